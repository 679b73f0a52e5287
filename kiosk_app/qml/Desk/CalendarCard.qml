pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// The calendar with its keys: arrows go from day to day and from booking to booking, with Alt they move one.
Card {
    id: card

    required property CalendarViewModel calendar
    required property DragViewModel drag
    property string notice
    property bool noticeIsBad: false
    readonly property bool isMonth: calendar.span === "month"

    signal chosen(string bookingId)
    // Enter on the chosen booking: on to what can be done with it.
    signal entered

    function begin(): void {
        stage.forceActiveFocus(Qt.OtherFocusReason);
    }
    function turn(event: KeyEvent, across: int, down: int): void {
        event.accepted = true;
        if (event.modifiers & Qt.AltModifier)
            drag.nudge(across, down);
        else if (isMonth)
            calendar.stepDays(across + 7 * down);
        else if (across !== 0)
            calendar.step(across);
        else
            calendar.moveChoice(down);
    }
    function enter(): void {
        if (drag.active)
            drag.drop();
        else if (isMonth)
            calendar.openDay();
        else
            card.entered();
    }

    implicitHeight: column.implicitHeight + 24

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 12
        spacing: 8

        Banner {
            Layout.fillWidth: true
            glyph: Icons.databaseAlert
            text: qsTr("Kalender belum dapat dibaca. Yang tampak mungkin belum yang terbaru.")
            tone: "brick"
            visible: card.calendar.trouble
        }
        Banner {
            Layout.fillWidth: true
            glyph: card.noticeIsBad ? Icons.alertCircle : Icons.check
            objectName: "listNotice"
            text: card.notice
            tone: card.noticeIsBad ? "brick" : "leaf"
            visible: text !== ""
        }
        FocusScope {
            id: stage

            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            implicitHeight: 200
            objectName: "calendarStage"

            Keys.onDownPressed: event => card.turn(event, 0, 1)
            Keys.onLeftPressed: event => card.turn(event, -1, 0)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                    event.accepted = true;
                    card.calendar.turn(event.key === Qt.Key_PageDown ? 1 : -1);
                }
            }
            Keys.onReturnPressed: card.enter()
            Keys.onRightPressed: event => card.turn(event, 1, 0)
            Keys.onUpPressed: event => card.turn(event, 0, -1)

            Loader {
                anchors.fill: parent
                sourceComponent: card.isMonth ? month : grid
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: -6
                border.color: Tokens.focus
                border.width: 2
                color: "transparent"
                radius: 12
                visible: stage.activeFocus
            }
        }
        ColumnLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                color: card.drag.active && !card.drag.fits ? Tokens.brick : Tokens.ink
                font.pixelSize: Type.hint
                objectName: "dragSentence"
                text: card.drag.sentence + (card.drag.active ? "  ·  Enter, Esc" : "")
                visible: card.drag.active
                weight: 600
            }
            CalendarLegend {
                Layout.fillWidth: true
                visible: !card.drag.active && !card.isMonth
            }
        }
    }
    Component {
        id: grid

        CalendarGrid {
            calendar: card.calendar
            drag: card.drag

            onOpened: bookingId => card.chosen(bookingId)
        }
    }
    Component {
        id: month

        CalendarMonth {
            calendar: card.calendar
        }
    }
}
