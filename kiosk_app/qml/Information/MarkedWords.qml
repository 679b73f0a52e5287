pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// Words in a line that wraps; those that match are bold on a tint, so that colour is not the only sign.
Flow {
    id: line

    property var words: []
    property int size: Type.hint
    property color tint: Tokens.soft
    property real weight: 400

    spacing: size * 0.28

    Repeater {
        model: line.words

        Row {
            id: word

            required property var modelData

            Repeater {
                model: word.modelData.parts

                Rectangle {
                    required property var modelData

                    color: modelData.match ? Tokens.amberTint : "transparent"
                    height: piece.height
                    radius: height * 0.15
                    width: piece.width

                    AppText {
                        id: piece

                        Accessible.ignored: true
                        color: parent.modelData.match ? Tokens.ink : line.tint
                        font.pixelSize: line.size
                        font.underline: parent.modelData.match
                        text: parent.modelData.text
                        weight: parent.modelData.match ? 800 : line.weight
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
