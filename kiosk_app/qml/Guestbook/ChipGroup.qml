pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A question that one touch answers, and the same touch takes back.
ColumnLayout {
    id: group

    required property string label
    property var options: []
    property string value
    // Below the fold: may come a few frames after the page.
    property bool late: false

    signal chosen(string value)

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    spacing: Tokens.tight

    AppText {
        Accessible.ignored: true
        Layout.fillWidth: true
        text: group.label
        weight: 600
    }
    Loader {
        Layout.fillWidth: true
        asynchronous: group.late

        sourceComponent: Flow {
            spacing: Math.max(12, Tokens.tight)

            Repeater {
                model: group.options

                Pill {
                    required property var modelData

                    choice: true
                    objectName: "choice_" + modelData.value
                    selected: group.value === modelData.value
                    text: modelData.text

                    onClicked: group.chosen(selected ? "" : modelData.value)
                }
            }
        }
    }
}
