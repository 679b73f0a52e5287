pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Session
import Style

// The display cannot work: what staff should do, in both languages.
Rectangle {
    id: page

    required property MaintenanceViewModel maintenance

    color: Tokens.paper

    GridLayout {
        anchors.centerIn: parent
        columnSpacing: Tokens.gap
        columns: Appearance.landscape ? 2 : 1
        rowSpacing: Tokens.gap
        uniformCellWidths: true
        width: parent.width - 2 * Tokens.margin

        Repeater {
            model: page.maintenance.texts

            Card {
                id: column

                required property var modelData

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 2 * Tokens.margin

                ColumnLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.margins: Tokens.margin
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: Tokens.gap

                    FarLine {
                        Layout.fillWidth: true
                        text: column.modelData.title
                    }
                    Body {
                        Layout.fillWidth: true
                        text: column.modelData.text
                    }
                    Repeater {
                        model: column.modelData.steps

                        Hint {
                            required property string modelData

                            Layout.fillWidth: true
                            text: modelData
                        }
                    }
                }
            }
        }
        Hint {
            Layout.columnSpan: parent.columns
            Layout.fillWidth: true
            text: qsTr("Kode: %1").arg(page.maintenance.reason)
        }
    }
}
