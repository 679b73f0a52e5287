pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One date of several: it fits, collides (with the nearest free time beside it), goes elsewhere, or is left out.
Rectangle {
    id: date

    required property int index
    required property var modelData
    property string joint: " · "
    property string leftOut: qsTr("dilewati")
    property string leaveOut: qsTr("Lewati")
    readonly property bool clash: modelData.state === "conflict"
    readonly property bool out: modelData.state === "skipped"
    default property alias more: choices.data

    signal nearestTaken
    signal outAsked

    border.color: clash ? Tokens.brick : modelData.state === "other" ? Tokens.amber : Tokens.line
    border.width: clash ? 2 : 1
    color: out ? Tokens.paper : Tokens.card
    implicitHeight: line.implicitHeight + 20
    objectName: "date_" + index
    radius: 10

    ColumnLayout {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.top: parent.top
        anchors.topMargin: 10
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            AppIcon {
                color: date.clash ? Tokens.brick : date.out ? Tokens.soft : Tokens.leaf
                glyph: date.clash ? Icons.close : date.out ? Icons.minus : date.modelData.state === "other" ? Icons.swapHorizontal : Icons.check
                size: Type.hint * 1.4
            }
            AppText {
                Layout.fillWidth: true
                text: date.modelData.day + date.joint + (date.out ? date.leftOut : date.modelData.text)
                weight: 600
            }
        }
        AppText {
            Layout.fillWidth: true
            color: Tokens.brick
            font.pixelSize: Type.hint
            text: date.modelData.why
            visible: date.clash
        }
        Flow {
            id: choices

            Layout.fillWidth: true
            spacing: 12
            visible: date.modelData.state !== "fits"

            Pill {
                glyph: Icons.plus
                objectName: "nearest_" + date.index
                text: date.modelData.nearest
                visible: date.clash && date.modelData.nearest !== ""
                width: Math.min(implicitWidth, line.width)

                onClicked: date.nearestTaken()
            }
            Pill {
                objectName: "skip_" + date.index
                spokenName: text + " " + date.modelData.day
                text: date.clash ? date.leaveOut : qsTr("Batal")

                onClicked: date.outAsked()
            }
        }
    }
}
