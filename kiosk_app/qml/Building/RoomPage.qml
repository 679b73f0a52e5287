pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Guestbook
import Kiosk
import Pip.Building
import Style

// One room: what it is for, and the way there step by step.
KioskPage {
    id: page

    required property WayViewModel model

    lead: page.model.facts
    mainGlyph: Icons.chevronRight
    mainText: page.model.bookable ? qsTr("Pesan di sini") : ""
    title: page.model.title

    onMainRequested: page.model.book()

    Body {
        Layout.fillWidth: true
        text: page.model.about
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.lock
        text: page.model.closed
        tone: "brick"
        visible: text !== ""
    }
    Pill {
        Layout.maximumWidth: parent.width
        glyph: Icons.informationOutline
        objectName: "readButton"
        text: qsTr("Baca tentang ruang ini")
        visible: page.model.readable

        onClicked: page.model.read()
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Lewat mana?")
        options: page.model.kinds
        value: page.model.kind
        visible: page.model.choice

        onChosen: value => page.model.chooseKind(value)
    }
    StepCard {
        Layout.fillWidth: true
        step: page.model.step
        steps: page.model.steps
        visible: page.model.closed === ""

        onChosen: step => page.model.chooseStep(step)
    }
    Heading {
        Layout.fillWidth: true
        text: page.model.planTitle
    }
    FloorPlan {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 1000 * Tokens.unit
        plan: page.model.plan
    }
    Hint {
        Layout.fillWidth: true
        text: page.model.sketch
        visible: text !== ""
    }
    // Below the fold: may come a few frames after the page.
    Loader {
        Layout.fillWidth: true
        active: page.model.steps.length > 1
        asynchronous: true
        visible: active

        sourceComponent: Card {
            implicitHeight: steps.implicitHeight + 2 * Tokens.tight

            WaySteps {
                id: steps

                anchors.left: parent.left
                anchors.margins: Tokens.tight
                anchors.right: parent.right
                anchors.top: parent.top
                step: page.model.step
                steps: page.model.steps

                onChosen: step => page.model.chooseStep(step)
            }
        }
    }
}
