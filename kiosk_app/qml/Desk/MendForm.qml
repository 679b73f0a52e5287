pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Cases
import Style

// The few things of a guestbook entry that a person can put right.
ColumnLayout {
    id: form

    required property MendViewModel mend

    signal cancelled

    spacing: Tokens.gap

    Component.onCompleted: Qt.callLater(name.begin)

    TextEntry {
        id: name

        Layout.fillWidth: true
        error: form.mend.errors.name ?? ""
        inputKind: "name"
        label: form.mend.isGroup ? qsTr("Nama ketua") : qsTr("Nama")
        objectName: "mendName"
        value: form.mend.name

        onAccepted: form.mend.save()
        onEdited: text => form.mend.edit("name", text)
    }
    AppText {
        Layout.bottomMargin: -8
        text: qsTr("Asal")
        weight: 600
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: [
                {
                    value: "kelurahan",
                    text: qsTr("Kelurahan")
                },
                {
                    value: "town",
                    text: qsTr("Kota lain")
                },
                {
                    value: "institution",
                    text: qsTr("Lembaga")
                }
            ]

            Pill {
                required property var modelData

                choice: true
                objectName: "mendOrigin_" + modelData.value
                selected: form.mend.originKind === modelData.value
                text: modelData.text

                onClicked: form.mend.chooseOriginKind(modelData.value)
            }
        }
    }
    TextEntry {
        Layout.fillWidth: true
        error: form.mend.errors.origin ?? ""
        label: form.mend.originKind === "kelurahan" ? qsTr("Nama kelurahan") : form.mend.originKind === "institution" ? qsTr("Nama lembaga") : qsTr("Nama kota")
        maxLength: 100
        objectName: "mendOriginText"
        value: form.mend.originText

        onAccepted: form.mend.save()
        onEdited: text => form.mend.edit("origin_text", text)
    }
    SuggestionList {
        Layout.fillWidth: true
        name: qsTr("Kelurahan yang cocok")
        suggestions: form.mend.suggestions
        visible: form.mend.suggestions.length > 0

        onChosen: index => form.mend.choosePlace(index)
    }
    AppText {
        Layout.bottomMargin: -8
        text: qsTr("Keperluan")
        weight: 600
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: form.mend.purposeChoices

            Pill {
                required property var modelData

                choice: true
                objectName: "mendPurpose_" + modelData.value
                selected: form.mend.purpose === modelData.value
                text: modelData.text

                onClicked: form.mend.choosePurpose(modelData.value)
            }
        }
    }
    MendError {
        Layout.fillWidth: true
        text: form.mend.errors.purpose ?? ""
    }
    TextEntry {
        Layout.fillWidth: true
        error: form.mend.errors.phone ?? ""
        inputKind: "phone"
        label: qsTr("Telepon")
        objectName: "mendPhone"
        optional: true
        value: form.mend.phone

        onAccepted: form.mend.save()
        onEdited: text => form.mend.edit("phone", text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        Pill {
            choice: true
            objectName: "mendAlone"
            selected: !form.mend.isGroup
            text: qsTr("Sendiri")

            onClicked: form.mend.setGroup(false)
        }
        Pill {
            choice: true
            objectName: "mendGroup"
            selected: form.mend.isGroup
            text: qsTr("Rombongan")

            onClicked: form.mend.setGroup(true)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Tokens.gap
        columns: width >= 320 * Appearance.textScale ? 2 : 1
        rowSpacing: Tokens.gap
        uniformCellWidths: true
        visible: form.mend.isGroup

        TextEntry {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            error: form.mend.errors.men ?? ""
            inputKind: "number"
            label: qsTr("Laki-laki")
            maxLength: 4
            objectName: "mendMen"
            value: form.mend.men

            onAccepted: form.mend.save()
            onEdited: text => form.mend.edit("men", text)
        }
        TextEntry {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            error: form.mend.errors.women ?? ""
            inputKind: "number"
            label: qsTr("Perempuan")
            maxLength: 4
            objectName: "mendWomen"
            value: form.mend.women

            onAccepted: form.mend.save()
            onEdited: text => form.mend.edit("women", text)
        }
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: 12

        PrimaryButton {
            enabled: !form.mend.saving
            glyph: Icons.check
            objectName: "mendSaveButton"
            text: (form.mend.saving ? qsTr("Menyimpan …") : qsTr("Kirim ulang")) + "  Enter"
            width: Math.min(implicitWidth, form.width)

            onClicked: form.mend.save()
        }
        OutlineButton {
            objectName: "mendCancelButton"
            text: qsTr("Batal") + "  Esc"
            width: Math.min(implicitWidth, form.width)

            onClicked: form.cancelled()
        }
    }
}
