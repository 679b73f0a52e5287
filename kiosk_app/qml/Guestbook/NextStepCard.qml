pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// Where to go now: floor and room, and what to do there.
Card {
    id: card

    required property string place
    required property string advice

    implicitHeight: row.implicitHeight + 2 * Tokens.gap

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Tokens.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gap

        IconPlate {
            Layout.alignment: Qt.AlignTop
            glyph: Icons.mapMarker
            tone: "leaf"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.tight / 2

            Hint {
                Layout.fillWidth: true
                text: qsTr("Silakan menuju")
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Type.action
                lineHeight: 1.1
                text: card.place
                weight: 700
            }
            Hint {
                Layout.fillWidth: true
                text: card.advice
            }
        }
    }
}
