pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Pip.Session
import Style

// "Sekarang": who is here, the chosen visit, and the day so far. Large letters or a small window put
// the parts below each other, the list first, and the page scrolls.
FocusScope {
    id: page

    required property Navigator navigator
    required property TodayViewModel today
    required property VisitDetailViewModel detail
    required property DayViewModel day
    readonly property bool wide: width >= 700 * Appearance.textScale

    function askOrConfirm(): void {
        if (detail.confirming)
            detail.confirmCheckOut();
        else
            detail.askCheckOut();
    }

    Component.onCompleted: present.begin()

    // A page that was left lives on for a moment, and must not answer for the next one.
    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+K"

        onActivated: heading.begin()
    }
    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+T"

        onActivated: page.detail.togglePhone()
    }
    Shortcut {
        enabled: page.detail.confirming
        sequence: "Esc"

        onActivated: page.detail.cancelCheckOut()
    }
    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, grid.implicitHeight + 20 + Tokens.margin)
            width: area.width

            GridLayout {
                id: grid

                anchors.bottomMargin: Tokens.margin
                anchors.fill: parent
                anchors.leftMargin: 32
                anchors.rightMargin: 32
                anchors.topMargin: 20
                columnSpacing: Tokens.gap
                columns: page.wide ? 2 : 1
                rowSpacing: Tokens.gap

                NowHeading {
                    id: heading

                    Layout.columnSpan: page.wide ? 2 : 1
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.row: 0
                    day: page.day
                    today: page.today

                    onLeaving: present.begin()
                }
                NowNumbers {
                    Layout.columnSpan: page.wide ? 2 : 1
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.row: page.wide ? 1 : 3
                    day: page.day
                    today: page.today
                }
                PresentCard {
                    id: present

                    Layout.column: 0
                    Layout.fillHeight: page.wide
                    Layout.fillWidth: !page.wide
                    Layout.minimumHeight: 240 * Appearance.textScale
                    Layout.preferredHeight: page.wide ? Layout.minimumHeight : Math.min(implicitHeight, page.height * 0.7)
                    Layout.preferredWidth: page.wide ? Math.round(grid.width * 0.44) : grid.width
                    Layout.row: page.wide ? 2 : 1
                    notice: page.detail.notice
                    noticeIsBad: page.detail.noticeIsBad
                    today: page.today

                    onCheckOutAsked: page.askOrConfirm()
                }
                SidePane {
                    Layout.column: page.wide ? 1 : 0
                    Layout.row: 2
                    leastHeight: present.Layout.minimumHeight
                    shown: cards
                    wide: page.wide

                    ColumnLayout {
                        id: cards

                        anchors.fill: parent
                        spacing: Tokens.gap

                        DetailCard {
                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            detail: page.detail

                            onAnswered: present.begin()
                        }
                        DayCard {
                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            Layout.maximumHeight: Math.max(implicitHeight, page.height * 0.34 - 64)
                            day: page.day
                        }
                    }
                }
            }
        }
    }
}
