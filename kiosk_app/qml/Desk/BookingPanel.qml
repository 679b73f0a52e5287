pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A panel beside the calendar: its title, the way out, and what it holds.
Card {
    id: panel

    property string title
    default property alias content: slot.data

    signal leaving

    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 18
        spacing: 12

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            Heading {
                Layout.fillWidth: true
                font.pixelSize: Type.heading * 1.15
                objectName: "panelTitle"
                text: panel.title
            }
            Pill {
                Layout.alignment: Qt.AlignTop
                glyph: Icons.close
                objectName: "closePanelButton"
                text: "Esc"
                spokenName: qsTr("Tutup")

                onClicked: panel.leaving()
            }
        }
        ColumnLayout {
            id: slot

            Layout.fillWidth: true
            spacing: 12
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
