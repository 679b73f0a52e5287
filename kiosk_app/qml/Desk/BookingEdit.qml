pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk

// For whom a booking is and for how many, to be put right.
ColumnLayout {
    id: form

    required property BookingDetailViewModel detail

    spacing: 10

    onVisibleChanged: if (visible)
        Qt.callLater(form.begin)

    function begin(): void {
        const first = fields.itemAt(0);
        if (first)
            (first as TextEntry).begin();
    }

    Repeater {
        id: fields

        model: [
            {
                name: "people",
                label: qsTr("Jumlah orang"),
                kind: "number"
            },
            {
                name: "name",
                label: qsTr("Nama"),
                kind: "name"
            },
            {
                name: "phone",
                label: qsTr("Telepon"),
                kind: "phone"
            },
            {
                name: "email",
                label: qsTr("Surel"),
                kind: "email"
            },
            {
                name: "organisation",
                label: qsTr("Lembaga"),
                kind: "text"
            },
            {
                name: "purpose",
                label: qsTr("Keperluan"),
                kind: "text"
            },
            {
                name: "note",
                label: qsTr("Catatan"),
                kind: "text"
            }
        ]

        TextEntry {
            required property var modelData

            Layout.fillWidth: true
            inputKind: modelData.kind
            label: modelData.label
            objectName: "edit_" + modelData.name
            value: form.detail.form[modelData.name] ?? ""

            onAccepted: form.detail.saveEdit()
            onEdited: text => form.detail.edit(modelData.name, text)
        }
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: 12

        PrimaryButton {
            enabled: !form.detail.busy
            objectName: "saveEditButton"
            text: qsTr("Simpan") + "  Enter"

            onClicked: form.detail.saveEdit()
        }
        OutlineButton {
            objectName: "cancelEditButton"
            text: qsTr("Batal") + "  Esc"

            onClicked: form.detail.dismiss()
        }
    }
}
