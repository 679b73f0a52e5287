pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Guestbook
import Kiosk
import Pip.Booking
import Style

// A computer now: one number, how long, one touch.
KioskPage {
    id: page

    required property ComputerViewModel model

    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: page.model.mainText
    title: page.model.title

    Component.onCompleted: page.model.begin()
    onMainRequested: page.model.take()

    ComputerCard {
        Layout.fillWidth: true
        detail: page.model.detail
        glyph: page.model.glyph
        number: page.model.number
        tone: page.model.tone
        until: page.model.until
        visible: detail !== "" || number !== ""
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Berapa lama?")
        options: page.model.lengths
        value: page.model.minutes

        onChosen: value => page.model.chooseLength(value)
    }
    ChipSet {
        Layout.fillWidth: true
        label: qsTr("Perlu pembaca layar atau meja yang dapat diatur?")
        options: page.model.needOptions
        values: page.model.needs

        onToggled: page.model.toggleAccessible()
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.complaint
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.accountClock
        text: page.model.notice
        tone: "amber"
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.accountCheck
        text: page.model.guest
        tone: "leaf"
        visible: text !== ""
    }
    TextEntry {
        Layout.fillWidth: true
        actionText: page.model.mainText
        hint: qsTr("Boleh satu kata. Atau pindai kartu kunjungan Anda.")
        inputKind: "name"
        label: qsTr("Nama Anda")
        maxLength: 150
        objectName: "name"
        value: page.model.name
        visible: page.model.asksName

        onEdited: text => page.model.name = text
    }
}
