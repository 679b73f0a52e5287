pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Information
import Pip.InformationDesk
import Style

// The page from what stands in the form, drawn as the kiosk draws it.
ColumnLayout {
    id: preview

    required property ContentEditViewModel edit
    readonly property var shown: edit.preview

    spacing: 12

    Rectangle {
        Layout.fillWidth: true
        border.color: Tokens.line
        border.width: 1
        color: Tokens.paper
        implicitHeight: words.implicitHeight + 2 * Tokens.margin
        radius: Tokens.radiusSmall

        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.margins: Tokens.margin
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Tokens.gap

            Title {
                Layout.fillWidth: true
                font.pixelSize: Type.deskTitle
                objectName: "previewTitle"
                text: preview.shown.title
                weight: 700
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.soft
                text: preview.shown.summary
                visible: text !== ""
            }
            PageBlocks {
                Layout.fillWidth: true
                blocks: preview.shown.blocks
                objectName: "previewBlocks"
                pictures: preview.shown.pictures
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.soft
                font.pixelSize: Type.small
                text: qsTr("Data per %1").arg(preview.shown.asOf)
                visible: preview.shown.asOf !== ""
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.soft
                font.pixelSize: Type.small
                text: qsTr("Sumber: %1").arg(preview.shown.source)
                visible: preview.shown.source !== ""
            }
        }
    }
}
