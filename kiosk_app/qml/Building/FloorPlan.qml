pragma ComponentBehavior: Bound

import QtQuick
import Style

// One floor from above: its rooms, where one stands, and the way. `plan` is in units of the drawing.
Item {
    id: floor

    required property var plan
    // Rooms can be touched.
    property bool live: false
    readonly property real cell: width / Math.max(1, plan.width ?? 1)

    signal chosen(string room)

    implicitHeight: cell * (plan.depth ?? 0)

    Rectangle {
        anchors.fill: parent
        border.color: Tokens.edge
        border.width: Tokens.hair
        color: Tokens.closed
        radius: Tokens.radiusSmall
    }
    Repeater {
        model: floor.plan.rooms

        PlanRoom {
            required property var modelData

            cell: floor.cell
            live: floor.live
            room: modelData

            onClicked: floor.chosen(modelData.id)
        }
    }
    Repeater {
        model: floor.plan.lines

        Rectangle {
            required property var modelData
            readonly property real thick: (modelData.now ? 0.5 : 0.2) * floor.cell

            color: Tokens.sea
            height: modelData.height * floor.cell + thick
            radius: thick / 2
            width: modelData.width * floor.cell + thick
            x: modelData.left * floor.cell - thick / 2
            y: modelData.top * floor.cell - thick / 2
        }
    }
    // The plan comes at once, its words a few frames later; the rooms say them to screen readers from the start.
    Loader {
        anchors.fill: parent
        asynchronous: true

        sourceComponent: Item {
            Repeater {
                model: floor.plan.rooms

                PlanLabel {
                    required property var modelData

                    cell: floor.cell
                    crossed: !floor.live
                    room: modelData
                }
            }
        }
    }
    Repeater {
        model: floor.plan.pins

        PlanPin {
            required property var modelData

            kind: modelData.kind
            side: Math.max(24, 1.8 * floor.cell)
            x: modelData.x * floor.cell - width / 2
            y: modelData.y * floor.cell - height / 2
        }
    }
}
