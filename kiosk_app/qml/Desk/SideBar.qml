pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Platform
import Pip.Session
import Style

// Where one can go, how the screen looks, how the connection is, and who is here.
Rectangle {
    id: bar

    required property Navigator navigator
    required property Translation translation
    required property AppearanceViewModel appearance
    required property string staffName
    required property string statusText
    required property string statusTone
    // Entries and conflicts that wait for a decision.
    property int undecided: 0
    // Approvals, offers and people to tell.
    property int bookingsUndecided: 0
    // Pages that two people wrote unseen by each other.
    property int contentDisputed: 0

    signal lockAsked

    color: Tokens.seaDeep
    implicitWidth: Math.round(248 * Math.min(1.7, Appearance.textScale))

    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, column.implicitHeight + 44)
            width: area.width

            ColumnLayout {
                id: column

                anchors.bottomMargin: 20
                anchors.fill: parent
                anchors.leftMargin: 12
                anchors.rightMargin: 12
                anchors.topMargin: 24
                spacing: 4

                AppText {
                    Layout.leftMargin: 12
                    color: Tokens.overSea
                    font.pixelSize: Type.heading * 1.25
                    text: "PIP Semarang"
                    weight: 800
                    Layout.fillWidth: true
                }
                AppText {
                    Layout.bottomMargin: 20
                    Layout.leftMargin: 12
                    color: Tokens.overSeaSoft
                    font.pixelSize: Type.hint
                    text: qsTr("Meja depan")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "now"
                    glyph: Icons.home
                    keys: "F2"
                    objectName: "nowEntry"
                    text: qsTr("Sekarang")

                    onClicked: bar.navigator.open("now")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "bookings"
                    glyph: Icons.calendarClock
                    keys: "F4"
                    objectName: "bookingsEntry"
                    text: qsTr("Pemesanan")

                    onClicked: bar.navigator.open("bookings")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "decide"
                    glyph: Icons.accountQuestion
                    keys: "F6"
                    objectName: "decideEntry"
                    text: qsTr("Keputusan")
                    waiting: bar.bookingsUndecided

                    onClicked: bar.navigator.open("decide")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "sign-ups"
                    glyph: Icons.accountGroup
                    keys: "F7"
                    objectName: "signUpsEntry"
                    text: qsTr("Kegiatan")

                    onClicked: bar.navigator.open("sign-ups")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "content"
                    glyph: Icons.textBoxSearchOutline
                    keys: "F8"
                    objectName: "contentEntry"
                    text: qsTr("Informasi")
                    waiting: bar.contentDisputed

                    onClicked: bar.navigator.open("content")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "figures"
                    glyph: Icons.chartBar
                    keys: "F9"
                    objectName: "figuresEntry"
                    text: qsTr("Yang dicari")

                    onClicked: bar.navigator.open("figures")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "arrange"
                    glyph: Icons.tuneVariant
                    keys: "F12"
                    objectName: "arrangeEntry"
                    text: qsTr("Sarana dan jam")

                    onClicked: bar.navigator.open("arrange")
                }
                SideEntry {
                    Layout.fillWidth: true
                    current: bar.navigator.page === "sync"
                    glyph: Icons.sync
                    keys: "F11"
                    objectName: "syncEntry"
                    text: qsTr("Sinkronisasi")
                    waiting: bar.undecided

                    onClicked: bar.navigator.open("sync")
                }
                Item {
                    Layout.fillHeight: true
                    Layout.preferredHeight: 12
                }
                LeafBand {
                    Layout.fillWidth: true
                    Layout.bottomMargin: 12
                    bandHeight: 54
                    onDark: true
                    visible: area.height > 760 * Appearance.textScale && !Tokens.contrast
                }
                SideEntry {
                    Layout.fillWidth: true
                    glyph: Icons.translate
                    keys: "Ctrl+B"
                    objectName: "languageEntry"
                    quiet: true
                    text: bar.translation.language === "id" ? "English" : "Bahasa Indonesia"

                    onClicked: bar.translation.toggle()
                }
                SideEntry {
                    Layout.fillWidth: true
                    glyph: Icons.contrastCircle
                    keys: "Ctrl+G"
                    objectName: "contrastEntry"
                    quiet: true
                    text: bar.appearance.theme === "contrast" ? qsTr("Warna biasa") : qsTr("Kontras tinggi")

                    onClicked: bar.appearance.setTheme(bar.appearance.theme === "contrast" ? "light" : "contrast")
                }
                SideEntry {
                    Layout.fillWidth: true
                    glyph: Icons.formatSize
                    keys: "Ctrl + −"
                    objectName: "textSizeEntry"
                    quiet: true
                    text: qsTr("Huruf %1 %").arg(Math.round(bar.appearance.textScale * 100))

                    onClicked: bar.appearance.canGrow ? bar.appearance.grow() : bar.appearance.setTextScale(1)
                }
                SideEntry {
                    Layout.fillWidth: true
                    glyph: Icons.lock
                    keys: "Ctrl+L"
                    objectName: "lockEntry"
                    quiet: true
                    text: qsTr("Kunci layar")

                    onClicked: bar.lockAsked()
                }
                ColumnLayout {
                    id: foot

                    Layout.fillWidth: true
                    Layout.leftMargin: 12
                    Layout.topMargin: 12
                    spacing: 4

                    RowLayout {
                        Accessible.name: bar.statusText
                        Accessible.role: Accessible.StaticText
                        spacing: 8
                        visible: bar.statusText !== ""

                        Rectangle {
                            border.color: Tokens.overSea
                            border.width: bar.statusTone === "leaf" ? 0 : 1.5
                            color: bar.statusTone === "leaf" ? Tokens.leafTint : bar.statusTone === "amber" ? Tokens.amber : Tokens.seaDeep
                            implicitHeight: 10
                            implicitWidth: 10
                            radius: 5
                        }
                        AppText {
                            Accessible.ignored: true
                            Layout.fillWidth: true
                            color: Tokens.overSeaSoft
                            font.pixelSize: Type.small
                            objectName: "statusText"
                            text: bar.statusText
                        }
                    }
                    AppText {
                        Layout.fillWidth: true
                        color: Tokens.overSea
                        font.pixelSize: Type.hint
                        objectName: "staffName"
                        text: bar.staffName
                        weight: 700
                    }
                }
            }
        }
    }
}
