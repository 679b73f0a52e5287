pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The message in one language: for visitors first, then what staff should do.
Card {
    id: column

    property string title
    property string text
    property var steps: []

    implicitHeight: words.implicitHeight + 2 * Tokens.margin

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: Tokens.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Tokens.gap

        Heading {
            Layout.fillWidth: true
            text: column.title
        }
        Body {
            Layout.fillWidth: true
            text: column.text
        }
        Repeater {
            model: column.steps

            Hint {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
