pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// Rows under their headings: [{ heading, rows }]. The page opens at once, these a few frames later.
Loader {
    id: list

    property var groups: []

    signal chosen(string id)

    active: groups.length > 0
    asynchronous: true

    sourceComponent: Column {
        Repeater {
            model: list.groups

            Column {
                id: group

                required property var modelData

                width: list.width

                Heading {
                    bottomPadding: Tokens.tight
                    text: group.modelData.heading
                    topPadding: Tokens.gap
                    visible: text !== ""
                    width: list.width
                }
                Repeater {
                    model: group.modelData.rows

                    ListRow {
                        required property var modelData

                        glyph: Icons.named(modelData.icon)
                        hint: modelData.hint
                        objectName: "row_" + modelData.id
                        text: modelData.title
                        width: list.width

                        onClicked: list.chosen(modelData.id)
                    }
                }
            }
        }
    }
}
