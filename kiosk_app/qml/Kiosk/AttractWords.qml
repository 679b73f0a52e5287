pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Session
import Style

// What the attract page says: greeting in three languages, what one comes here for, today's hours.
Item {
    id: words

    required property ClockViewModel clock
    property bool indonesian: true
    property bool lit: false
    property string place
    property bool selfService: false
    readonly property bool wide: Appearance.landscape
    // Always in the other language, so that whoever cannot read the page finds a way in.
    readonly property string otherVisit: indonesian ? "Welcome. Touch anywhere to sign the guestbook." : "Selamat datang. Sentuh di mana saja untuk mengisi buku tamu."
    readonly property string otherService: indonesian ? "Welcome. Touch anywhere to look up, book or ask." : "Selamat datang. Sentuh di mana saja untuk mencari, memesan, atau bertanya."
    readonly property real side: 72 * Tokens.unit
    // This page is read from afar and is large to begin with: it must fit without scrolling, at every text size.
    readonly property int large: Math.min(Type.action, Type.px(60))
    readonly property int medium: Math.min(Type.hint, Type.px(56))
    readonly property real roomBelowTitle: (wide ? height - Tokens.gap : height - call.implicitHeight - call.anchors.bottomMargin) - greeting.y - title.y - title.height - 2 * Tokens.gap

    ColumnLayout {
        id: greeting

        anchors.left: parent.left
        anchors.leftMargin: words.side
        anchors.top: parent.top
        anchors.topMargin: Math.max(Tokens.gap, (words.wide ? 60 : 140) * Tokens.unit / Appearance.textScale)
        spacing: Tokens.gap
        width: words.wide ? words.width * 0.47 : words.width - 2 * words.side

        AppText {
            Layout.fillWidth: true
            color: Tokens.overSeaWarm
            font.pixelSize: Math.min(Type.heading, Type.px(60))
            // Javanese in every language: it is the house's own voice.
            text: "Sugeng rawuh"
            weight: 600
        }
        Title {
            id: title

            Layout.fillWidth: true
            color: Tokens.overSea
            font.pixelSize: Type.px(words.wide && Appearance.textScale > 1.2 ? 88 : 104)
            text: qsTr("Selamat datang di Pusat Informasi Publik")
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.gap
            color: Tokens.overSeaSoft
            font.pixelSize: words.large
            lineHeight: 1.25
            opacity: implicitHeight < words.roomBelowTitle ? 1 : 0
            Accessible.ignored: opacity === 0
            text: qsTr("Layanan informasi, pengaduan, komputer dan ruang untuk semua warga. Gratis.")
        }
    }
    LeafBand {
        bandHeight: 124 * Tokens.unit
        onDark: true
        visible: !Tokens.contrast && y > greeting.y + greeting.height + Tokens.gap && Appearance.textScale < 1.3 && (!words.wide || y > call.y + call.height)
        width: parent.width
        y: words.wide ? words.height - height - Tokens.gap : call.y - height - 64 * Tokens.unit
    }
    ColumnLayout {
        id: call

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(Tokens.gap, (words.wide && Appearance.textScale < 1.3 ? 190 : 96) * Tokens.unit / Appearance.textScale)
        anchors.right: parent.right
        anchors.rightMargin: words.side
        spacing: Tokens.gap
        width: words.wide ? words.width * 0.41 : words.width - 2 * words.side

        Rectangle {
            Layout.bottomMargin: Tokens.gap * 1.5
            Layout.fillWidth: true
            color: words.lit ? Tokens.amberPressed : Tokens.amber
            implicitHeight: Math.max(216 * Tokens.unit, invitation.implicitHeight + 2 * Tokens.gap)
            radius: Tokens.radius

            RowLayout {
                id: invitation

                anchors.centerIn: parent
                spacing: Tokens.gap * 1.5
                width: Math.min(implicitWidth, parent.width - 2 * Tokens.gap)

                AppIcon {
                    color: "#14232B"
                    glyph: words.selfService ? Icons.gestureTapButton : Icons.notebookEdit
                    size: 92 * Tokens.unit
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        color: "#14232B"
                        font.pixelSize: words.wide ? words.large * 1.1 : Type.px(60)
                        lineHeight: 1.05
                        text: qsTr("Sentuh untuk mulai")
                        weight: 800
                    }
                    AppText {
                        Layout.fillWidth: true
                        color: "#14232B"
                        font.pixelSize: words.medium * 1.1
                        text: words.selfService ? qsTr("Cari informasi · pesan · bertanya") : qsTr("Isi buku tamu · kurang dari 1 menit")
                        visible: !words.wide || Appearance.textScale < 1.5
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Tokens.gap
            uniformCellSizes: true

            FactCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                label: words.clock.hoursLabel
                value: words.clock.hoursText
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Tokens.gap * 1.5
            color: Tokens.overSeaSoft
            font.pixelSize: words.medium
            lineHeight: 1.2
            text: (words.selfService ? words.otherService : words.otherVisit) + (words.place === "" || Appearance.textScale > 1.4 ? "" : "  ·  " + words.place)
        }
    }
}
