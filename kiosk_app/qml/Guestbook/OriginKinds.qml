pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Pip.Guestbook
import Style

// The three kinds of origin, as small choices above the typing line.
Flow {
    id: kinds

    required property ChoicesViewModel choices
    property string value

    signal chosen(string value)

    Accessible.name: qsTr("Jenis asal")
    Accessible.role: Accessible.Grouping
    spacing: Math.max(12, Tokens.tight)

    Repeater {
        model: kinds.choices.originKinds

        Pill {
            required property var modelData

            choice: true
            objectName: "choice_" + modelData.value
            selected: kinds.value === modelData.value
            text: modelData.text

            onClicked: kinds.chosen(modelData.value)
        }
    }
}
