pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// When services are open, today and tomorrow.
SlidePage {
    id: page

    slide: ({
            "rows": [],
            "today": "",
            "tomorrow": ""
        })

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Tokens.gap

        Repeater {
            model: page.slide.rows

            Card {
                id: service

                required property var modelData

                Layout.fillWidth: true
                implicitHeight: columns.implicitHeight + 2 * Tokens.gap

                GridLayout {
                    id: columns

                    anchors.left: parent.left
                    anchors.margins: Tokens.margin
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    columnSpacing: Tokens.margin
                    columns: Appearance.landscape ? 3 : 1
                    rowSpacing: Tokens.tight
                    uniformCellWidths: true

                    FarLine {
                        Layout.fillWidth: true
                        text: service.modelData.name
                    }
                    Repeater {
                        model: [[page.slide.today, service.modelData.today], [page.slide.tomorrow, service.modelData.tomorrow]]

                        ColumnLayout {
                            id: day

                            required property var modelData

                            Layout.fillWidth: true
                            spacing: 0

                            FarHint {
                                Layout.fillWidth: true
                                text: day.modelData[0]
                            }
                            FarTitle {
                                Layout.fillWidth: true
                                color: Tokens.sea
                                font.pixelSize: Type.px(62)
                                text: day.modelData[1]
                            }
                        }
                    }
                }
            }
        }
    }
}
