pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Guestbook
import Kiosk
import Pip.Booking
import Style

// What it is for, and how often.
KioskPage {
    id: page

    required property BookingDetailsViewModel model

    lead: page.model.place + " · " + page.model.when
    mainEnabled: !page.model.busy
    mainGlyph: page.model.every === "" ? Icons.check : Icons.chevronRight
    mainText: page.model.every !== "" ? qsTr("Lihat tanggalnya") : page.model.waits ? qsTr("Masuk antrean") : qsTr("Pesan")
    step: 2
    steps: [qsTr("Waktu"), qsTr("Pemesan"), qsTr("Acara")]
    title: qsTr("Untuk acara apa?")

    onMainRequested: page.model.book()

    ErrorLine {
        Layout.fillWidth: true
        text: page.model.complaint
    }
    TextEntry {
        Layout.fillWidth: true
        error: page.model.purposeError
        hint: qsTr("Cukup beberapa kata, misalnya rapat bulanan.")
        label: qsTr("Acara")
        maxLength: 500
        objectName: "purpose"
        optional: !page.model.isGroup
        value: page.model.purpose

        onEdited: text => page.model.purpose = text
    }
    Stepper {
        Layout.fillWidth: true
        from: 1
        label: qsTr("Jumlah orang")
        objectName: "people"
        value: page.model.people

        onChanged: value => page.model.choosePeople(value)
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.peopleError
    }
    ChipSet {
        Layout.fillWidth: true
        label: qsTr("Perlengkapan (boleh kosong)")
        options: page.model.things
        values: page.model.equipment

        onToggled: value => page.model.toggleEquipment(value)
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Susunan kursi (boleh kosong)")
        options: page.model.layouts
        value: page.model.layout
        visible: page.model.isGroup

        onChosen: value => page.model.layout = value
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Ulangi")
        options: page.model.repeats
        value: page.model.every

        onChosen: value => page.model.every = value
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Berapa kali, atau sampai kapan?")
        options: page.model.counts
        value: page.model.times
        visible: page.model.every !== ""

        onChosen: value => page.model.chooseTimes(value)
    }
}
