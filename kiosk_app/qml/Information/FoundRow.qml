pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One answer of a search, with the words marked that it was found by.
Pressable {
    id: row

    required property var entry

    Accessible.role: Accessible.ListItem
    bottomPadding: 18 * Tokens.unit
    corner: Tokens.radiusSmall
    leftPadding: Tokens.gap
    objectName: "row_" + entry.id
    rightPadding: Tokens.gap
    spokenHint: entry.hint
    spokenName: entry.title
    topPadding: bottomPadding

    background: Rectangle {
        border.color: row.lit ? Tokens.sea : Tokens.line
        border.width: Tokens.hair
        color: row.lit ? Tokens.seaTint : Tokens.card
        radius: row.corner
    }
    contentItem: RowLayout {
        spacing: Tokens.gap

        AppIcon {
            Layout.alignment: Qt.AlignTop
            glyph: Icons.named(row.entry.icon)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.tight / 2

            MarkedWords {
                Layout.fillWidth: true
                size: Type.label
                tint: Tokens.ink
                weight: 600
                words: row.entry.titleWords
            }
            MarkedWords {
                Layout.fillWidth: true
                words: row.entry.hintWords
            }
        }
    }
}
