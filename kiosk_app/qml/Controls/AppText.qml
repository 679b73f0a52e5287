pragma ComponentBehavior: Bound

import QtQuick
import Style

// All words pass here: never rich text, so that what a visitor types is only ever shown, never interpreted.
Text {
    id: words

    property real weight: 400

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Accessible.ignored: words.text === ""
    color: Tokens.ink
    font.family: Type.family
    font.pixelSize: Type.body
    font.variableAxes: ({
            "wght": words.weight
        })
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
