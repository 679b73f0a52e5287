pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Enrolment
import Style

// What is on the invitation: scanned into the first line, or typed line by line.
ColumnLayout {
    id: form

    required property EnrolViewModel enrolment
    readonly property alias first: address.field

    // Enter in a line. A kiosk's page hears the key itself.
    signal accepted

    // Where something is wrong, the cursor goes there, and with it the eyes.
    function begin(): void {
        const wrong = enrolment.errors;
        const entry = wrong.code !== undefined ? code : wrong.building !== undefined ? building : wrong.fingerprint !== undefined ? mark : address;
        entry.begin();
    }

    spacing: Tokens.gap

    Connections {
        function onErrorsChanged(): void {
            if (form.visible && Object.keys(form.enrolment.errors).length > 0)
                form.begin();
        }

        target: form.enrolment
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        objectName: "enrolTrouble"
        text: form.enrolment.trouble
        tone: "brick"
        visible: text !== ""
    }
    TextEntry {
        id: address

        Layout.fillWidth: true
        enabled: !form.enrolment.busy
        error: form.enrolment.errors.address ?? ""
        hint: qsTr("Pindai QR undangan di sini, atau ketik alamatnya.")
        inputKind: "email"
        label: qsTr("Undangan atau alamat server pusat")
        maxLength: 400
        objectName: "enrolAddress"
        placeholder: "https://"
        value: form.enrolment.address

        onAccepted: form.accepted()
        onEdited: text => form.enrolment.edit("address", text)
    }
    TextEntry {
        id: code

        Layout.fillWidth: true
        enabled: !form.enrolment.busy
        error: form.enrolment.errors.code ?? ""
        hint: qsTr("Sembilan tanda; berlaku 15 menit dan sekali pakai.")
        inputKind: "code"
        label: qsTr("Kode")
        maxLength: 20
        objectName: "enrolCode"
        value: form.enrolment.code

        onAccepted: form.accepted()
        onEdited: text => form.enrolment.edit("code", text)
    }
    TextEntry {
        id: building

        Layout.fillWidth: true
        enabled: !form.enrolment.busy
        error: form.enrolment.errors.building ?? ""
        inputKind: "email"
        label: qsTr("Gedung")
        maxLength: 63
        objectName: "enrolBuilding"
        value: form.enrolment.building

        onAccepted: form.accepted()
        onEdited: text => form.enrolment.edit("building", text)
    }
    TextEntry {
        id: mark

        Layout.fillWidth: true
        enabled: !form.enrolment.busy
        error: form.enrolment.errors.fingerprint ?? ""
        hint: qsTr("Lima kelompok pertama pada undangan, misalnya 3F2A-99C0-17B4-E05D-8A61. Dengan itu perangkat ini tahu bahwa yang menjawab benar server kita.")
        inputKind: "code"
        label: qsTr("Sidik jari server")
        maxLength: 100
        objectName: "enrolFingerprint"
        optional: true
        value: form.enrolment.fingerprint
        visible: form.enrolment.protected

        onAccepted: form.accepted()
        onEdited: text => form.enrolment.edit("fingerprint", text)
    }
}
