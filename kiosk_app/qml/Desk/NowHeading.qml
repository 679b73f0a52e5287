pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// Date and time, and the search line: beside each other where both have room.
GridLayout {
    id: heading

    required property TodayViewModel today
    required property DayViewModel day

    readonly property real searchRoom: 290 * Appearance.textScale

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
        objectName: "heading"
        text: heading.day.heading
        weight: 700
    }
    SearchField {
        id: search

        Layout.fillWidth: heading.columns === 1
        Layout.minimumWidth: heading.columns === 1 ? 0 : heading.searchRoom
        Layout.preferredWidth: heading.columns === 1 ? 1 : Math.min(546, heading.width * 0.4)
        keys: "Ctrl+K"
        placeholder: qsTr("Cari nama …")
        value: heading.today.search

        onEdited: text => heading.today.search = text
        onLeaving: heading.leaving()
    }
}
