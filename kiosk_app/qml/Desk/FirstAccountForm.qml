pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Staff
import Style

// The very first start: whoever sets up the desk makes their own account.
ColumnLayout {
    id: form

    required property GateViewModel gate

    function submit(): void {
        gate.createFirst(name.text, pin.text, again.text);
    }

    spacing: Tokens.gap

    Component.onCompleted: Qt.callLater(name.begin)

    Title {
        Layout.fillWidth: true
        text: qsTr("Buat akun petugas pertama")
    }
    Body {
        Layout.fillWidth: true
        color: Tokens.soft
        text: qsTr("Belum ada akun di meja depan ini. Akun Anda menjadi pengelolanya.")
    }
    TextEntry {
        id: name

        Layout.fillWidth: true
        Layout.topMargin: 8
        error: form.gate.nameError
        inputKind: "name"
        label: qsTr("Nama Anda")
        objectName: "firstName"

        onAccepted: pin.begin()
    }
    TextEntry {
        id: pin

        Layout.fillWidth: true
        error: form.gate.pinError
        hint: form.gate.pinRule
        inputKind: "secret"
        label: qsTr("PIN baru")
        maxLength: 12
        objectName: "firstPin"

        onAccepted: again.begin()
    }
    TextEntry {
        id: again

        Layout.fillWidth: true
        error: form.gate.againError
        inputKind: "secret"
        label: qsTr("PIN sekali lagi")
        maxLength: 12
        objectName: "firstPinAgain"

        onAccepted: form.submit()
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: 8
        enabled: !form.gate.busy
        objectName: "createButton"
        text: (form.gate.busy ? qsTr("Sebentar …") : qsTr("Buat akun dan masuk")) + "  Enter"

        onClicked: form.submit()
    }
}
