pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One step of a room's day: free has a plus, closed a cross, taken is flat, cleaning is hatched. What is taken may
// be waited for: it shows a queue, and amber once it is chosen.
Pressable {
    id: cell

    required property var entry
    readonly property string kind: entry.state
    readonly property bool chosen: entry.chosen
    readonly property bool free: kind === "free"
    readonly property bool waits: entry.waits
    readonly property color face: chosen ? (free ? Tokens.sea : Tokens.amberTint) : lit ? Tokens.pressed : free ? Tokens.leafTint : kind === "closed" ? Tokens.brickTint : kind === "past" ? "transparent" : Tokens.line
    readonly property color wordColor: chosen ? (free ? Tokens.overSea : Tokens.bronze) : free || waits || Tokens.contrast ? Tokens.ink : Tokens.soft

    Accessible.checkable: enabled
    Accessible.checked: chosen
    Accessible.role: enabled ? Accessible.RadioButton : Accessible.StaticText
    bottomPadding: Tokens.tight / 2
    corner: Tokens.radiusSmall
    enabled: free || waits
    implicitHeight: Math.max(Tokens.touch, 96 * Tokens.unit, implicitContentHeight + topPadding + bottomPadding)
    objectName: "cell_" + entry.time
    opacity: 1
    spokenName: entry.spoken
    topPadding: Tokens.tight / 2

    background: Rectangle {
        border.color: cell.chosen ? (cell.free ? Tokens.sea : Tokens.bronze) : cell.free ? Tokens.leaf : Tokens.line
        border.width: cell.free || cell.chosen ? Math.max(1.5, 3 * Tokens.unit) : Tokens.contrast ? Tokens.hair : 0
        color: cell.face
        radius: cell.corner

        Hatching {
            anchors.fill: parent
            anchors.margins: parent.radius * 0.3
            opacity: 0.35
            visible: cell.kind === "buffer"
        }
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Type.hint * 0.3

            AppText {
                Accessible.ignored: true
                color: cell.wordColor
                font.pixelSize: Type.hint
                text: cell.entry.time
                weight: cell.free ? 600 : 400
                wrapMode: Text.NoWrap
            }
            AppIcon {
                color: cell.chosen || cell.waits ? cell.wordColor : cell.kind === "closed" ? Tokens.brick : Tokens.leaf
                glyph: cell.waits ? Icons.accountClock : cell.chosen ? Icons.checkBold : cell.free ? Icons.plus : Icons.close
                size: Type.hint
                visible: cell.free || cell.chosen || cell.waits || cell.kind === "closed"
            }
        }
    }
}
