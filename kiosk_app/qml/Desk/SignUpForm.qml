pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// At the door: the code of who comes. On the phone: who wants a seat.
Card {
    id: form

    required property SignUpsViewModel signUps
    required property BookingCodeViewModel code

    function begin(): void {
        who.begin();
    }

    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: 18
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 12

        TextEntry {
            Layout.fillWidth: true
            hint: qsTr("Pindai QR tiketnya, atau ketik kodenya lalu Enter.")
            inputKind: "code"
            label: qsTr("Catat hadir dengan kode")
            maxLength: 300
            objectName: "signUpCode"
            value: form.code.text

            onAccepted: form.code.checkIn()
            onEdited: text => form.code.edit(text)
        }
        Banner {
            Layout.fillWidth: true
            glyph: form.code.noticeIsBad ? Icons.alertCircle : Icons.accountCheck
            objectName: "signUpCodeNotice"
            text: form.code.notice
            tone: form.code.noticeIsBad ? "brick" : "leaf"
            visible: text !== ""
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 8
            text: qsTr("Daftarkan lewat telepon") + "  Ctrl+N"
        }
        SignUpField {
            id: who

            label: qsTr("Nama")
            name: "name"
            signUps: form.signUps
        }
        SignUpField {
            inputKind: "phone"
            label: qsTr("Telepon (boleh kosong)")
            maxLength: 40
            name: "phone"
            signUps: form.signUps
        }
        SignUpField {
            inputKind: "number"
            label: qsTr("Jumlah orang")
            maxLength: 2
            name: "people"
            signUps: form.signUps
        }
        Banner {
            Layout.fillWidth: true
            glyph: Icons.alertCircle
            text: form.signUps.errors[""] ?? ""
            tone: "brick"
            visible: text !== ""
        }
        PrimaryButton {
            Layout.fillWidth: true
            objectName: "signUpButton"
            text: form.signUps.hasNamesake ? qsTr("Orang lain, tetap daftarkan") : qsTr("Daftarkan")

            onClicked: form.signUps.save()
        }
    }
}
