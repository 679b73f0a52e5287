pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// The page's name; which days, whose figures; and the file to take along.
FocusScope {
    id: tools

    required property FiguresViewModel figures

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        spacing: 12
        width: tools.width

        Title {
            Layout.fillWidth: true
            font.pixelSize: Type.deskTitle
            text: qsTr("Yang dicari pengunjung")
            weight: 700
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8

            Repeater {
                model: tools.figures.periods

                Pill {
                    required property int index
                    required property var modelData

                    choice: true
                    focus: index === 0
                    objectName: "period_" + modelData.value
                    selected: tools.figures.period === modelData.value
                    text: modelData.text

                    onClicked: tools.figures.choosePeriod(modelData.value)
                }
            }
            Item {
                height: 1
                width: 12
            }
            Repeater {
                model: tools.figures.devices

                Pill {
                    required property var modelData

                    choice: true
                    objectName: "device_" + modelData.value
                    selected: tools.figures.device === modelData.value
                    text: modelData.text
                    width: Math.min(implicitWidth, tools.width)

                    onClicked: tools.figures.chooseDevice(modelData.value)
                }
            }
            Item {
                height: 1
                width: 12
            }
            Pill {
                glyph: Icons.fileDocument
                objectName: "exportFiguresButton"
                text: qsTr("Ekspor CSV") + "  Ctrl+E"

                onClicked: tools.figures.askExport()
            }
        }
    }
}
