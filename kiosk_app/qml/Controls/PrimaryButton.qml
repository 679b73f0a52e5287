pragma ComponentBehavior: Bound

import QtQuick
import Style

// The one main action of a page.
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
        color: control.lit ? Qt.darker(Tokens.tone(control.tone), 1.35) : Tokens.tone(control.tone)
        radius: control.corner
    }
    contentItem: ButtonFace {
        glyph: control.glyph
        size: Appearance.desk ? Type.action : Type.action * 1.1
        text: control.text
        tint: Tokens.overSea
        trailing: control.trailing
    }
}
