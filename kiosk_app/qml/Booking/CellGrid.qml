pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// A room's day in steps that a finger hits; nothing names anyone.
GridLayout {
    id: grid

    property var cells: []

    signal touched(int place)

    columnSpacing: Math.max(12, Tokens.tight)
    columns: Math.max(2, Math.min(6, Math.floor(width / (Math.max(200 * Tokens.unit, 96) * Appearance.textScale))))
    rowSpacing: Math.max(12, Tokens.tight)
    uniformCellWidths: true

    Repeater {
        model: grid.cells

        DayCell {
            required property var modelData

            Layout.fillWidth: true
            entry: modelData

            onClicked: grid.touched(modelData.place)
        }
    }
}
