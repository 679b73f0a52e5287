pragma ComponentBehavior: Bound

import QtQuick
import Style

// What the visitor may mean while typing. `suggestions`: [{ title, hint }], best first.
Card {
    id: list

    required property string name
    property var suggestions: []
    property string glyph: Icons.mapMarker

    signal chosen(int index)

    Accessible.name: name
    Accessible.role: Accessible.List
    implicitHeight: column.implicitHeight + Tokens.tight * 2
    visible: suggestions.length > 0

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Tokens.tight
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Tokens.tight

        Repeater {
            model: list.suggestions

            ListRow {
                required property int index
                required property var modelData

                divided: index < list.suggestions.length - 1
                glyph: list.glyph
                hint: modelData.hint ?? ""
                objectName: "suggestion_" + index
                text: modelData.title
                width: column.width

                onClicked: list.chosen(index)
            }
        }
    }
}
