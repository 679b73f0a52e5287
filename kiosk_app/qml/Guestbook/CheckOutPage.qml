pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// Leaving by the code of the visit card.
KioskPage {
    id: page

    required property CheckOutViewModel model

    firstFocus: entry.field
    lead: qsTr("Pindai kartu kunjungan pada alat pindai, atau ketik kodenya.")
    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: qsTr("Catat kepulangan")
    title: qsTr("Mau pulang?")

    onMainRequested: page.model.leave()

    TextEntry {
        id: entry

        Layout.fillWidth: true
        actionText: qsTr("Pulang")
        error: page.model.complaint
        hint: qsTr("Contoh: 7K4-Q39-MWX. Tidak punya kode? Petugas dapat mencatatnya.")
        inputKind: "code"
        label: qsTr("Kode kunjungan")
        maxLength: 20000
        objectName: "entry"
        value: page.model.entry

        onEdited: text => page.model.entry = text
    }
}
