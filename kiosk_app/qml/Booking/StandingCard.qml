pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// How a booking stands, in its exact words: a solid edge holds a right, an outlined amber one does not yet.
Rectangle {
    id: card

    required property string word
    required property string glyph
    required property string tone
    required property bool solid
    property string place
    property string floor
    property string when
    property string forWhom
    property string detail

    border.color: tone === "amber" ? Tokens.amber : Tokens.tone(tone)
    border.width: solid ? Tokens.bold * 1.4 : Math.max(2, 3 * Tokens.unit)
    color: solid ? Tokens.tint(tone) : Tokens.card
    implicitHeight: column.implicitHeight + 2 * Tokens.gap * 1.3
    radius: Tokens.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Tokens.gap * 1.3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Tokens.gap * 0.6

            AppIcon {
                color: Tokens.tone(card.tone)
                glyph: Icons.named(card.glyph)
                size: Tokens.iconSize * 1.2
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.tone(card.tone)
                font.pixelSize: Type.action
                objectName: "standing"
                text: card.word
                weight: 800
            }
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Type.title * 0.8
            lineHeight: 1.1
            objectName: "place"
            text: card.place
            weight: 800
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Type.action
            text: card.when
            weight: 600
        }
        Hint {
            Layout.fillWidth: true
            font.pixelSize: Type.body
            text: card.floor
            visible: text !== ""
        }
        Hint {
            Layout.fillWidth: true
            font.pixelSize: Type.body
            objectName: "forWhom"
            text: card.forWhom
            visible: text !== ""
        }
        Body {
            Layout.fillWidth: true
            text: card.detail
            visible: text !== ""
        }
    }
}
