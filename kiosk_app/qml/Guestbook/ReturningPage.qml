pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// For who was here before: a card, its code, or a phone number.
KioskPage {
    id: page

    required property ReturningViewModel model

    firstFocus: entry.field
    lead: qsTr("Pindai kartu kunjungan pada alat pindai, atau ketik di bawah ini.")
    mainEnabled: !page.model.busy
    mainGlyph: Icons.chevronRight
    mainText: qsTr("Cari")
    title: qsTr("Pernah ke sini?")

    onMainRequested: page.model.find()

    TextEntry {
        id: entry

        Layout.fillWidth: true
        actionText: qsTr("Cari")
        error: page.model.complaint
        hint: qsTr("Contoh: 7K4-Q39-MWX atau 0812 1500 0512")
        inputKind: "code"
        label: qsTr("Kode kunjungan atau nomor telepon")
        maxLength: 20000
        objectName: "entry"
        value: page.model.entry

        onEdited: text => page.model.entry = text
    }
    TintedRow {
        Layout.fillWidth: true
        glyph: Icons.notebookEdit
        objectName: "asNewButton"
        text: qsTr("Tidak punya kode? Isi buku tamu, kurang dari satu menit")
        tone: "leaf"

        onClicked: page.navigator.open("guestbook/who")
    }
}
