pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// Step 1: alone or as a group, and the name.
KioskPage {
    id: page

    required property SignInViewModel model
    required property NoticeViewModel notice

    firstFocus: name.field
    mainGlyph: Icons.chevronRight
    mainText: qsTr("Lanjut")
    step: 0
    steps: [qsTr("Siapa Anda"), qsTr("Asal"), qsTr("Keperluan")]
    title: page.model.isGroup ? qsTr("Siapa ketua rombongan?") : qsTr("Siapa nama Anda?")

    onMainRequested: page.model.confirmWho()

    // Where the keyboard leaves little room, the choice stays in sight together with the name.
    Binding {
        property: "frame"
        target: name.field
        value: who
    }
    ColumnLayout {
        id: who

        Layout.fillWidth: true
        spacing: Tokens.gap

        GridLayout {
            Accessible.name: qsTr("Sendiri atau rombongan")
            Accessible.role: Accessible.Grouping
            Layout.fillWidth: true
            columnSpacing: Tokens.gap * 0.75
            columns: Appearance.textScale > 1.3 ? 1 : 2
            rowSpacing: Tokens.gap * 0.75
            uniformCellWidths: true

            ChoiceCard {
                Layout.fillWidth: true
                glyph: Icons.account
                objectName: "choice_alone"
                selected: !page.model.isGroup
                text: qsTr("Sendiri")

                onClicked: page.model.isGroup = false
            }
            ChoiceCard {
                Layout.fillWidth: true
                glyph: Icons.accountGroup
                objectName: "choice_group"
                selected: page.model.isGroup
                text: qsTr("Rombongan")

                onClicked: page.model.isGroup = true
            }
        }
        TextEntry {
            id: name

            Layout.fillWidth: true
            error: page.model.nameError
            hint: qsTr("Boleh satu kata. Tidak perlu gelar.")
            inputKind: "name"
            label: page.model.isGroup ? qsTr("Nama ketua") : qsTr("Nama")
            maxLength: 20000
            objectName: "name"
            value: page.model.name

            onEdited: text => page.model.name = text
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Tokens.gap
        columns: Appearance.textScale > 1.2 || width < 640 * Tokens.unit ? 1 : 2
        rowSpacing: Tokens.gap
        uniformCellWidths: true
        visible: page.model.isGroup

        CountField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            error: page.model.menError
            label: qsTr("Laki-laki")
            objectName: "men"
            value: page.model.men

            onEdited: text => page.model.men = text
            onStepped: step => page.model.addMen(step)
        }
        CountField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            error: page.model.womenError
            label: qsTr("Perempuan")
            objectName: "women"
            value: page.model.women

            onEdited: text => page.model.women = text
            onStepped: step => page.model.addWomen(step)
        }
        Hint {
            Layout.columnSpan: parent.columns
            Layout.fillWidth: true
            text: qsTr("Hitung juga ketuanya.")
        }
    }
    TintedRow {
        Layout.fillWidth: true
        glyph: Icons.qrcodeScan
        objectName: "returningBanner"
        text: qsTr("Pernah ke sini? Pindai kartu kunjungan atau ketik kodenya")
        tone: "leaf"
        visible: !page.model.isGroup

        onClicked: page.navigator.open("guestbook/returning")
    }
    NoticeLine {
        Layout.fillWidth: true
        objectName: "notice"
        text: page.notice.text

        onClicked: page.navigator.open("guestbook/notice")
    }
}
