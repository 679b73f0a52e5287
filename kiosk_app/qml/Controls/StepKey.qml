pragma ComponentBehavior: Bound

import QtQuick
import Style

Pressable {
    id: key

    property string glyph

    autoRepeat: true
    autoRepeatDelay: 450
    autoRepeatInterval: 110
    corner: width / 2
    implicitHeight: implicitWidth
    implicitWidth: Math.max(44, Appearance.desk ? 44 : 108 * Tokens.unit)

    background: Rectangle {
        border.color: Tokens.sea
        border.width: Math.max(2, 3 * Tokens.unit)
        color: key.lit ? Tokens.seaTint : Tokens.card
        radius: width / 2
    }
    contentItem: AppIcon {
        glyph: key.glyph
        size: key.width * 0.5
    }
}
