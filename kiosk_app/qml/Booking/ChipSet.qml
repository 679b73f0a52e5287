pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// What may be chosen together: each touch adds or takes away.
ColumnLayout {
    id: chips

    required property string label
    property var options: []
    property var values: []

    signal toggled(string value)

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    spacing: Tokens.tight
    visible: options.length > 0

    AppText {
        Accessible.ignored: true
        Layout.fillWidth: true
        text: chips.label
        weight: 600
    }
    Flow {
        Layout.fillWidth: true
        spacing: Math.max(12, Tokens.tight)

        Repeater {
            model: chips.options

            Pill {
                required property var modelData

                choice: true
                objectName: "choice_" + modelData.value
                selected: chips.values.indexOf(modelData.value) >= 0
                text: modelData.text

                onClicked: chips.toggled(modelData.value)
            }
        }
    }
}
