pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One side of a conflict: what it is worth, and who stands on it.
Rectangle {
    id: side

    property string heading
    property string glyph
    property string tone: "sea"
    property var lines: []

    border.color: Tokens.tone(tone)
    border.width: Tokens.contrast ? 2 : 1
    color: Tokens.tint(tone)
    implicitHeight: words.implicitHeight + 28
    radius: Tokens.radiusSmall

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.top: parent.top
        anchors.topMargin: 14
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            AppIcon {
                color: Tokens.tone(side.tone)
                glyph: side.glyph
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.tone(side.tone)
                font.pixelSize: Type.hint
                text: side.heading
                weight: 700
            }
        }
        Repeater {
            model: side.lines

            AppText {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                color: index === 0 ? Tokens.ink : Tokens.soft
                font.pixelSize: index === 0 ? Type.body : Type.hint
                text: modelData
                weight: index === 0 ? 600 : 400
            }
        }
    }
}
