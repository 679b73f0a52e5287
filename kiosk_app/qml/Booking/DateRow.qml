pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One date of a series and how it stands.
GridLayout {
    id: row

    required property var entry

    columnSpacing: Tokens.gap
    columns: Appearance.textScale > 1.3 ? 1 : 2
    rowSpacing: Tokens.tight

    Body {
        Layout.fillWidth: true
        text: row.entry.text
    }
    StatusChip {
        glyph: Icons.named(row.entry.glyph)
        outlined: row.entry.outlined
        text: row.entry.word
        tone: row.entry.tone
    }
}
