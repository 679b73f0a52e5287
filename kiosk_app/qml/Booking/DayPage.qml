pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Booking
import Style

// One room on one day: touch when it begins, then when it ends.
KioskPage {
    id: page

    required property RoomsViewModel model

    lead: page.model.facts
    mainEnabled: !page.model.busy
    mainGlyph: page.model.picking ? Icons.check : Icons.chevronRight
    mainText: page.model.mainText
    title: page.model.title

    onBackRequested: page.model.leave()
    onMainRequested: page.model.confirm()

    DayStrip {
        Layout.fillWidth: true
        day: page.model.day
        days: page.model.days
        earlier: page.model.earlierWeeks
        later: page.model.laterWeeks

        onChosen: day => page.model.chooseDay(day)
        onTurned: step => page.model.turnWeek(step)
    }
    // The words change in place: a grid that shifts between two touches would be missed by the second.
    Heading {
        Layout.fillWidth: true
        objectName: "chosen"
        text: page.model.chosenText !== "" ? page.model.chosenText : page.model.dayTitle
    }
    // What to do next, or what the chosen time means; where it is read before the eye goes to the grid.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(Type.body * 4.5, notice.visible ? notice.implicitHeight : prompt.implicitHeight)

        Hint {
            id: prompt

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Type.body
            text: page.model.prompt
            visible: !notice.visible
        }
        Banner {
            id: notice

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.accountClock
            text: page.model.notice
            tone: "amber"
            visible: text !== ""
        }
    }
    CellGrid {
        Layout.fillWidth: true
        cells: page.model.cells

        onTouched: place => page.model.touchCell(place)
    }
    CellLegend {
        Layout.fillWidth: true
        picking: page.model.picking
    }
    Repeater {
        model: page.model.closings

        Hint {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
}
