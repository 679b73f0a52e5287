pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Pip.Session
import Style

// "Pemesanan": the calendar, and beside it the form, the chosen booking or the line for codes.
// Large letters or a small window show one of the two at a time.
FocusScope {
    id: page

    required property Navigator navigator
    required property CalendarViewModel calendar
    required property DragViewModel drag
    required property NewBookingViewModel booking
    required property BookingDetailViewModel detail
    required property MoveViewModel move
    required property BookingCodeViewModel code
    required property DayListViewModel dayList
    property bool scanning: false
    readonly property string panel: booking.active ? "new" : scanning ? "code" : detail.hasBooking ? "detail" : ""
    readonly property bool wide: width >= 860 * Appearance.textScale
    readonly property bool showsCalendar: wide || panel === ""

    function begin(): void {
        if (page.showsCalendar)
            card.begin();
    }
    function leavePanel(): void {
        if (panel === "detail" && move.active) {
            move.close();
            return;
        }
        if (booking.active)
            booking.close();
        else if (scanning)
            scanning = false;
        else if (detail.asked !== "" || detail.editing || detail.notice !== "")
            detail.dismiss();
        else
            calendar.choose("");
        Qt.callLater(page.begin);
    }
    function startNew(): void {
        page.scanning = false;
        page.booking.begin();
    }
    function startScan(): void {
        page.booking.close();
        page.scanning = true;
    }
    function letter(key: int): bool {
        switch (key) {
        case Qt.Key_D:
            page.calendar.show("day");
            return true;
        case Qt.Key_W:
            page.calendar.show("week");
            return true;
        case Qt.Key_M:
            page.calendar.show("month");
            return true;
        case Qt.Key_T:
            page.calendar.goToday();
            return true;
        case Qt.Key_N:
            page.startNew();
            return true;
        case Qt.Key_C:
            page.startScan();
            return true;
        case Qt.Key_P:
            page.dayList.print();
            return true;
        }
        return false;
    }

    Component.onCompleted: {
        page.calendar.load();
        page.begin();
    }

    Keys.onEscapePressed: page.drag.active ? page.drag.cancel() : page.leavePanel()
    Keys.onPressed: event => {
        if (event.modifiers === Qt.NoModifier && page.letter(event.key))
            event.accepted = true;
    }

    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+K"

        onActivated: heading.begin()
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
                columns: page.wide && page.panel !== "" ? 2 : 1
                rowSpacing: 12

                BookingHeading {
                    id: heading

                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                    calendar: page.calendar
                    visible: page.showsCalendar

                    onLeaving: page.begin()
                }
                BookingTools {
                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                    calendar: page.calendar
                    visible: page.showsCalendar

                    onListAsked: page.dayList.print()
                    onNewAsked: page.startNew()
                    onScanAsked: page.startScan()
                }
                CalendarCard {
                    id: card

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: 380 * Appearance.textScale
                    Layout.preferredWidth: 1
                    calendar: page.calendar
                    drag: page.drag
                    notice: page.dayList.notice
                    noticeIsBad: page.dayList.noticeIsBad
                    visible: page.showsCalendar

                    onChosen: bookingId => {
                        if (page.booking.active)
                            return;
                        page.scanning = false;
                        page.calendar.choose(bookingId);
                    }
                    onEntered: if (page.panel === "detail")
                        (holder.item as BookingDetailCard)?.begin()
                }
                SidePane {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: !page.wide
                    Layout.preferredWidth: Math.min(460 * Math.min(1.4, Appearance.textScale), grid.width * 0.5)
                    shown: holder
                    visible: page.panel !== ""
                    wide: page.wide

                    Loader {
                        id: holder

                        anchors.fill: parent
                        sourceComponent: page.panel === "new" ? newPanel : page.panel === "code" ? codePanel : page.panel === "detail" ? detailPanel : null
                    }
                }
            }
        }
    }
    Component {
        id: newPanel

        BookingNewCard {
            booking: page.booking

            onLeaving: page.leavePanel()
        }
    }
    Component {
        id: detailPanel

        BookingDetailCard {
            detail: page.detail
            move: page.move

            onAnswered: page.begin()
            onLeaving: page.leavePanel()
        }
    }
    Component {
        id: codePanel

        BookingCodeCard {
            code: page.code
            detail: page.detail

            onLeaving: page.leavePanel()
        }
    }
}
