pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Booking
import Style

// The rooms of the house, with what people ask about first.
KioskPage {
    id: page

    required property RoomsViewModel model

    lead: qsTr("Sentuh ruang untuk melihat jam yang kosong.")
    title: qsTr("Ruang mana?")

    Component.onCompleted: page.model.begin()

    OutlineButton {
        Layout.fillWidth: true
        glyph: Icons.magnify
        objectName: "searchButton"
        text: qsTr("Carikan yang kosong untuk saya")

        onClicked: page.navigator.open("booking/search")
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    Repeater {
        model: page.model.rooms

        TileButton {
            required property var modelData

            Layout.fillWidth: true
            glyph: Icons.named(modelData.icon)
            hint: modelData.facts + (modelData.more === "" ? "" : "\n" + modelData.more)
            objectName: "room_" + modelData.id
            text: modelData.name
            wide: true

            onClicked: page.model.chooseRoom(modelData.id)
        }
    }
}
