pragma ComponentBehavior: Bound

import QtQuick
import Style

// Secondary actions: present, never competing with the main one.
Pressable {
    id: control

    property string glyph
    property string trailing
    property string tone: "sea"

    bottomPadding: Tokens.tight
    corner: height / 2
    implicitHeight: Math.max(Tokens.touchMain, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Appearance.desk ? 16 : 40 * Tokens.unit
    rightPadding: leftPadding
    topPadding: Tokens.tight

    background: Rectangle {
        border.color: Tokens.tone(control.tone)
        border.width: Math.max(2, 3 * Tokens.unit)
        color: control.lit ? Tokens.tint(control.tone) : Tokens.card
        radius: control.corner
    }
    contentItem: ButtonFace {
        glyph: control.glyph
        size: Type.action
        text: control.text
        tint: Tokens.tone(control.tone)
        trailing: control.trailing
        weight: 600
    }
}
