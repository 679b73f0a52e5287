pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Guestbook
import Kiosk
import Pip.Booking
import Style

// The dates of a series, one by one, before anything is booked.
KioskPage {
    id: page

    required property SeriesViewModel model

    lead: page.model.lead
    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: page.model.mainText
    title: qsTr("Tanggal demi tanggal")

    onMainRequested: page.model.book()

    ErrorLine {
        Layout.fillWidth: true
        text: page.model.trouble
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: qsTr("Tanggal yang belum Anda pilih akan dilewati.")
        tone: "amber"
        visible: page.model.undecided > 0
    }
    Repeater {
        model: page.model.dates

        SeriesRow {
            required property var modelData

            Layout.fillWidth: true
            entry: modelData

            onAnswered: answer => page.model.answer(modelData.place, answer)
        }
    }
}
