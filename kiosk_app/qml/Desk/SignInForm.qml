pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Staff
import Style

// Name and PIN. Names may be picked; the cursor then waits in the PIN.
ColumnLayout {
    id: form

    required property GateViewModel gate

    function begin(): void {
        if (name.text === "" && gate.lastName !== "")
            name.value = gate.lastName;
        if (name.text === "" && gate.names.length === 1)
            name.value = gate.names[0];
        (name.text === "" ? name : pin).begin();
    }
    function submit(): void {
        gate.signIn(name.text, pin.text);
    }

    spacing: Tokens.gap

    Component.onCompleted: Qt.callLater(form.begin)

    Connections {
        function onPinRejected(): void {
            pin.field.clear();
            pin.begin();
        }
        function onNamesChanged(): void {
            form.begin();
        }

        target: form.gate
    }
    Title {
        Layout.fillWidth: true
        text: qsTr("Selamat bekerja")
    }
    Body {
        Layout.fillWidth: true
        color: Tokens.soft
        text: qsTr("Masuk dengan nama dan PIN Anda.")
    }
    TextEntry {
        id: name

        Layout.fillWidth: true
        Layout.topMargin: 8
        error: form.gate.nameError
        inputKind: "name"
        label: qsTr("Nama")
        objectName: "staffName"

        onAccepted: pin.begin()
        onEdited: form.gate.nameEdited()
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        visible: form.gate.names.length > 1

        Repeater {
            model: form.gate.names.slice(0, 12)

            Pill {
                id: pill

                required property int index
                required property string modelData

                choice: true
                objectName: "staffPill_" + index
                selected: name.text === modelData
                text: modelData

                onClicked: {
                    name.value = modelData;
                    pin.begin();
                }
            }
        }
    }
    TextEntry {
        id: pin

        Layout.fillWidth: true
        error: form.gate.pinError
        inputKind: "secret"
        label: "PIN"
        maxLength: 12
        objectName: "staffPin"

        onAccepted: form.submit()
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: 8
        enabled: !form.gate.busy && form.gate.secondsLeft === 0
        objectName: "signInButton"
        text: (form.gate.busy ? qsTr("Sebentar …") : qsTr("Masuk")) + "  Enter"

        onClicked: form.submit()
    }
}
