pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Information
import Style

// Search by typing. Suggestions come with every letter; what is found stands in groups.
KioskPage {
    id: page

    required property FindViewModel model

    crumbs: page.model.crumbs
    firstFocus: entry.field
    mainEnabled: !page.model.busy
    mainGlyph: Icons.magnify
    mainText: qsTr("Cari")
    title: qsTr("Apa yang Anda cari?")

    onCrumbRequested: target => page.model.goTo(target)
    onMainRequested: {
        page.model.search();
        // The keyboard makes room for the answers.
        entry.focus = false;
        page.forceActiveFocus(Qt.OtherFocusReason);
    }

    TextEntry {
        id: entry

        Layout.fillWidth: true
        actionText: qsTr("Cari")
        label: qsTr("Kata yang dicari")
        maxLength: 5000
        objectName: "query"
        placeholder: qsTr("jam buka, wifi gratis …")
        value: page.model.typed

        onEdited: text => page.model.typed = text
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    SuggestionList {
        Layout.fillWidth: true
        glyph: Icons.magnify
        name: qsTr("Mungkin ini yang Anda cari")
        suggestions: page.model.suggestions

        onChosen: index => page.model.chooseSuggestion(index)
    }
    Hint {
        Layout.fillWidth: true
        objectName: "headline"
        text: page.model.headline
        visible: text !== ""
    }
    Repeater {
        model: page.model.groups

        ColumnLayout {
            id: group

            required property var modelData

            Layout.fillWidth: true
            spacing: Math.max(12, Tokens.tight)

            Heading {
                Layout.fillWidth: true
                text: group.modelData.heading
                visible: text !== ""
            }
            Repeater {
                model: group.modelData.rows

                FoundRow {
                    required property var modelData

                    Layout.fillWidth: true
                    entry: modelData

                    onClicked: page.model.choosePage(modelData.id)
                }
            }
        }
    }
    MoreButton {
        Layout.fillWidth: true
        remaining: page.model.left

        onClicked: page.model.showAll()
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.lightbulbOnOutline
        objectName: "inVain"
        text: qsTr("Belum ada yang cocok. Coba satu kata yang lebih umum, pilih salah satu di bawah, atau tanyakan kepada petugas di lobi.")
        tone: "amber"
        visible: page.model.inVain
    }
    Loader {
        Layout.fillWidth: true
        active: page.model.inVain
        visible: active

        sourceComponent: ShelfTiles {
            tiles: page.model.tiles

            onChosen: category => page.model.chooseShelf(category)
        }
    }
}
