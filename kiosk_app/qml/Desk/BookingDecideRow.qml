pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One that waits, under the heading of its group where it is the first.
Item {
    id: row

    required property int index
    required property var modelData
    property bool selected: false

    signal picked

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        spacing: 0
        width: parent.width

        AppText {
            Accessible.role: Accessible.Heading
            Layout.bottomMargin: 6
            Layout.fillWidth: true
            Layout.leftMargin: 24
            Layout.topMargin: row.index === 0 ? 4 : 18
            color: Tokens.soft
            font.pixelSize: Type.hint
            text: row.modelData.heading
            visible: text !== ""
            weight: 700
        }
        Pressable {
            id: face

            Accessible.role: Accessible.ListItem
            Accessible.selectable: true
            Accessible.selected: row.selected
            Layout.fillWidth: true
            bottomPadding: 9
            corner: 0
            focusPolicy: Qt.NoFocus
            leftPadding: 24
            objectName: "choice_row_" + row.index
            rightPadding: 20
            spokenName: row.modelData.title + ", " + row.modelData.detail + ", " + row.modelData.note
            topPadding: 9

            background: Rectangle {
                color: row.selected ? Tokens.seaTint : face.lit ? Tokens.pressed : Tokens.card

                Rectangle {
                    color: Tokens.sea
                    height: parent.height
                    visible: row.selected
                    width: 4
                }
            }
            contentItem: RowLayout {
                spacing: 14

                AppIcon {
                    Layout.alignment: Qt.AlignTop
                    color: Tokens.tone(row.modelData.tone)
                    glyph: Icons.named(row.modelData.glyph)
                    size: 25 * Math.min(1.5, Appearance.textScale)
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    AppText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        text: row.modelData.title
                        weight: 600
                    }
                    AppText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: Tokens.soft
                        font.pixelSize: Type.hint
                        text: row.modelData.detail
                    }
                    AppText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: Tokens.tone(row.modelData.tone)
                        font.pixelSize: Type.hint
                        text: row.modelData.note
                        weight: 600
                    }
                }
            }

            onClicked: row.picked()
        }
    }
}
