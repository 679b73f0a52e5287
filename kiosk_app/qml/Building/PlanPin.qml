pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// Where one stands, or where one goes; rooms and sentences say the same in words.
Rectangle {
    id: pin

    required property string kind
    required property real side

    border.color: Tokens.card
    border.width: Tokens.hair
    color: kind === "here" ? Tokens.brick : Tokens.leaf
    height: side
    radius: side / 2
    width: side

    AppIcon {
        anchors.centerIn: parent
        color: Tokens.overSea
        glyph: pin.kind === "here" ? Icons.account : Icons.flagCheckered
        size: pin.side * 0.66
    }
}
