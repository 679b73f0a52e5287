pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Pip.BookingDesk
import Style

// Facilities (or the days of a week) as columns, hours as rows; the red line is now.
// Drag in an empty place to book, drag a booking to move it; what stands in the way shows meanwhile.
FocusScope {
    id: grid

    required property CalendarViewModel calendar
    required property DragViewModel drag
    readonly property real axis: 46 * Appearance.textScale
    readonly property real narrowest: 42 * Appearance.textScale
    readonly property int capacity: Math.max(2, Math.floor((width - axis - 8) / narrowest))
    readonly property real unit: (width - axis - 8) / calendar.units
    readonly property real hourHeight: Math.max((area.height - 1) / (calendar.minutes / 60), 42 * Appearance.textScale)

    signal opened(string bookingId)

    Accessible.name: calendar.heading
    Accessible.role: Accessible.List
    implicitHeight: heads.height + 6 * hourHeight

    onCapacityChanged: calendar.fit(capacity)
    Component.onCompleted: calendar.fit(capacity)

    Item {
        id: heads

        height: 56 * Appearance.textScale + 2
        width: parent.width

        Repeater {
            model: grid.calendar.columns

            Item {
                id: head

                required property int index
                required property var modelData

                clip: false
                height: heads.height
                width: modelData.width * grid.unit
                x: grid.axis + modelData.x * grid.unit

                AppText {
                    id: title

                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 6
                    color: head.modelData.now ? Tokens.brick : Tokens.ink
                    font.pixelSize: Type.small
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 0.95
                    objectName: "column_" + head.index
                    text: head.modelData.title
                    weight: 700
                    width: parent.width - 2
                    x: 1
                }
            }
        }
    }
    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heads.bottom

        Item {
            id: sheet

            // For whoever points at a place of the grid.
            readonly property real axis: grid.axis
            readonly property real unit: grid.unit

            height: grid.hourHeight * grid.calendar.minutes / 60 + 1
            objectName: "gridSheet"
            width: area.width

            Rectangle {
                Accessible.ignored: true
                color: Tokens.paper
                height: grid.calendar.nowShare * sheet.height
                visible: grid.calendar.span === "day" && grid.calendar.nowShare > 0
                width: sheet.width - grid.axis - 8
                x: grid.axis
            }
            Repeater {
                model: grid.calendar.marks

                Item {
                    id: mark

                    required property var modelData

                    height: grid.hourHeight
                    width: sheet.width
                    y: modelData.at * sheet.height

                    Rectangle {
                        color: Tokens.line
                        height: 1
                        width: parent.width - grid.axis - 8
                        x: grid.axis
                    }
                    AppText {
                        Accessible.ignored: true
                        color: Tokens.soft
                        font.pixelSize: Type.small
                        text: mark.modelData.label
                        wrapMode: Text.NoWrap
                        y: 1
                    }
                }
            }
            Repeater {
                model: grid.calendar.columns

                Rectangle {
                    required property var modelData

                    color: Tokens.line
                    height: sheet.height
                    width: 1
                    x: grid.axis + modelData.x * grid.unit
                }
            }
            Repeater {
                model: grid.calendar.shades

                CalendarShade {
                    required property var modelData

                    entry: modelData
                    height: Math.round(modelData.length * sheet.height)
                    width: Math.round(modelData.width * grid.unit) - 1
                    x: Math.round(grid.axis + modelData.x * grid.unit) + 1
                    y: Math.round(modelData.begin * sheet.height)
                }
            }
            Repeater {
                model: grid.calendar.blocks

                CalendarBlock {
                    required property var modelData

                    entry: modelData
                    height: Math.max(10, Math.round(modelData.length * sheet.height) - 2)
                    width: Math.round(modelData.width * grid.unit) - 4
                    x: Math.round(grid.axis + modelData.x * grid.unit) + 3
                    y: Math.round(modelData.begin * sheet.height) + 1
                }
            }
            Rectangle {
                Accessible.ignored: true
                color: Tokens.brick
                height: 2
                visible: grid.calendar.nowShare >= 0
                width: grid.calendar.nowWidth * grid.unit + 6
                x: grid.axis + grid.calendar.nowX * grid.unit - 6
                y: Math.round(grid.calendar.nowShare * sheet.height)

                Rectangle {
                    color: Tokens.brick
                    height: 8
                    radius: 4
                    width: 8
                    x: -4
                    y: -3
                }
            }
            Rectangle {
                id: ghost

                readonly property var place: grid.drag.ghost

                border.color: grid.drag.fits ? Tokens.leaf : Tokens.brick
                border.width: 2.5
                color: grid.drag.fits ? Tokens.leafTint : Tokens.brickTint
                height: Math.round(place.length * sheet.height)
                objectName: "ghost"
                opacity: 0.85
                radius: 6
                visible: grid.drag.active
                width: Math.round(place.width * grid.unit) - 2
                x: Math.round(grid.axis + place.x * grid.unit) + 1
                y: Math.round(place.begin * sheet.height)

                AppIcon {
                    anchors.centerIn: parent
                    color: ghost.border.color
                    glyph: grid.drag.fits ? Icons.plus : Icons.close
                    size: Math.min(22, parent.height)
                }
            }
            MouseArea {
                id: hand

                property string held
                property real pressX
                property real pressY

                function across(x: real): real {
                    return (x - grid.axis) / grid.unit;
                }

                anchors.fill: parent
                preventStealing: true

                onCanceled: grid.drag.cancel()
                onPositionChanged: mouse => {
                    if (grid.drag.active) {
                        grid.drag.hover(across(mouse.x), mouse.y / height);
                    } else if (Math.abs(mouse.x - pressX) + Math.abs(mouse.y - pressY) > 6 && pressX >= grid.axis) {
                        if (held !== "")
                            grid.drag.beginMove(held, across(pressX), pressY / height);
                        else
                            grid.drag.beginDraw(across(pressX), pressY / height);
                    }
                }
                onPressed: mouse => {
                    pressX = mouse.x;
                    pressY = mouse.y;
                    held = grid.calendar.blockAt(across(mouse.x), mouse.y / height);
                    grid.forceActiveFocus(Qt.MouseFocusReason);
                }
                onReleased: {
                    if (grid.drag.active)
                        grid.drag.drop();
                    else
                        grid.opened(held);
                }
            }
        }
    }
}
