pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// Plus or minus; holding it goes on counting.
Pressable {
    id: key

    property string glyph

    autoRepeat: true
    autoRepeatDelay: 450
    autoRepeatInterval: 110
    corner: width / 2
    implicitHeight: implicitWidth
    implicitWidth: Math.max(Tokens.touch, 112 * Tokens.unit)

    background: Rectangle {
        border.color: Tokens.sea
        border.width: Math.max(2, 3 * Tokens.unit)
        color: key.lit ? Tokens.seaTint : Tokens.card
        radius: width / 2
    }
    contentItem: AppIcon {
        color: Tokens.sea
        glyph: key.glyph
        size: key.width * 0.45
    }
}
