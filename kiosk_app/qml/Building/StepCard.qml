pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The step that is looked at, large, with the ways to the one before and after it.
Card {
    id: card

    property var steps: []
    property int step: 0
    readonly property bool roomy: Appearance.textScale < 1.4

    signal chosen(int step)

    implicitHeight: grid.implicitHeight + 2 * Tokens.gap

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Tokens.gap
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Tokens.gap
        columns: card.roomy ? 2 : 1
        rowSpacing: Tokens.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.tight / 2

            Hint {
                Layout.fillWidth: true
                text: qsTr("Langkah %1 dari %2").arg(card.step + 1).arg(card.steps.length)
                visible: card.steps.length > 1
            }
            Heading {
                Layout.fillWidth: true
                objectName: "stepWords"
                text: card.steps[card.step]?.text ?? ""
            }
        }
        RowLayout {
            spacing: Tokens.gap
            visible: card.steps.length > 1

            OutlineButton {
                enabled: card.step > 0
                glyph: Icons.chevronLeft
                objectName: "stepBackButton"
                spokenName: qsTr("Langkah sebelumnya")

                onClicked: card.chosen(card.step - 1)
            }
            OutlineButton {
                enabled: card.step + 1 < card.steps.length
                glyph: Icons.chevronRight
                objectName: "nextStepButton"
                spokenName: qsTr("Langkah berikutnya")

                onClicked: card.chosen(card.step + 1)
            }
        }
    }
}
