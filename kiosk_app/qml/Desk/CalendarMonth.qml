pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// A month in weeks from Monday: how many bookings each day has and how many wait.
FocusScope {
    id: month

    required property CalendarViewModel calendar
    readonly property int weeks: Math.max(1, calendar.cells.length / 7)

    Accessible.name: calendar.heading
    Accessible.role: Accessible.List
    implicitHeight: weeks * 74 * Appearance.textScale

    ScrollArea {
        id: area

        anchors.fill: parent

        Grid {
            columns: 7
            spacing: 6

            Repeater {
                model: month.calendar.cells

                Pressable {
                    id: cell

                    required property int index
                    required property var modelData

                    Accessible.role: Accessible.ListItem
                    Accessible.selectable: true
                    Accessible.selected: modelData.selected
                    corner: 10
                    // The month is one stop of the keyboard: arrows choose a day in it.
                    focusPolicy: Qt.NoFocus
                    height: Math.max(Math.floor((area.height - (month.weeks - 1) * 6) / month.weeks), implicitHeight)
                    leftPadding: 8
                    objectName: "cell_" + index
                    rightPadding: 4
                    spokenName: modelData.spoken
                    topPadding: 6
                    width: Math.floor((area.width - 6 * 6) / 7)

                    background: Rectangle {
                        border.color: cell.modelData.selected ? Tokens.sea : cell.modelData.today ? Tokens.brick : Tokens.line
                        border.width: cell.modelData.selected ? 2.5 : cell.modelData.today ? 2 : 1
                        color: cell.modelData.closed !== "" || cell.lit ? Tokens.pressed : cell.modelData.selected ? Tokens.seaTint : cell.modelData.inMonth ? Tokens.card : Tokens.paper
                        radius: cell.corner
                    }
                    contentItem: Item {
                        implicitHeight: words.implicitHeight + 8

                        ColumnLayout {
                            id: words

                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.top: parent.top
                            spacing: 1

                            AppText {
                                Accessible.ignored: true
                                Layout.fillWidth: true
                                color: cell.modelData.today ? Tokens.brick : cell.modelData.inMonth ? Tokens.ink : Tokens.soft
                                text: cell.modelData.number
                                weight: cell.modelData.inMonth ? 700 : 400
                            }
                            AppText {
                                Accessible.ignored: true
                                Layout.fillWidth: true
                                color: Tokens.sea
                                font.pixelSize: Type.small
                                text: cell.modelData.held
                                visible: text !== ""
                                weight: 600
                            }
                            AppText {
                                Accessible.ignored: true
                                Layout.fillWidth: true
                                color: Tokens.bronze
                                font.pixelSize: Type.small
                                text: cell.modelData.waiting
                                visible: text !== ""
                                weight: 600
                            }
                            AppText {
                                Accessible.ignored: true
                                Layout.fillWidth: true
                                color: Tokens.soft
                                font.pixelSize: Type.small
                                text: "✕ " + cell.modelData.closed
                                visible: cell.modelData.closed !== ""
                            }
                        }
                    }

                    onClicked: month.calendar.openCell(cell.index)
                }
            }
        }
    }
}
