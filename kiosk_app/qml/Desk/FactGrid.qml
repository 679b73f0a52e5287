pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// Label above, value below, in two columns where there is room.
GridLayout {
    id: grid

    required property var facts

    columnSpacing: 24
    columns: width >= 290 * Appearance.textScale ? 2 : 1
    rowSpacing: 8
    uniformCellWidths: true

    Repeater {
        model: grid.facts

        ColumnLayout {
            id: fact

            required property var modelData

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: 1

            AppText {
                Layout.fillWidth: true
                color: Tokens.soft
                font.pixelSize: Type.small
                text: fact.modelData.label
            }
            AppText {
                Layout.fillWidth: true
                text: fact.modelData.value
                weight: 600
            }
        }
    }
}
