pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// Step 3: why; and the only place where a visit is saved.
KioskPage {
    id: page

    required property SignInViewModel model
    required property ChoicesViewModel choices

    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: qsTr("Simpan")
    step: 2
    steps: [qsTr("Siapa Anda"), qsTr("Asal"), qsTr("Keperluan")]
    title: qsTr("Apa keperluan Anda?")

    onMainRequested: page.model.save()

    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.purposeError
    }
    PurposeTiles {
        Layout.fillWidth: true
        choices: page.choices
        value: page.model.purpose

        onChosen: value => page.model.purpose = value
    }
    TextEntry {
        Layout.fillWidth: true
        error: page.model.noteError
        label: page.model.purpose === "meeting" ? qsTr("Ingin bertemu siapa?") : qsTr("Keperluan apa?")
        maxLength: 20000
        objectName: "note"
        optional: true
        value: page.model.purposeNote
        visible: page.model.wantsNote

        onEdited: text => page.model.purposeNote = text
    }
    OutlineButton {
        Layout.fillWidth: true
        glyph: page.model.hasDetails ? Icons.check : Icons.plus
        objectName: "detailsButton"
        text: page.model.hasDetails ? qsTr("Ubah rincian") : qsTr("Tambah rincian (boleh dilewati)")

        onClicked: page.model.openDetails()
    }
}
