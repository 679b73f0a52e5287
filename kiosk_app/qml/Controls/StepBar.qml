pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Names the steps and shows where one is: bar, number and weight, not colour alone.
RowLayout {
    id: bar

    property var steps: []
    property int current: 0

    Accessible.name: qsTr("Langkah %1 dari %2: %3").arg(current + 1).arg(steps.length).arg(steps[current] ?? "")
    Accessible.role: Accessible.ProgressBar
    spacing: Tokens.tight

    Repeater {
        model: bar.steps

        ColumnLayout {
            id: step

            required property int index
            required property string modelData
            readonly property bool here: index === bar.current
            readonly property bool reached: index <= bar.current

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            // Large text gives the step one is at the room for its name; the others keep their number.
            Layout.preferredWidth: Appearance.textScale > 1.3 && !here ? 1 : 3
            spacing: Tokens.tight

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(4, 12 * Tokens.unit)
                color: step.reached ? Tokens.sea : Tokens.contrast ? "transparent" : Tokens.line
                border.color: Tokens.line
                border.width: Tokens.contrast ? Tokens.hair : 0
                radius: height / 2
            }
            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: step.reached ? Tokens.sea : Tokens.soft
                font.pixelSize: Type.small
                text: Appearance.textScale > 1.3 && !step.here ? step.index + 1 : (step.index + 1) + "  " + step.modelData
                weight: step.here ? 700 : 400
            }
        }
    }
}
