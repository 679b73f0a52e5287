pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Session
import Style

// The desk cannot work: what its people should do, in both languages side by side.
Rectangle {
    id: page

    required property MaintenanceViewModel maintenance

    Accessible.name: qsTr("Meja depan sedang tidak dapat dipakai")
    Accessible.role: Accessible.Pane
    color: Tokens.paper

    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, column.implicitHeight + 2 * Tokens.margin)
            width: area.width

            ColumnLayout {
                id: column

                anchors.centerIn: parent
                spacing: Tokens.gap
                width: Math.min(1080 * Math.min(1.3, Appearance.textScale), parent.width - 2 * Tokens.margin)

                LeafBand {
                    Layout.bottomMargin: Tokens.gap
                    Layout.fillWidth: true
                    bandHeight: 72
                }
                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Tokens.gap
                    columns: column.width < 480 * Appearance.textScale ? 1 : 2
                    rowSpacing: Tokens.gap
                    uniformCellWidths: true

                    Repeater {
                        model: page.maintenance.texts

                        MaintenanceCard {
                            Layout.fillHeight: true
                            Layout.fillWidth: true
                        }
                    }
                }
                Hint {
                    Layout.fillWidth: true
                    text: qsTr("Kode: %1").arg(page.maintenance.reason)
                }
            }
        }
    }
}
