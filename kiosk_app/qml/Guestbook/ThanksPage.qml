pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// Shown only when the visit rests in the store.
KioskPage {
    id: page

    required property ThanksViewModel model
    required property CountdownViewModel countdown

    backVisible: false
    lead: page.model.lead
    leafBand: true
    mainGlyph: page.model.goOnText !== "" ? Icons.chevronRight : Icons.check
    mainText: page.model.goOnText !== "" ? page.model.goOnText : qsTr("Selesai")
    startOverVisible: false
    title: page.model.heading

    onMainRequested: page.model.finish()

    CodeCard {
        Layout.fillWidth: true
        code: page.model.code
        qr: page.model.qr
        visible: code !== ""
    }
    NextStepCard {
        Layout.fillWidth: true
        advice: page.model.advice
        place: page.model.place
        visible: place !== ""
    }
    OutlineButton {
        Layout.fillWidth: true
        enabled: !page.model.printing
        glyph: Icons.printer
        objectName: "printButton"
        text: qsTr("Cetak tiket")
        visible: page.model.canPrint && page.model.code !== "" && !page.model.printQueued

        onClicked: page.model.printTicket()
    }
    Banner {
        Layout.fillWidth: true
        glyph: page.model.printQueued ? Icons.checkCircle : Icons.alertCircle
        text: page.model.printText
        tone: page.model.printQueued ? "leaf" : "amber"
        visible: text !== ""
    }
    CountdownLine {
        Layout.fillWidth: true
        countdown: page.countdown
    }
}
