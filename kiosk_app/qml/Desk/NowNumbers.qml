pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pip.Guestbook
import Style

// The four numbers that people at the desk look for.
GridLayout {
    id: numbers

    required property TodayViewModel today
    required property DayViewModel day

    columnSpacing: Tokens.gap
    columns: width >= 620 * Appearance.textScale ? 4 : 2
    rowSpacing: Tokens.gap
    uniformCellHeights: true
    uniformCellWidths: true

    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Di dalam")
        note: numbers.today.insideNote
        objectName: "insideTile"
        value: numbers.today.insideCount
    }
    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Datang hari ini")
        note: numbers.day.note
        objectName: "todayTile"
        value: numbers.day.count
    }
    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Rombongan di dalam")
        note: numbers.today.groupsNote
        value: numbers.today.groupsCount
    }
    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Perlu bantuan")
        note: numbers.today.helpNote
        tone: numbers.today.helpWanted ? "brick" : "sea"
        value: numbers.today.helpCount
    }
}
