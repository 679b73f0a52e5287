pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Session
import Style

// The doors of the house, as the features gave them.
KioskPage {
    id: page

    required property HomeViewModel home
    required property SessionReset reset
    readonly property int columns: Appearance.textScale > 1.3 ? 1 : 2

    backGlyph: Icons.close
    backText: qsTr("Selesai")
    backVisible: true
    lead: page.home.greeting
    leafBand: true
    ownBack: true
    startOverVisible: false
    title: qsTr("Apa yang Anda perlukan?")

    onBackRequested: page.reset.run()

    SearchDoor {
        Layout.fillWidth: true
        hint: qsTr("Cari: jam buka, wifi gratis, permohonan …")
        objectName: "searchDoor"
        text: qsTr("Cari informasi")
        visible: page.home.searchPage !== ""

        onClicked: page.navigator.open(page.home.searchPage)
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Tokens.tight
        columnSpacing: Tokens.gap
        columns: page.columns
        rowSpacing: Tokens.gap
        uniformCellWidths: true

        Repeater {
            model: page.home.tiles

            HomeTile {
                required property var modelData

                Layout.columnSpan: main || page.columns === 1 ? page.columns : 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                glyph: Icons.named(modelData.icon)
                hint: modelData.hint
                roomy: page.home.tiles.length <= 4 && !Appearance.landscape
                main: modelData.main
                objectName: "tile_" + modelData.page
                text: modelData.title
                tone: modelData.tone

                onClicked: page.navigator.open(modelData.page)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Tokens.gap
        columns: page.columns
        rowSpacing: Tokens.gap
        uniformCellWidths: true
        visible: page.home.links.length > 0

        Repeater {
            model: page.home.links

            OutlineButton {
                required property var modelData

                Layout.fillWidth: true
                glyph: Icons.named(modelData.icon)
                objectName: "tile_" + modelData.page
                spokenHint: modelData.hint
                text: modelData.title
                tone: modelData.tone

                onClicked: page.navigator.open(modelData.page)
            }
        }
    }
}
