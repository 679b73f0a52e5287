pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Booking
import Kiosk
import Pip.Status
import Style

// What a code stands for, and what comes next.
KioskPage {
    id: page

    required property StatusViewModel model

    mainGlyph: Icons.chevronRight
    mainText: page.model.deed
    title: qsTr("Ini yang tercatat")

    onMainRequested: page.model.goOn()

    StandingCard {
        Layout.fillWidth: true
        detail: page.model.detail
        forWhom: page.model.owner
        glyph: page.model.glyph
        place: page.model.title
        solid: page.model.solid
        tone: page.model.tone
        when: page.model.when
        word: page.model.word
    }
}
