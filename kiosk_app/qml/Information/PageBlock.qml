pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One block: words, always plain; the ways to other pages stand below them as buttons. A line of a list that begins
// with the way to a page is one row that leads there.
ColumnLayout {
    id: view

    required property var block
    property string picture
    readonly property bool isHeading: block.kind === "heading"
    readonly property bool isMarked: block.kind === "item" || block.kind === "step"
    readonly property bool isRow: block.kind === "row"
    readonly property bool isPicture: block.kind === "picture"
    readonly property bool isDoor: block.door.pageId !== undefined
    // Where a column would break words in two, a row's cells stand below each other instead.
    readonly property bool isStacked: isRow && width < block.cells.length * Type.body * 8

    signal followed(string pageId)

    spacing: Tokens.tight

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: view.isMarked ? (view.block.level - 1) * Type.body * 1.4 : 0
        spacing: Tokens.tight
        visible: !view.isRow && !view.isPicture && !view.isDoor && view.block.kind !== "note"

        AppText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Type.body * 1.6
            color: Tokens.sea
            horizontalAlignment: Text.AlignRight
            text: view.block.kind === "step" ? view.block.number + "." : "•"
            visible: view.isMarked
            weight: 700
        }
        AppText {
            Accessible.role: view.isHeading ? Accessible.Heading : Accessible.StaticText
            Layout.fillWidth: true
            color: view.isHeading ? Tokens.sea : Tokens.ink
            font.pixelSize: view.isHeading ? (view.block.level <= 2 ? Type.heading : Type.label) : Type.body
            lineHeight: view.isHeading ? 1.1 : 1.25
            text: view.block.text
            weight: view.isHeading ? 700 : 400
        }
    }
    Loader {
        Layout.fillWidth: true
        active: view.block.kind === "note"
        visible: active

        sourceComponent: Banner {
            text: view.block.text
            tone: "amber"
        }
    }
    Loader {
        Layout.fillWidth: true
        active: view.isRow && !view.isDoor && !(view.isStacked && view.block.isHead)
        visible: active

        sourceComponent: GridLayout {
            columnSpacing: Tokens.gap
            columns: view.isStacked ? 1 : Math.max(1, view.block.cells.length)
            rowSpacing: 0
            uniformCellWidths: true

            Repeater {
                model: view.block.cells

                AppText {
                    required property int index
                    required property string modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    color: view.block.isHead ? Tokens.soft : Tokens.ink
                    text: modelData
                    visible: text !== "" || !view.isStacked
                    weight: view.block.isHead ? 700 : view.isStacked && index === 0 ? 600 : 400
                }
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        active: view.isRow && !view.isDoor
        visible: active

        sourceComponent: Rectangle {
            color: Tokens.line
            implicitHeight: Tokens.hair
        }
    }
    Loader {
        Layout.fillWidth: true
        active: view.isDoor
        visible: active

        sourceComponent: ListRow {
            glyph: Icons.arrowRight
            hint: view.block.door.hint
            objectName: "link_" + view.block.door.pageId
            text: view.block.door.title

            onClicked: view.followed(view.block.door.pageId)
        }
    }
    Image {
        Accessible.name: view.block.text
        Accessible.role: Accessible.Graphic
        Layout.fillWidth: true
        Layout.preferredHeight: sourceSize.width > 0 ? Math.min(sourceSize.height, width * sourceSize.height / sourceSize.width) : 0
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
        objectName: "picture_" + view.block.pictureId
        source: view.picture
        visible: view.isPicture && view.picture !== ""
    }
    AppText {
        Layout.fillWidth: true
        color: Tokens.soft
        font.pixelSize: Type.hint
        text: view.block.text
        visible: view.isPicture && text !== ""
    }
    Loader {
        Layout.fillWidth: true
        Layout.leftMargin: view.isMarked ? Type.body * 1.6 + Tokens.tight : 0
        active: view.block.links.length > 0
        visible: active

        sourceComponent: Flow {
            spacing: Tokens.tight

            Repeater {
                model: view.block.links

                Pill {
                    required property var modelData

                    glyph: Icons.arrowRight
                    objectName: "link_" + modelData.pageId
                    text: modelData.words
                    width: Math.min(implicitWidth, view.width)

                    onClicked: view.followed(modelData.pageId)
                }
            }
        }
    }
}
