pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Controls
import Guestbook
import Kiosk
import Pip.Booking
import Style

// One booking: how it stands, and what may be done about it.
KioskPage {
    id: page

    required property OwnBookingViewModel model

    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: page.model.mainText
    title: page.model.code

    onMainRequested: page.model.doMain()

    Banner {
        Layout.fillWidth: true
        glyph: Icons.checkCircle
        text: page.model.done
        tone: "leaf"
        visible: text !== ""
    }
    StandingCard {
        Layout.fillWidth: true
        detail: page.model.detail
        floor: page.model.floor
        forWhom: page.model.forWhom
        glyph: page.model.glyph
        place: page.model.place
        solid: page.model.solid
        tone: page.model.tone
        when: page.model.when
        word: page.model.word
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.complaint
    }
    Repeater {
        model: page.model.instead

        ListRow {
            required property var modelData

            Layout.fillWidth: true
            glyph: Icons.plus
            hint: modelData.hint
            objectName: "instead_" + modelData.place
            text: modelData.text

            onClicked: page.model.takeInstead(modelData.place)
        }
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Ubah atau batalkan untuk")
        options: page.model.scopes
        value: page.model.scope
        visible: page.model.isSeries && page.model.canCancel

        onChosen: value => page.model.chooseScope(value)
    }
    OutlineButton {
        Layout.fillWidth: true
        enabled: !page.model.busy
        glyph: Icons.clockOutline
        objectName: "extendButton"
        text: qsTr("Perpanjang 30 menit")
        visible: page.model.canExtend

        onClicked: page.model.extend()
    }
    OutlineButton {
        Layout.fillWidth: true
        enabled: !page.model.busy
        glyph: Icons.calendarClock
        objectName: "moveButton"
        text: qsTr("Ubah waktu")
        visible: page.model.canMove

        onClicked: page.model.changeTime()
    }
    OutlineButton {
        Layout.fillWidth: true
        enabled: !page.model.busy
        glyph: Icons.close
        objectName: "cancelButton"
        text: qsTr("Batalkan")
        tone: "brick"
        visible: page.model.canCancel

        onClicked: page.model.askCancel()
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Semua tanggal")
        visible: page.model.isSeries
    }
    Repeater {
        model: page.model.dates

        ListRow {
            required property var modelData

            Layout.fillWidth: true
            glyph: Icons.named(modelData.glyph)
            hint: modelData.word
            objectName: "series_" + modelData.place
            selected: modelData.chosen
            text: modelData.text

            onClicked: page.model.choose(modelData.place)
        }
    }
    Repeater {
        model: page.model.readdable

        OutlineButton {
            required property var modelData

            Layout.fillWidth: true
            enabled: !page.model.busy
            glyph: Icons.plus
            objectName: "readd_" + modelData.place
            text: modelData.text

            onClicked: page.model.readd(modelData.place)
        }
    }
    Loader {
        active: page.model.asking

        sourceComponent: CancelSheet {
            parent: T.Overlay.overlay
            title: page.model.askTitle
            visible: true

            onClosed: page.model.keep()
            onConfirmed: page.model.cancel()
        }
    }
}
