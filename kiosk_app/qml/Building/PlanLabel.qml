pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// What stands in a room of the plan: its number, and its name where there is room for it. It lies above the way.
Item {
    id: label

    required property var room
    required property real cell
    readonly property real gap: Tokens.tight / 2
    readonly property bool closed: room.state === "closed"
    readonly property bool stairs: room.state === "climb"
    // The pin stands beside the words.
    readonly property bool leaning: (room.state === "here" || room.state === "target") && room.lean !== 0
    // Large words do not fit on a plan: the list below has them.
    readonly property bool named: Appearance.textScale < 1.3
    // Number and name side by side; in a narrow room on each other.
    readonly property bool beside: room.width > room.height
    // Where a way is drawn, it may lead through this room, under its words.
    property bool crossed: false

    height: room.height * cell - gap
    width: room.width * cell - gap
    x: room.left * cell + gap / 2
    y: room.top * cell + gap / 2

    Rectangle {
        anchors.centerIn: words
        color: Tokens.card
        height: words.height + Tokens.tight / 2
        radius: Tokens.radiusSmall
        visible: label.crossed && label.room.state === "room"
        width: line.width + Tokens.tight
    }
    ColumnLayout {
        id: words

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: label.leaning ? label.room.lean * 1.3 * label.cell : 0
        spacing: 0
        width: parent.width - (label.leaning ? 3.4 : 0.9) * label.cell

        GridLayout {
            id: line

            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            columnSpacing: Tokens.tight
            columns: label.beside ? 3 : 1
            rowSpacing: Tokens.tight / 2

            Rectangle {
                Layout.alignment: Qt.AlignCenter
                Layout.preferredHeight: number.implicitHeight + Tokens.tight / 2
                Layout.preferredWidth: Math.max(number.implicitWidth + Tokens.tight, Layout.preferredHeight)
                color: label.closed ? Tokens.ink : Tokens.sea
                radius: height / 2
                visible: !label.stairs

                AppText {
                    id: number

                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: Tokens.overSea
                    font.pixelSize: Type.small
                    text: label.room.number
                    weight: 700
                    wrapMode: Text.NoWrap
                }
            }
            AppIcon {
                Layout.alignment: Qt.AlignCenter
                color: label.closed ? Tokens.ink : Tokens.sea
                glyph: label.closed ? Icons.lock : Icons.named(label.room.icon)
                size: Math.min(2 * label.cell, Type.heading)
                visible: label.stairs || label.closed || !label.named
            }
            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Type.small
                horizontalAlignment: label.beside ? Text.AlignLeft : Text.AlignHCenter
                lineHeight: 1.05
                text: label.room.words
                visible: label.named
                weight: 600
            }
        }
        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: label.closed ? Tokens.ink : Tokens.brick
            font.pixelSize: Type.small
            horizontalAlignment: Text.AlignHCenter
            text: label.room.note
            visible: label.named && text !== ""
        }
    }
}
