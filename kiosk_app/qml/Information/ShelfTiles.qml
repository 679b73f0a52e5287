pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The shelves as large tiles.
GridLayout {
    id: shelves

    property var tiles: []

    signal chosen(string category)

    columnSpacing: Tokens.gap
    columns: Appearance.textScale > 1.3 ? 1 : Appearance.landscape ? 3 : 2
    rowSpacing: Tokens.gap
    uniformCellWidths: true

    Repeater {
        model: shelves.tiles

        TileButton {
            required property var modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomPadding: 24 * Tokens.unit
            glyph: Icons.named(modelData.icon)
            hint: modelData.hint
            objectName: "shelf_" + modelData.category
            text: modelData.title
            tone: modelData.tone

            onClicked: shelves.chosen(modelData.category)
        }
    }
}
