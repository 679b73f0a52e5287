pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Cases
import Pip.Session
import Pip.SyncStatus
import Style

// "Sinkronisasi": how the connection is, what was set aside, what collided, and the building's devices.
// Large letters or a small window put list and detail below each other, and the page scrolls.
FocusScope {
    id: page

    required property Navigator navigator
    required property SyncOverviewViewModel overview
    required property SetAsideListViewModel entries
    required property SetAsideDetailViewModel detail
    required property MendViewModel mend
    required property ConflictViewModel conflicts
    required property FleetViewModel fleet
    // "entries", "conflicts" or "devices"
    property string section: entries.total === 0 && conflicts.total > 0 ? "conflicts" : "entries"
    readonly property bool wide: width >= 700 * Appearance.textScale

    function turnTo(name: string): void {
        section = name;
        Qt.callLater(page.begin);
    }
    function begin(): void {
        if (page.section === "devices")
            tabs.begin();
        else
            list.begin();
    }
    function refresh(): void {
        page.entries.load();
        page.conflicts.load();
        page.fleet.refresh();
    }

    Component.onCompleted: {
        page.fleet.watch(true);
        page.refresh();
        page.begin();
    }
    Component.onDestruction: page.fleet.watch(false)

    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+1"

        onActivated: page.turnTo("entries")
    }
    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+2"

        onActivated: page.turnTo("conflicts")
    }
    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+3"

        onActivated: page.turnTo("devices")
    }
    Shortcut {
        enabled: page.visible
        sequence: "F5"

        onActivated: page.refresh()
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

                SyncHeading {
                    Layout.columnSpan: page.wide ? 2 : 1
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.row: 0
                    asking: page.fleet.asking
                    overview: page.overview

                    onEnrolAsked: page.navigator.open("enrol")
                    onRefreshAsked: page.refresh()
                }
                SyncNumbers {
                    Layout.columnSpan: page.wide ? 2 : 1
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.row: page.wide ? 1 : 5
                    conflicts: page.conflicts
                    entries: page.entries
                    overview: page.overview
                }
                SyncTabs {
                    id: tabs

                    Layout.columnSpan: page.wide ? 2 : 1
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.row: page.wide ? 2 : 1
                    section: page.section

                    onChosen: name => page.turnTo(name)
                }
                ChoiceListCard {
                    id: list

                    Layout.column: 0
                    Layout.fillHeight: page.wide
                    Layout.fillWidth: !page.wide
                    Layout.minimumHeight: 260 * Appearance.textScale
                    Layout.preferredHeight: page.wide ? Layout.minimumHeight : Math.min(implicitHeight, page.height * 0.7)
                    Layout.preferredWidth: page.wide ? Math.round(grid.width * 0.42) : grid.width
                    Layout.row: page.wide ? 3 : 2
                    emptyGlyph: page.section === "conflicts" ? Icons.handshake : Icons.checkCircle
                    emptyText: page.section === "conflicts" ? qsTr("Tidak ada yang bertabrakan.") : qsTr("Tidak ada yang disisihkan. Semua entri sampai dengan utuh.")
                    heading: page.section === "conflicts" ? qsTr("Bentrokan") : qsTr("Disisihkan")
                    isEmpty: page.section === "conflicts" ? page.conflicts.empty : page.entries.empty
                    more: page.section === "conflicts" ? "" : page.entries.more
                    rows: page.section === "conflicts" ? page.conflicts.rows : page.entries.rows
                    selectedRow: page.section === "conflicts" ? page.conflicts.selectedRow : page.entries.selectedRow
                    trouble: page.section === "conflicts" ? page.conflicts.trouble : page.entries.trouble
                    visible: page.section !== "devices"

                    onEntered: if (page.section === "entries")
                        page.detail.askResend()
                    onMoved: steps => page.section === "conflicts" ? page.conflicts.move(steps) : page.entries.move(steps)
                    onPicked: row => page.section === "conflicts" ? page.conflicts.select(row) : page.entries.select(row)
                }
                SidePane {
                    Layout.column: page.wide ? 1 : 0
                    Layout.row: 3
                    leastHeight: list.Layout.minimumHeight
                    shown: card
                    visible: page.section !== "devices"
                    wide: page.wide

                    Loader {
                        id: card

                        anchors.fill: parent
                        sourceComponent: page.section === "conflicts" ? conflictCard : page.section === "entries" ? entryCard : null
                    }
                }
                DevicesCard {
                    Layout.columnSpan: page.wide ? 2 : 1
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.row: page.wide ? 3 : 4
                    fleet: page.fleet
                    visible: page.section === "devices"
                }
            }
        }
    }
    Component {
        id: entryCard

        SetAsideCard {
            detail: page.detail
            mend: page.mend

            onAnswered: list.begin()
        }
    }
    Component {
        id: conflictCard

        ConflictCard {
            conflicts: page.conflicts

            onAnswered: list.begin()
        }
    }
}
