pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// The departure is noted.
KioskPage {
    id: page

    required property CheckOutViewModel model
    required property CountdownViewModel countdown

    backVisible: false
    lead: page.model.goodbye
    leafBand: true
    mainGlyph: Icons.check
    mainText: qsTr("Selesai")
    startOverVisible: false
    title: qsTr("Sampai jumpa!")

    onMainRequested: page.model.finish()

    TimeCard {
        Layout.fillWidth: true
        glyph: Icons.handWave
        label: qsTr("Pulang pukul")
        time: page.model.time
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.heart
        text: qsTr("Terima kasih atas kunjungan Anda. Hati-hati di jalan.")
        tone: "leaf"
    }
    CountdownLine {
        Layout.fillWidth: true
        countdown: page.countdown
    }
}
