pragma ComponentBehavior: Bound

import QtQuick
import Style

// A sign beside words, never alone: screen readers hear the words.
Text {
    property string glyph
    property real size: Tokens.iconSize

    Accessible.ignored: true
    color: Tokens.sea
    font.family: Type.iconFamily
    font.pixelSize: Math.max(1, Math.round(size))
    horizontalAlignment: Text.AlignHCenter
    text: glyph
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    visible: glyph !== ""
}
