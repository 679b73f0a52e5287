pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// What may be told beyond the required; all of it can be skipped.
KioskPage {
    id: page

    required property SignInViewModel model
    required property ChoicesViewModel choices

    lead: qsTr("Semua boleh dilewati.")
    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: qsTr("Selesai")
    step: 2
    steps: [qsTr("Siapa Anda"), qsTr("Asal"), qsTr("Keperluan")]
    title: qsTr("Rincian tambahan")

    onMainRequested: page.model.confirmDetails()

    TextEntry {
        Layout.fillWidth: true
        error: page.model.phoneError
        hint: qsTr("Dengan nomor ini Anda lebih cepat masuk lain kali.")
        inputKind: "phone"
        label: qsTr("Nomor telepon")
        maxLength: 20000
        objectName: "phone"
        value: page.model.phone

        onEdited: text => page.model.phone = text
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Jenis kelamin")
        options: page.choices.sexes
        value: page.model.sex

        onChosen: value => page.model.sex = value
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Umur")
        late: true
        options: page.choices.ageBands
        value: page.model.ageBand

        onChosen: value => page.model.ageBand = value
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Pekerjaan")
        late: true
        options: page.choices.occupations
        value: page.model.occupation

        onChosen: value => page.model.occupation = value
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Pendidikan terakhir")
        late: true
        options: page.choices.educations
        value: page.model.education

        onChosen: value => page.model.education = value
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Perlu bantuan?")
        late: true
        options: page.choices.assistances
        value: page.model.assistance

        onChosen: value => page.model.assistance = value
    }
}
