pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Information
import Style

// Where looking for information begins: the search, the shelves, and what is asked most.
KioskPage {
    id: page

    required property BrowseViewModel model

    title: qsTr("Cari informasi")

    Component.onCompleted: page.model.begin()

    SearchDoor {
        Layout.fillWidth: true
        hint: qsTr("Ketik: jam buka, wifi gratis, permohonan …")
        objectName: "searchDoor"
        text: qsTr("Cari dengan mengetik")

        onClicked: page.navigator.open("information/search")
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    ShelfTiles {
        Layout.fillWidth: true
        tiles: page.model.tiles

        onChosen: category => page.model.chooseShelf(category)
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Tokens.gap
        text: qsTr("Sering ditanyakan")
        visible: page.model.asked.length > 0
    }
    Repeater {
        model: page.model.asked

        ListRow {
            required property var modelData

            Layout.fillWidth: true
            glyph: Icons.named(modelData.icon)
            hint: modelData.hint
            objectName: "row_" + modelData.id
            text: modelData.title

            onClicked: page.model.choosePage(modelData.id)
        }
    }
}
