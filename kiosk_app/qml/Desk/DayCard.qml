pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook

// The day so far: when people came, and what for.
Card {
    id: card

    required property DayViewModel day

    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: 16
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 18
        spacing: 28

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 3
            Layout.preferredWidth: 3
            spacing: 8

            Heading {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 1
                text: qsTr("Kedatangan hari ini")
            }
            HourChart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                day: card.day
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 2
            Layout.preferredWidth: 2
            spacing: 8

            Heading {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 1
                text: qsTr("Keperluan")
            }
            PurposeChart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                day: card.day
            }
        }
    }
}
