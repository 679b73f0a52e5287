pragma ComponentBehavior: Bound

import QtQuick
import Controls

// The three parts of the page, each with its key.
Flow {
    id: tabs

    required property string section

    signal chosen(string name)

    // The last part has nothing to choose in: the cursor waits here.
    function begin(): void {
        devices.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Bagian halaman")
    Accessible.role: Accessible.Grouping
    spacing: 12

    Pill {
        choice: true
        objectName: "tab_entries"
        selected: tabs.section === "entries"
        text: qsTr("Disisihkan") + "  Ctrl+1"

        onClicked: tabs.chosen("entries")
    }
    Pill {
        choice: true
        objectName: "tab_conflicts"
        selected: tabs.section === "conflicts"
        text: qsTr("Bentrokan") + "  Ctrl+2"

        onClicked: tabs.chosen("conflicts")
    }
    Pill {
        id: devices

        choice: true
        objectName: "tab_devices"
        selected: tabs.section === "devices"
        text: qsTr("Perangkat") + "  Ctrl+3"

        onClicked: tabs.chosen("devices")
    }
}
