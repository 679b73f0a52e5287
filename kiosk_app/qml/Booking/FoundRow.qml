pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A room that fits, with when and what.
Pressable {
    id: row

    required property var entry

    bottomPadding: Tokens.gap
    leftPadding: Tokens.gap * 1.3
    objectName: "found_" + entry.place
    rightPadding: Tokens.gap
    spokenHint: entry.facts
    spokenName: entry.name + ", " + entry.time
    topPadding: Tokens.gap

    background: Rectangle {
        border.color: row.lit ? Tokens.sea : Tokens.line
        border.width: Tokens.hair
        color: row.lit ? Tokens.seaTint : Tokens.card
        radius: row.corner
    }
    contentItem: GridLayout {
        columnSpacing: Tokens.gap
        columns: Appearance.textScale > 1.4 ? 1 : 2
        rowSpacing: Tokens.tight

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.tight / 2

            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Type.heading
                text: row.entry.name
                weight: 700
            }
            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Type.label
                text: row.entry.time
                weight: 600
            }
            Hint {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: row.entry.facts
            }
            Hint {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Tokens.bronze
                text: row.entry.audience
                visible: text !== ""
            }
        }
        StatusChip {
            glyph: row.entry.sure ? Icons.plus : Icons.accountClock
            outlined: !row.entry.sure
            text: row.entry.sure ? qsTr("Langsung pasti") : qsTr("Diajukan dahulu")
            tone: row.entry.sure ? "leaf" : "amber"
        }
    }
}
