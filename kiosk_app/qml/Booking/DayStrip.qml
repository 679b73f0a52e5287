pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// The days of a week side by side; an arrow at either end leads to other weeks.
Flow {
    id: strip

    property var days: []
    property string day
    property bool earlier: false
    property bool later: false

    signal chosen(string day)
    signal turned(int step)

    spacing: Math.max(12, Tokens.tight)

    Pill {
        glyph: Icons.chevronLeft
        objectName: "earlierDays"
        spokenName: qsTr("Hari sebelumnya")
        visible: strip.earlier

        onClicked: strip.turned(-1)
    }
    Repeater {
        model: strip.days

        Pill {
            required property var modelData

            choice: true
            objectName: "day_" + modelData.value
            selected: strip.day === modelData.value
            text: modelData.text

            onClicked: strip.chosen(modelData.value)
        }
    }
    Pill {
        glyph: Icons.chevronRight
        objectName: "laterDays"
        spokenName: qsTr("Hari berikutnya")
        visible: strip.later

        onClicked: strip.turned(1)
    }
}
