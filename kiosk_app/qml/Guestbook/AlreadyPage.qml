pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// The same person again within minutes is greeted, not counted twice.
KioskPage {
    id: page

    required property AlreadyViewModel model

    lead: page.model.text
    leafBand: true
    mainEnabled: !page.model.busy
    mainGlyph: Icons.chevronRight
    mainText: page.model.canInsist ? qsTr("Ya, itu saya") : qsTr("Lihat kode saya")
    title: qsTr("Senang bertemu lagi")

    onMainRequested: page.model.itIsMe()

    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    TimeCard {
        Layout.fillWidth: true
        glyph: Icons.accountCheck
        label: qsTr("Tercatat pukul")
        time: page.model.time
        tone: "sea"
    }
    OutlineButton {
        Layout.fillWidth: true
        enabled: !page.model.busy
        glyph: Icons.accountPlus
        objectName: "somebodyElse"
        text: qsTr("Saya orang lain")
        visible: page.model.canInsist

        onClicked: page.model.somebodyElse()
    }
}
