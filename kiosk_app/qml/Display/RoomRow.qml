pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One room, and how it is used now.
Card {
    id: row

    required property var room

    implicitHeight: line.implicitHeight + 2 * Tokens.gap

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Tokens.margin
        anchors.margins: Tokens.gap
        spacing: Tokens.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: 0

            FarLine {
                Layout.fillWidth: true
                text: row.room.name
            }
            FarHint {
                Layout.fillWidth: true
                text: row.room.where
            }
        }
        UseChip {
            glyph: Icons.named(row.room.glyph)
            text: row.room.use
            tone: row.room.tone
        }
    }
}
