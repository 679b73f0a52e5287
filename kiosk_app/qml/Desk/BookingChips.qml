pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls

// A few choices in a row under their question. `options`: [{ value, text, selected }].
ColumnLayout {
    id: chips

    property string label
    property var options: []

    signal picked(string value)

    spacing: 6
    visible: options.length > 0

    AppText {
        Layout.fillWidth: true
        text: chips.label
        visible: text !== ""
        weight: 600
    }
    Flow {
        Accessible.name: chips.label
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: chips.options

            Pill {
                required property var modelData

                choice: true
                objectName: chips.objectName + "_" + modelData.value
                selected: modelData.selected
                text: modelData.text
                width: Math.min(implicitWidth, chips.width)

                onClicked: chips.picked(modelData.value)
            }
        }
    }
}
