pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pip.Cases
import Pip.SyncStatus
import Style

// The four things that say at a glance whether anything needs a person.
GridLayout {
    id: numbers

    required property SyncOverviewViewModel overview
    required property SetAsideListViewModel entries
    required property ConflictViewModel conflicts

    columnSpacing: Tokens.gap
    columns: width >= 620 * Appearance.textScale ? 4 : 2
    rowSpacing: Tokens.gap
    uniformCellHeights: true
    uniformCellWidths: true

    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Kontak terakhir")
        note: numbers.overview.contactNote
        objectName: "contactTile"
        tone: numbers.overview.state === "attention" ? "brick" : numbers.overview.state === "offline" ? "amber" : "sea"
        value: numbers.overview.contact
    }
    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Menunggu dikirim")
        note: numbers.overview.waitingNote
        objectName: "waitingTile"
        value: numbers.overview.waiting
    }
    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Disisihkan")
        note: numbers.entries.total > 0 ? qsTr("perlu keputusan petugas") : qsTr("tidak ada")
        objectName: "asideTile"
        tone: numbers.entries.total > 0 ? "brick" : "sea"
        value: String(numbers.entries.total)
    }
    NumberTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        label: qsTr("Bentrokan")
        note: numbers.conflicts.total > 0 ? qsTr("ada yang harus dikabari") : qsTr("tidak ada")
        objectName: "conflictTile"
        tone: numbers.conflicts.total > 0 ? "brick" : "sea"
        value: String(numbers.conflicts.total)
    }
}
