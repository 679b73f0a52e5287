pragma ComponentBehavior: Bound

import QtQuick
import Style

// Slanted strokes: time that is kept free for cleaning.
Item {
    id: hatching

    property real step: Math.max(10, 22 * Tokens.unit)

    clip: true

    Repeater {
        model: Math.ceil((hatching.width + hatching.height) / hatching.step) + 1

        Rectangle {
            required property int index

            antialiasing: true
            color: Tokens.edge
            height: hatching.height * 1.6
            rotation: 45
            width: Math.max(1, 3 * Tokens.unit)
            x: index * hatching.step - hatching.height / 2
            y: -hatching.height * 0.3
        }
    }
}
