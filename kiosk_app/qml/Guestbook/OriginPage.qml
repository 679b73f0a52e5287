pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// Step 2: a kelurahan of the city, another town, or an institution. Choosing a suggestion goes on by itself.
KioskPage {
    id: page

    required property SignInViewModel model
    required property ChoicesViewModel choices
    readonly property bool inCity: model.originKind === "kelurahan"

    firstFocus: origin.field
    mainGlyph: Icons.chevronRight
    mainText: qsTr("Lanjut")
    step: 1
    steps: [qsTr("Siapa Anda"), qsTr("Asal"), qsTr("Keperluan")]
    title: qsTr("Dari mana Anda?")

    onMainRequested: page.model.confirmOrigin()

    OriginKinds {
        Layout.fillWidth: true
        choices: page.choices
        value: page.model.originKind

        onChosen: value => {
            page.model.originKind = value;
            origin.begin();
        }
    }
    // While suggestions show, the page scrolls so that they, too, stay above the keyboard.
    Binding {
        property: "frame"
        target: origin.field
        value: asked
    }
    ColumnLayout {
        id: asked

        Layout.fillWidth: true
        spacing: Tokens.gap

        TextEntry {
            id: origin

            Layout.fillWidth: true
            error: page.model.originError
            hint: page.inCity ? qsTr("Ketik beberapa huruf, lalu pilih.") : ""
            inputKind: "name"
            label: page.inCity ? qsTr("Kelurahan") : page.model.originKind === "town" ? qsTr("Kota atau kabupaten") : qsTr("Nama instansi")
            maxLength: 20000
            objectName: "origin"
            value: page.model.originText

            onEdited: text => page.model.originText = text
        }
        TintedRow {
            Layout.fillWidth: true
            glyph: Icons.city
            objectName: "townOffer"
            text: qsTr("Pakai “%1” sebagai kota lain").arg(page.model.townOffer)
            tone: "sea"
            visible: page.model.townOffer !== ""

            onClicked: page.model.useAsTown()
        }
        SuggestionList {
            Layout.fillWidth: true
            name: qsTr("Kelurahan yang mungkin")
            objectName: "suggestions"
            suggestions: page.model.suggestions

            onChosen: index => page.model.choosePlace(page.model.suggestions[index].value)
        }
    }
}
