pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Pip.BookingDesk
import Style

// Everything that turns and filters the calendar, each with its key.
Flow {
    id: tools

    required property CalendarViewModel calendar

    signal newAsked
    signal scanAsked
    signal listAsked

    spacing: 12

    PrimaryButton {
        objectName: "newBookingButton"
        text: qsTr("+ Pesanan baru") + "  N"

        onClicked: tools.newAsked()
    }
    Pill {
        glyph: Icons.qrcodeScan
        objectName: "scanButton"
        text: qsTr("Catat hadir") + "  C"

        onClicked: tools.scanAsked()
    }
    Pill {
        glyph: Icons.printer
        objectName: "printListButton"
        text: qsTr("Cetak daftar") + "  P"

        onClicked: tools.listAsked()
    }
    Pill {
        glyph: Icons.chevronLeft
        objectName: "earlierButton"
        spokenName: qsTr("Sebelumnya")

        onClicked: tools.calendar.step(-1)
    }
    Pill {
        objectName: "todayButton"
        text: qsTr("Hari ini") + "  T"

        onClicked: tools.calendar.goToday()
    }
    Pill {
        glyph: Icons.chevronRight
        objectName: "laterButton"
        spokenName: qsTr("Berikutnya")

        onClicked: tools.calendar.step(1)
    }
    Repeater {
        model: [
            {
                value: "day",
                text: qsTr("Hari"),
                keys: "D"
            },
            {
                value: "week",
                text: qsTr("Minggu"),
                keys: "W"
            },
            {
                value: "month",
                text: qsTr("Bulan"),
                keys: "M"
            }
        ]

        Pill {
            required property var modelData

            choice: true
            objectName: "span_" + modelData.value
            selected: tools.calendar.span === modelData.value
            text: modelData.text + "  " + modelData.keys

            onClicked: tools.calendar.show(modelData.value)
        }
    }
    Pill {
        glyph: Icons.chevronLeft
        objectName: "turnBack"
        spokenName: tools.calendar.span === "week" ? qsTr("Sarana sebelumnya") : qsTr("Kolom sebelumnya")
        text: "PgUp"
        visible: tools.calendar.span === "week" || tools.calendar.before > 0

        onClicked: tools.calendar.turn(-1)
    }
    Pill {
        glyph: Icons.chevronRight
        objectName: "turnOn"
        spokenName: tools.calendar.span === "week" ? qsTr("Sarana berikutnya") : qsTr("Kolom berikutnya")
        text: tools.calendar.span === "week" ? "PgDn" : qsTr("%1 lagi").arg(tools.calendar.after) + "  PgDn"
        visible: tools.calendar.span === "week" || tools.calendar.after > 0

        onClicked: tools.calendar.turn(1)
    }
    Repeater {
        model: tools.calendar.filters

        Pill {
            required property var modelData

            choice: true
            objectName: "filter_" + modelData.group + "_" + modelData.value
            selected: modelData.selected
            text: modelData.text

            onClicked: tools.calendar.filterBy(modelData.group, modelData.value)
        }
    }
}
