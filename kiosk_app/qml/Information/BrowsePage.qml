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
    LateList {
        Layout.fillWidth: true
        groups: page.model.asked.length > 0 ? [
            {
                heading: qsTr("Sering ditanyakan"),
                rows: page.model.asked
            }
        ] : []

        onChosen: id => page.model.choosePage(id)
    }
}
