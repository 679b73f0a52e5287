pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Building
import Style

// The building from above, floor by floor. A room leads to the way there.
KioskPage {
    id: page

    required property PlanViewModel model

    lead: qsTr("Sentuh ruang untuk melihat jalan ke sana.")
    title: qsTr("Denah gedung")

    SegmentedChoice {
        Layout.fillWidth: true
        name: qsTr("Lantai")
        options: page.model.floors
        perRow: 2
        value: page.model.floor

        onChosen: value => page.model.chooseFloor(value)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Tokens.tight

        AppIcon {
            color: Tokens.brick
            glyph: Icons.account
            size: Type.body * 1.2
        }
        AppText {
            Layout.fillWidth: true
            objectName: "hereLine"
            text: qsTr("Anda di sini: %1").arg(page.model.here)
            weight: 600
        }
    }
    FloorPlan {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 1000 * Tokens.unit
        live: true
        plan: page.model.plan

        onChosen: room => page.model.chooseRoom(room)
    }
    Hint {
        Layout.fillWidth: true
        text: page.model.sketch
        visible: text !== ""
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Tokens.gap
        text: qsTr("Semua ruang")
    }
    // Below the fold: may come a few frames after the plan.
    Loader {
        Layout.fillWidth: true
        asynchronous: true

        sourceComponent: Column {
            Repeater {
                model: page.model.rooms

                ListRow {
                    required property var modelData

                    glyph: Icons.named(modelData.icon)
                    hint: modelData.facts
                    objectName: "room_" + modelData.id
                    text: modelData.number + ". " + modelData.name
                    width: parent.width

                    onClicked: page.model.chooseRoom(modelData.id)
                }
            }
        }
    }
}
