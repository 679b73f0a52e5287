pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// Which day, week or month, and the search line: beside each other where both have room.
GridLayout {
    id: heading

    required property CalendarViewModel calendar
    readonly property real searchRoom: 270 * Appearance.textScale

    signal leaving

    function begin(): void {
        search.begin();
    }

    columnSpacing: Tokens.margin
    columns: title.implicitWidth + columnSpacing + searchRoom <= width ? 2 : 1
    rowSpacing: 8

    Title {
        id: title

        Layout.fillWidth: true
        font.pixelSize: Type.deskTitle
        objectName: "bookingHeading"
        text: heading.calendar.heading
        weight: 700
    }
    SearchField {
        id: search

        Layout.fillWidth: heading.columns === 1
        Layout.minimumWidth: heading.columns === 1 ? 0 : heading.searchRoom
        Layout.preferredWidth: heading.columns === 1 ? 1 : Math.min(480, heading.width * 0.36)
        keys: "Ctrl+K"
        placeholder: qsTr("Cari pesanan …")
        value: heading.calendar.search

        onEdited: text => heading.calendar.search = text
        onLeaving: heading.leaving()
    }
}
