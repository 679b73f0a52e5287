pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Guestbook
import Kiosk
import Pip.Booking
import Pip.Guestbook
import Style

// Shown only when the booking rests in the store: what was promised, and what was not.
KioskPage {
    id: page

    required property BookingResultViewModel model
    required property CountdownViewModel countdown

    backVisible: false
    leafBand: page.model.solid
    mainGlyph: Icons.check
    mainText: qsTr("Selesai")
    startOverVisible: false
    title: page.model.title

    onMainRequested: page.model.finish()

    StandingCard {
        Layout.fillWidth: true
        detail: page.model.detail
        floor: page.model.floor
        glyph: page.model.glyph
        place: page.model.place
        solid: page.model.solid
        tone: page.model.tone
        when: page.model.when
        word: page.model.word
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.trouble
    }
    Body {
        Layout.fillWidth: true
        text: page.model.freeTitle
        visible: text !== ""
        weight: 600
    }
    Flow {
        Layout.fillWidth: true
        spacing: Math.max(12, Tokens.tight)
        visible: page.model.free.length > 0

        Repeater {
            model: page.model.free

            Pill {
                required property var modelData

                glyph: Icons.plus
                objectName: "free_" + modelData.id
                text: modelData.name

                onClicked: page.model.takeInstead(modelData.id)
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.phone
        text: page.model.hear
        tone: "amber"
        visible: text !== ""
    }
    CodePictures {
        Layout.fillWidth: true
        calendar: page.model.calendar
        code: page.model.code
        qr: page.model.qr
        visible: code !== ""
    }
    Repeater {
        model: page.model.dates

        DateRow {
            required property var modelData

            Layout.fillWidth: true
            entry: modelData
        }
    }
    OutlineButton {
        Layout.fillWidth: true
        enabled: !page.model.printing
        glyph: Icons.printer
        objectName: "printButton"
        text: qsTr("Cetak tiket")
        visible: page.model.canPrint && !page.model.printQueued

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
