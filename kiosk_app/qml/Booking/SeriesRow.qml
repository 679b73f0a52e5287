pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One date: free, or why not and what instead.
Card {
    id: row

    required property var entry

    signal answered(string answer)

    implicitHeight: column.implicitHeight + 2 * Tokens.gap
    radius: Tokens.radiusSmall

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Tokens.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.tight

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Tokens.gap
            columns: Appearance.textScale > 1.3 ? 1 : 3
            rowSpacing: Tokens.tight

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Type.label
                text: row.entry.day
                weight: 700
            }
            AppText {
                font.pixelSize: Type.label
                text: row.entry.time
            }
            StatusChip {
                glyph: row.entry.fits ? Icons.plus : Icons.close
                text: row.entry.fits ? qsTr("kosong") : qsTr("tidak bisa")
                tone: row.entry.fits ? "leaf" : "brick"
            }
        }
        Hint {
            Layout.fillWidth: true
            text: row.entry.why
            visible: text !== ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: Math.max(12, Tokens.tight)
            visible: row.entry.options.length > 0

            Repeater {
                model: row.entry.options

                Pill {
                    required property var modelData

                    choice: true
                    objectName: "date_" + row.entry.place + "_" + modelData.value
                    selected: row.entry.answer === modelData.value
                    spokenName: row.entry.day + ": " + modelData.text
                    text: modelData.text

                    onClicked: row.answered(modelData.value)
                }
            }
        }
    }
}
