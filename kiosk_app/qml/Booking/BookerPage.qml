pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Booking
import Style

// Who books: one person, or a group with its contact.
KioskPage {
    id: page

    required property BookingDetailsViewModel model

    lead: page.model.place + " · " + page.model.when
    mainEnabled: !page.model.busy
    mainGlyph: Icons.chevronRight
    mainText: qsTr("Lanjut")
    step: 1
    steps: [qsTr("Waktu"), qsTr("Pemesan"), qsTr("Acara")]
    title: qsTr("Atas nama siapa?")

    onMainRequested: page.model.confirmWho()

    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("Perorangan atau kelompok")
        options: [
            {
                value: "person",
                text: qsTr("Perorangan"),
                glyph: Icons.account
            },
            {
                value: "group",
                text: qsTr("Kelompok"),
                glyph: Icons.accountGroup
            }
        ]
        perRow: 2
        value: page.model.kind
        visible: !page.model.groupsOnly

        onChosen: value => page.model.chooseKind(value)
    }
    TextEntry {
        Layout.fillWidth: true
        error: page.model.organisationError
        hint: qsTr("Misalnya Karang Taruna Sekayu")
        inputKind: "name"
        label: qsTr("Kelompok atau lembaga")
        objectName: "organisation"
        value: page.model.organisation
        visible: page.model.isGroup

        onEdited: text => page.model.organisation = text
    }
    TextEntry {
        Layout.fillWidth: true
        error: page.model.nameError
        hint: qsTr("Boleh satu kata. Tidak perlu gelar.")
        inputKind: "name"
        label: page.model.isGroup ? qsTr("Nama narahubung") : qsTr("Nama")
        objectName: "booker"
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
        objectName: "phone"
        optional: true
        value: page.model.phone

        onEdited: text => page.model.phone = text
    }
    Hint {
        Layout.fillWidth: true
        text: qsTr("Nama dan nomor hanya dibaca petugas untuk pesanan ini. Di layar lain tidak tampak nama siapa pun.")
    }
}
