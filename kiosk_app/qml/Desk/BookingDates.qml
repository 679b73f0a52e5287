pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// The dates of a series one by one. What collides has the nearest free time beside it: take, skip or change.
ColumnLayout {
    id: dates

    required property NewBookingViewModel booking

    spacing: 10

    AppText {
        Layout.fillWidth: true
        objectName: "planWords"
        text: dates.booking.planWords
        weight: 700
    }
    Pill {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        glyph: Icons.check
        objectName: "takeAllButton"
        text: qsTr("Ambil semua yang terdekat")
        visible: dates.booking.mayTakeAll

        onClicked: dates.booking.takeAllNearest()
    }
    Repeater {
        model: dates.booking.dates

        DateLine {
            id: date

            Layout.fillWidth: true

            onNearestTaken: dates.booking.takeNearest(index)
            onOutAsked: dates.booking.skip(index)

            EntryField {
                Accessible.name: qsTr("Jam lain untuk %1").arg(date.modelData.day)
                objectName: "change_" + date.index
                placeholderText: qsTr("jam lain")
                visible: date.clash
                width: Math.min(date.width - 24, 120 * Appearance.textScale)

                onAccepted: dates.booking.changeDate(date.index, text)
            }
        }
    }
}
