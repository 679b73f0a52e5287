pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Style

// Every control on one page, for the tests and for whoever wants to see them.
KioskPage {
    id: page

    property string name
    property string problem
    property string kind: "one"
    property int men: 3
    property int done: 0

    firstFocus: first.field
    lead: qsTr("Semua bagian layar pada satu halaman.")
    mainGlyph: Icons.chevronRight
    mainText: qsTr("Lanjut")
    step: 0
    steps: [qsTr("Siapa Anda"), qsTr("Asal"), qsTr("Keperluan")]
    title: qsTr("Siapa nama Anda?")

    onMainRequested: done += 1

    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("Sendiri atau rombongan")
        options: [
            {
                value: "one",
                text: qsTr("Sendiri"),
                glyph: Icons.account
            },
            {
                value: "group",
                text: qsTr("Rombongan"),
                glyph: Icons.accountGroup
            }
        ]
        perRow: 2
        value: page.kind

        onChosen: value => page.kind = value
    }
    TextEntry {
        id: first

        Layout.fillWidth: true
        error: page.problem
        hint: qsTr("Boleh satu kata. Tidak perlu gelar.")
        inputKind: "name"
        label: qsTr("Nama")
        objectName: "name"
        value: page.name

        onEdited: text => page.name = text
    }
    SuggestionList {
        Layout.fillWidth: true
        name: qsTr("Mungkin maksud Anda")
        suggestions: [
            {
                title: "Purwosari",
                hint: "Kecamatan Mijen"
            },
            {
                title: "Purwosari",
                hint: "Kecamatan Semarang Utara"
            }
        ]
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.qrcodeScan
        text: qsTr("Pernah ke sini? Pindai kartu kunjungan atau ketik kodenya")
        tone: "leaf"
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("Laki-laki")
        objectName: "men"
        value: page.men

        onChanged: value => page.men = value
    }
    TextEntry {
        Layout.fillWidth: true
        inputKind: "phone"
        label: qsTr("Telepon")
        objectName: "phone"
        optional: true
    }
    TextEntry {
        Layout.fillWidth: true
        inputKind: "email"
        label: qsTr("Surel")
        objectName: "email"
    }
    TextEntry {
        Layout.fillWidth: true
        inputKind: "code"
        label: qsTr("Kode kunjungan")
        objectName: "code"
    }
    TileButton {
        Layout.fillWidth: true
        glyph: Icons.bullhorn
        hint: qsTr("Keluhan, saran, aspirasi")
        text: qsTr("Buat pengaduan")
        tone: "brick"
        wide: true
    }
    RowLayout {
        spacing: Tokens.gap

        StatusChip {
            glyph: Icons.plus
            text: qsTr("bebas")
            tone: "leaf"
        }
        StatusChip {
            glyph: Icons.clockOutline
            outlined: true
            text: qsTr("diajukan")
            tone: "amber"
        }
    }
    ListRow {
        Layout.fillWidth: true
        glyph: Icons.account
        hint: qsTr("Ruang baca")
        text: "Siti Sa'adah"
        trailing: "09.38"
    }
    QrImage {
        Layout.alignment: Qt.AlignHCenter
        matrix: [[true, false, true], [false, true, false], [true, false, true]]
        name: qsTr("Kode QR kunjungan")
    }
    TextEntry {
        Layout.fillWidth: true
        label: qsTr("Catatan")
        objectName: "last"
    }
}
