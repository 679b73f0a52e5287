pragma ComponentBehavior: Bound

import QtQuick
import Style

// Small actions and filters; `selected` fills it and adds a tick, so that colour is not the only sign.
Pressable {
    id: control

    property string glyph
    property bool selected: false
    property bool choice: false

    Accessible.checkable: choice
    Accessible.checked: selected
    Accessible.role: choice ? Accessible.RadioButton : Accessible.Button
    corner: height / 2
    leftPadding: Type.hint * 0.9
    rightPadding: Type.hint * 0.9
    topPadding: Tokens.tight / 2
    bottomPadding: Tokens.tight / 2

    background: Rectangle {
        border.color: control.onDark ? Tokens.overSeaEdge : control.choice && !control.selected ? Tokens.edge : Tokens.sea
        border.width: Math.max(1.5, 3 * Tokens.unit)
        color: control.selected ? Tokens.sea : control.onDark ? (control.lit ? Tokens.sea : Tokens.seaMid) : control.lit ? Tokens.seaTint : Tokens.card
        radius: control.corner
    }
    contentItem: ButtonFace {
        glyph: control.selected && control.choice ? Icons.checkBold : control.glyph
        glyphSize: Type.hint * 1.3
        size: Type.hint
        text: control.text
        tint: control.selected || control.onDark ? Tokens.overSea : control.choice ? Tokens.ink : Tokens.sea
        weight: 600
    }
}
