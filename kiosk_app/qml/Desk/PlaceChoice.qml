pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// Where a file may go: one line for each drive, and the documents.
ColumnLayout {
    id: choice

    property var places: []

    signal chosen(int place)

    function begin(): void {
        const first = repeater.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 8

    Repeater {
        id: repeater

        model: choice.places

        ListRow {
            required property int index
            required property var modelData

            Layout.fillWidth: true
            divided: false
            glyph: Icons.named(modelData.glyph)
            hint: modelData.hint
            objectName: "place_" + index
            text: modelData.title

            onClicked: choice.chosen(index)
        }
    }
}
