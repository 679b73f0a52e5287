pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// A room on the plan. Colour, sign and word say what it is; the words lie in a layer of their own (PlanLabel).
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
}
