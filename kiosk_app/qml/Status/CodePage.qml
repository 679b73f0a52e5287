pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Status
import Style

// One box for any code.
KioskPage {
    id: page

    required property StatusViewModel model

    firstFocus: entry.field
    lead: qsTr("Pindai QR-nya pada alat pindai, atau ketik kodenya.")
    mainEnabled: !page.model.busy
    mainGlyph: Icons.chevronRight
    mainText: qsTr("Lihat")
    title: qsTr("Cek status")

    onMainRequested: page.model.find()

    TextEntry {
        id: entry

        Layout.fillWidth: true
        actionText: qsTr("Lihat")
        error: page.model.complaint
        hint: page.model.hint
        inputKind: "code"
        label: qsTr("Kode Anda")
        maxLength: 200
        objectName: "entry"
        value: page.model.entry

        onEdited: text => page.model.entry = text
    }
}
