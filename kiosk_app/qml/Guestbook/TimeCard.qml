pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A time that was noted, large and alone, with what it means.
Card {
    id: card

    required property string label
    required property string time
    property string glyph: Icons.clockOutline
    property string tone: "leaf"

    implicitHeight: row.implicitHeight + 2 * Tokens.gap * 1.5

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Tokens.gap * 1.5
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gap * 1.2

        IconPlate {
            glyph: card.glyph
            side: 150 * Tokens.unit
            tone: card.tone
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Hint {
                Layout.fillWidth: true
                text: card.label
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Type.display
                text: card.time
                weight: 800
            }
        }
    }
}
