pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A room on the plan: its number, and its name where there is room for it. Colour, sign and word say what it is.
Pressable {
    id: spot

    required property var room
    required property real cell
    property bool live: false
    readonly property real gap: Tokens.tight / 2
    readonly property string kind: room.state
    readonly property bool closed: kind === "closed"
    readonly property bool stairs: kind === "climb"
    readonly property bool marked: kind === "here" || kind === "target"
    // The pin stands beside the words.
    readonly property bool leaning: marked && room.lean !== 0
    // Large words do not fit on a plan: the list below has them.
    readonly property bool named: Appearance.textScale < 1.3
    // Number and name side by side; in a narrow room on each other.
    readonly property bool beside: room.width > room.height
    readonly property color tint: kind === "target" ? Tokens.leafTint : kind === "here" ? Tokens.brickTint : closed ? Tokens.pressed : Tokens.card

    Accessible.ignored: !live || stairs
    corner: Tokens.radiusSmall
    enabled: live && !stairs
    height: room.height * cell - gap
    objectName: stairs ? "" : "plan_" + room.id
    opacity: 1
    padding: 0
    spokenHint: room.facts
    spokenName: room.spoken
    width: room.width * cell - gap
    x: room.left * cell + gap / 2
    y: room.top * cell + gap / 2

    background: Rectangle {
        border.color: spot.kind === "target" ? Tokens.leaf : spot.kind === "here" ? Tokens.brick : spot.lit ? Tokens.sea : Tokens.edge
        border.width: spot.marked || spot.lit ? Tokens.bold : Tokens.hair
        color: spot.lit ? Tokens.seaTint : spot.tint
        radius: spot.corner
    }
    contentItem: Item {
        ColumnLayout {
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: spot.leaning ? spot.room.lean * 1.3 * spot.cell : 0
            spacing: 0
            width: parent.width - (spot.leaning ? 3.4 : 0.9) * spot.cell

            GridLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                columnSpacing: Tokens.tight
                columns: spot.beside ? 3 : 1
                rowSpacing: Tokens.tight / 2

                Rectangle {
                    Layout.alignment: Qt.AlignCenter
                    Layout.preferredHeight: number.implicitHeight + Tokens.tight / 2
                    Layout.preferredWidth: Math.max(number.implicitWidth + Tokens.tight, Layout.preferredHeight)
                    color: spot.closed ? Tokens.ink : Tokens.sea
                    radius: height / 2
                    visible: !spot.stairs

                    AppText {
                        id: number

                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: Tokens.overSea
                        font.pixelSize: Type.small
                        text: spot.room.number
                        weight: 700
                        wrapMode: Text.NoWrap
                    }
                }
                AppIcon {
                    Layout.alignment: Qt.AlignCenter
                    color: spot.closed ? Tokens.ink : Tokens.sea
                    glyph: spot.closed ? Icons.lock : Icons.named(spot.room.icon)
                    size: Math.min(2 * spot.cell, Type.heading)
                    visible: spot.stairs || spot.closed || !spot.named
                }
                AppText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    font.pixelSize: Type.small
                    horizontalAlignment: spot.beside ? Text.AlignLeft : Text.AlignHCenter
                    lineHeight: 1.05
                    text: spot.room.words
                    visible: spot.named
                    weight: 600
                }
            }
            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: spot.closed ? Tokens.ink : Tokens.brick
                font.pixelSize: Type.small
                horizontalAlignment: Text.AlignHCenter
                text: spot.room.note
                visible: spot.named && text !== ""
            }
        }
    }
}
