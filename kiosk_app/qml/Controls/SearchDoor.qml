pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Looks like a typing line and leads to the page where one types.
Pressable {
    id: door

    property string hint

    Accessible.role: Accessible.Button
    bottomPadding: 28 * Tokens.unit
    corner: height / 2
    leftPadding: 44 * Tokens.unit
    rightPadding: leftPadding
    spokenHint: hint
    topPadding: bottomPadding

    background: Rectangle {
        border.color: Tokens.sea
        border.width: Math.max(2, 3 * Tokens.unit)
        color: door.lit ? Tokens.seaTint : Tokens.card
        radius: door.corner
    }
    contentItem: RowLayout {
        spacing: Tokens.gap

        AppIcon {
            glyph: Icons.magnify
            size: Tokens.iconSize * 1.2
        }
        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Tokens.soft
            font.pixelSize: Type.label
            text: door.hint
        }
    }
}
