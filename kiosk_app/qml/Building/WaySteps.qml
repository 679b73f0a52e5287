pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The way in sentences, numbered; one of them is looked at.
ColumnLayout {
    id: way

    property var steps: []
    property int step: 0

    signal chosen(int step)

    spacing: 0

    Repeater {
        model: way.steps

        ListRow {
            required property var modelData
            readonly property bool now: modelData.place === way.step

            Layout.fillWidth: true
            divided: modelData.place < way.steps.length - 1
            glyph: now ? Icons.walk : modelData.place < way.step ? Icons.check : Icons.chevronRight
            objectName: "step_" + modelData.place
            selected: now
            text: (modelData.place + 1) + ". " + modelData.text

            onClicked: way.chosen(modelData.place)
        }
    }
}
