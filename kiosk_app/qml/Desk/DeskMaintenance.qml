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

    LeafBand {
        bandHeight: 72
        width: parent.width
        y: Tokens.margin
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Tokens.gap
        width: Math.min(1080, parent.width - 2 * Tokens.margin)

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Tokens.gap
            columns: 2
            rowSpacing: Tokens.gap
            uniformCellWidths: true

            Repeater {
                model: page.maintenance.texts

                Card {
                    id: card

                    required property var modelData

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    implicitHeight: words.implicitHeight + 64

                    ColumnLayout {
                        id: words

                        anchors.left: parent.left
                        anchors.margins: 32
                        anchors.right: parent.right
                        anchors.top: parent.top
                        spacing: Tokens.gap

                        Heading {
                            Layout.fillWidth: true
                            text: card.modelData.language === "id" ? "Meja depan belum dapat dipakai" : "The front desk cannot work yet"
                        }
                        Repeater {
                            model: card.modelData.steps

                            Body {
                                required property string modelData

                                Layout.fillWidth: true
                                text: modelData
                            }
                        }
                    }
                }
            }
        }
        Hint {
            Layout.fillWidth: true
            text: qsTr("Kode: %1").arg(page.maintenance.reason)
        }
    }
}
