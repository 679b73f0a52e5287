pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One number that people look for, standing alone and large.
Card {
    id: tile

    property string label
    property string value
    property string note
    property string tone: "sea"

    Accessible.name: label + ": " + value + " " + note
    Accessible.role: Accessible.StaticText
    implicitHeight: words.implicitHeight + 26
    implicitWidth: words.implicitWidth + 44

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.radius
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Tokens.radius
        color: Tokens.tone(tile.tone)
        width: 5
    }
    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Tokens.soft
            font.pixelSize: Type.hint
            text: tile.label
            weight: 500
        }
        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Type.number
            lineHeight: 1.05
            text: tile.value
            weight: 800
        }
        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Tokens.soft
            font.pixelSize: Type.small
            text: tile.note
        }
    }
}
