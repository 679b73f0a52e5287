pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Pip.Platform
import Pip.Session
import Pip.Staff
import Pip.SyncStatus
import Style

// The window of the front desk: the gate, and behind it the side bar with the pages.
Window {
    id: root

    required property Navigator navigator
    required property ClockViewModel clock
    required property AppearanceViewModel appearance
    required property Translation translation
    required property IdleWatch idle
    required property GateViewModel gate
    // Comes once the store is open, after the first frame.
    property SyncStatusViewModel sync: null
    property int undecided: 0
    property int bookingsUndecided: 0
    property int contentDisputed: 0
    // Stands in front of everything while the desk cannot work.
    property MaintenanceViewModel maintenance: null
    readonly property string statusText: sync ? sync.summary : ""
    readonly property string statusTone: !sync ? "amber" : sync.state === "connected" ? "leaf" : sync.state === "attention" ? "brick" : "amber"
    readonly property bool open: gate.state === "open"

    color: Tokens.paper
    height: 900
    minimumHeight: 600
    minimumWidth: 960
    title: qsTr("Meja depan PIP Semarang")
    width: 1440

    Component.onCompleted: {
        Appearance.desk = true;
        gate.load();
    }

    Binding {
        property: "contrast"
        target: Appearance
        value: root.appearance.theme === "contrast"
    }
    Binding {
        property: "textScale"
        target: Appearance
        value: root.appearance.textScale
    }
    Binding {
        property: "animated"
        target: Appearance
        value: root.appearance.animated
    }
    Binding {
        property: "windowWidth"
        target: Appearance
        value: root.width
    }
    Binding {
        property: "windowHeight"
        target: Appearance
        value: root.height
    }
    Shortcut {
        enabled: root.open
        sequence: "Ctrl+L"

        onActivated: root.gate.lock()
    }
    Shortcut {
        enabled: root.open
        sequence: "F2"

        onActivated: root.navigator.open("now")
    }
    Shortcut {
        enabled: root.open
        sequence: "F4"

        onActivated: root.navigator.open("bookings")
    }
    Shortcut {
        enabled: root.open
        sequence: "F6"

        onActivated: root.navigator.open("decide")
    }
    Shortcut {
        enabled: root.open
        sequence: "F7"

        onActivated: root.navigator.open("sign-ups")
    }
    Shortcut {
        enabled: root.open
        sequence: "F8"

        onActivated: root.navigator.open("content")
    }
    Shortcut {
        enabled: root.open
        sequence: "F9"

        onActivated: root.navigator.open("figures")
    }
    Shortcut {
        enabled: root.open
        sequence: "F12"

        onActivated: root.navigator.open("arrange")
    }
    Shortcut {
        enabled: root.open
        sequence: "F11"

        onActivated: root.navigator.open("sync")
    }
    Shortcut {
        sequence: "Ctrl+B"

        onActivated: root.translation.toggle()
    }
    Shortcut {
        sequence: "Ctrl+G"

        onActivated: root.appearance.setTheme(root.appearance.theme === "contrast" ? "light" : "contrast")
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]

        onActivated: root.appearance.grow()
    }
    Shortcut {
        sequence: "Ctrl+-"

        onActivated: root.appearance.shrink()
    }
    Loader {
        active: !root.open && root.maintenance === null
        anchors.fill: parent
        focus: !root.open

        sourceComponent: GatePage {
            clock: root.clock
            focus: true
            gate: root.gate
            translation: root.translation
        }
    }
    // Made anew at each sign-in: nothing of the last person stays in the pages.
    Loader {
        active: root.open && root.maintenance === null
        anchors.fill: parent
        focus: root.open

        sourceComponent: FocusScope {
            focus: true

            SideBar {
                id: side

                appearance: root.appearance
                bookingsUndecided: root.bookingsUndecided
                contentDisputed: root.contentDisputed
                height: parent.height
                navigator: root.navigator
                staffName: root.gate.staffName
                statusText: root.statusText
                statusTone: root.statusTone
                translation: root.translation
                undecided: root.undecided
                width: implicitWidth

                onLockAsked: root.gate.lock()
            }
            T.StackView {
                id: stack

                anchors.bottom: parent.bottom
                anchors.left: side.right
                anchors.right: parent.right
                anchors.top: parent.top
                focus: true

                Component.onCompleted: root.navigator.begin()

                Connections {
                    function onMoved(url: url, properties: var, direction: string): void {
                        stack.replace(null, url.toString(), properties, T.StackView.Immediate);
                    }

                    target: root.navigator
                }
            }
        }
    }
    Loader {
        active: root.maintenance !== null
        anchors.fill: parent

        sourceComponent: DeskMaintenance {
            maintenance: root.maintenance
        }
    }
    Loader {
        active: root.idle.warningVisible

        sourceComponent: LockWarning {
            idle: root.idle
            parent: T.Overlay.overlay
            visible: true
        }
    }
}
