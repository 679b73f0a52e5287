pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// The day so far: when people came, and what for. A narrow card puts one below the other.
Card {
    id: card

    required property DayViewModel day
    readonly property bool wide: width >= 440 * Appearance.textScale

    implicitHeight: grid.implicitHeight + 34

    GridLayout {
        id: grid

        anchors.bottomMargin: 16
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 18
        columnSpacing: 28
        columns: card.wide ? 2 : 1
        rowSpacing: 20

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 3
            Layout.preferredWidth: 3
            spacing: 8

            Heading {
                Layout.fillWidth: true
                text: qsTr("Kedatangan hari ini")
            }
            HourChart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                day: card.day
            }
        }
        ColumnLayout {
            Layout.fillHeight: card.wide
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 2
            Layout.preferredWidth: 2
            spacing: 8

            Heading {
                Layout.fillWidth: true
                text: qsTr("Keperluan")
            }
            PurposeChart {
                Layout.fillHeight: card.wide
                Layout.fillWidth: true
                day: card.day
                fewest: card.wide ? 3 : day.purposes.length
            }
        }
    }
}
