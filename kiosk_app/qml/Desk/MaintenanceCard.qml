pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// What to do, in one language.
Card {
    id: card

    required property var modelData

    implicitHeight: words.implicitHeight + 64

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: 32
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Tokens.gap

        Heading {
            Layout.fillWidth: true
            text: card.modelData.language === "id" ? "Meja depan belum dapat dipakai" : "The front desk cannot work yet"
        }
        Repeater {
            model: card.modelData.steps

            Body {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
