pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A quiet way elsewhere, in one line: tinted, so that it does not compete with the main action.
Pressable {
    id: row

    property string glyph
    property string tone: "leaf"

    bottomPadding: Tokens.gap
    corner: Tokens.radiusSmall
    leftPadding: Tokens.gap * 1.2
    rightPadding: Tokens.gap
    topPadding: Tokens.gap

    background: Rectangle {
        border.color: Tokens.tone(row.tone)
        border.width: row.lit || Tokens.contrast ? Tokens.hair : 0
        color: row.lit ? Tokens.pressed : Tokens.tint(row.tone)
        radius: row.corner
    }
    contentItem: RowLayout {
        spacing: Tokens.gap * 0.8

        AppIcon {
            color: Tokens.tone(row.tone)
            glyph: row.glyph
            size: Tokens.iconSize * 1.15
        }
        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Type.hint
            lineHeight: 1.1
            text: row.text
            weight: 500
        }
        AppIcon {
            color: Tokens.tone(row.tone)
            glyph: Icons.chevronRight
        }
    }
}
