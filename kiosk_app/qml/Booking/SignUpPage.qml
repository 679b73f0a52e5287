pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Guestbook
import Kiosk
import Pip.Booking
import Style

// Who signs up for an activity, and with how many.
KioskPage {
    id: page

    required property BookingDetailsViewModel model

    lead: page.model.place + " · " + page.model.when
    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: page.model.waits ? qsTr("Masuk daftar tunggu") : qsTr("Daftar")
    title: qsTr("Siapa yang ikut?")

    onMainRequested: page.model.book()

    ErrorLine {
        Layout.fillWidth: true
        text: page.model.complaint
    }
    Banner {
        Layout.fillWidth: true
        text: qsTr("Kursi sudah habis. Anda masuk daftar tunggu dan mendapat kode; bila ada kursi kosong, kursi itu milik Anda.")
        tone: "amber"
        visible: page.model.waits
    }
    TextEntry {
        Layout.fillWidth: true
        error: page.model.nameError
        hint: qsTr("Boleh satu kata. Tidak perlu gelar.")
        inputKind: "name"
        label: qsTr("Nama")
        objectName: "signUpName"
        value: page.model.name

        onEdited: text => page.model.name = text
    }
    TextEntry {
        Layout.fillWidth: true
        error: page.model.phoneError
        hint: qsTr("Agar kami dapat mengabari bila ada perubahan.")
        inputKind: "phone"
        label: qsTr("Nomor telepon")
        maxLength: 40
        objectName: "signUpPhone"
        optional: true
        value: page.model.phone

        onEdited: text => page.model.phone = text
    }
    Stepper {
        Layout.fillWidth: true
        from: 1
        label: qsTr("Jumlah orang")
        objectName: "signUpPeople"
        to: page.model.seats
        value: page.model.people

        onChanged: value => page.model.choosePeople(value)
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.peopleError
    }
    Hint {
        Layout.fillWidth: true
        text: qsTr("Nama dan nomor hanya dibaca petugas untuk pendaftaran ini. Di layar lain tidak tampak nama siapa pun.")
    }
}
