pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The one thing people look for, large and alone: which computer, or how long to wait.
Card {
    id: card

    required property string number
    required property string until
    required property string detail
    required property string glyph
    required property string tone

    implicitHeight: column.implicitHeight + 2 * Tokens.gap * 1.5

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Tokens.gap * 1.5
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gap * 0.6

        IconPlate {
            Layout.alignment: Qt.AlignHCenter
            glyph: Icons.named(card.glyph)
            side: (Appearance.landscape ? 110 : 170) * Tokens.unit
            tone: card.tone
            visible: card.glyph !== ""
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Type.display * (Appearance.landscape ? 1.3 : 1.9)
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            minimumPixelSize: Type.body
            objectName: "number"
            text: card.number
            visible: text !== ""
            weight: 800
            wrapMode: Text.NoWrap
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Type.heading
            horizontalAlignment: Text.AlignHCenter
            objectName: "until"
            text: card.until
            visible: text !== ""
            weight: 600
        }
        Hint {
            Layout.fillWidth: true
            font.pixelSize: Type.body
            horizontalAlignment: Text.AlignHCenter
            text: card.detail
            visible: text !== ""
        }
    }
}
