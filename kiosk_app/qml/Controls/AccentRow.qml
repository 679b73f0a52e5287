pragma ComponentBehavior: Bound

import QtQuick
import Style

// The relatives of a letter, shown above it after a long press; they stay until one is chosen or typing goes on.
Card {
    id: accents

    property string signs
    property real keyWidth: 92
    property real keyHeight: 116
    property real gap: 12

    signal chosen(string sign)

    color: Tokens.keyboard
    implicitHeight: keyHeight + 2 * gap
    implicitWidth: row.implicitWidth + 2 * gap
    visible: signs !== ""

    Row {
        id: row

        anchors.centerIn: parent
        spacing: accents.gap

        Repeater {
            model: Array.from(accents.signs)

            KeyCap {
                required property string modelData

                height: accents.keyHeight
                sign: modelData
                spokenName: modelData
                width: accents.keyWidth

                onStruck: accents.chosen(sign)
            }
        }
    }
}
