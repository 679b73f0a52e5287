pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// A few short answers side by side; they stack when the words need the room. `options`: [{ value, text, glyph }].
GridLayout {
    id: choice

    required property string name
    property var options: []
    property string value
    // Sets how many stand side by side; 0 lets the width decide.
    property int perRow: 0
    readonly property int fitting: Math.max(1, Math.floor(width / (Math.max(240 * Tokens.unit, 180) * Appearance.textScale)))

    signal chosen(string value)

    Accessible.name: name
    Accessible.role: Accessible.Grouping
    columnSpacing: Tokens.gap * 0.75
    columns: Math.min(options.length, perRow > 0 && Appearance.textScale < 1.3 ? perRow : fitting)
    rowSpacing: Tokens.gap * 0.75
    uniformCellWidths: true

    Repeater {
        model: choice.options

        ChoiceCard {
            required property var modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            glyph: modelData.glyph ?? ""
            objectName: "choice_" + modelData.value
            selected: choice.value === modelData.value
            text: modelData.text

            onClicked: choice.chosen(modelData.value)
        }
    }
}
