pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pip.Guestbook
import Style

// Nine reasons to come, each with its sign and its word; the tones are those of the home page's doors.
GridLayout {
    id: tiles

    required property ChoicesViewModel choices
    property string value

    signal chosen(string value)

    Accessible.name: qsTr("Keperluan")
    Accessible.role: Accessible.Grouping
    columnSpacing: Tokens.gap * 0.75
    columns: Appearance.textScale > 1.6 ? 1 : Appearance.textScale > 1.15 ? 2 : 3
    rowSpacing: Tokens.gap * 0.75
    uniformCellHeights: columns > 1
    uniformCellWidths: true

    Repeater {
        model: tiles.choices.purposes

        PurposeTile {
            required property var modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            glyph: Icons.named(modelData.icon)
            objectName: "choice_" + modelData.value
            selected: tiles.value === modelData.value
            text: modelData.text
            tone: modelData.tone
            wide: tiles.columns === 1

            onClicked: tiles.chosen(modelData.value)
        }
    }
}
