pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Controls
import Pip.Platform
import Pip.Session
import Style

// The one window of a kiosk: top bar, the pages, the keyboard under them, and what may stand in front.
Window {
    id: root

    required property Navigator navigator
    required property ClockViewModel clock
    required property AppearanceViewModel appearance
    required property Translation translation
    required property IdleWatch idle
    required property SessionReset reset
    required property KeyboardDoor door
    property bool keyboardWanted: true
    // A kiosk's window is not for closing; staff leave through their PIN.
    property bool locked: true
    // Nobody waits: what the first visitor will need may be made now.
    property bool warm: false
    property bool typed: false
    property bool keyboardHidden: false
    property bool helpOpen: false
    property bool askingStartOver: false

    readonly property EntryField entry: activeFocusItem as EntryField
    readonly property KioskPage page: stack.currentItem as KioskPage
    readonly property bool dark: page !== null && page.dark
    readonly property bool keyboardShown: keyboardWanted && entry !== null && !keyboardHidden
    readonly property real top: appearance.reach && width < height ? height / 2 : 0

    function move(url: url, properties: var, direction: string): void {
        // The attract page has a ground of its own colour: a page sliding over it would be unreadable.
        const still = !Appearance.animated || dark || navigator.atStart;
        if (direction === "back")
            stack.popCurrentItem(still ? T.StackView.Immediate : T.StackView.PopTransition);
        else if (direction === "forward")
            stack.pushItem(url, properties, still ? T.StackView.Immediate : T.StackView.PushTransition);
        else
            stack.replace(null, url.toString(), properties, still ? T.StackView.Immediate : T.StackView.ReplaceTransition);
    }
    function startOver(): void {
        if (typed)
            askingStartOver = true;
        else
            reset.run();
    }

    color: dark ? Tokens.seaDeep : Tokens.paper
    height: 1920
    title: qsTr("Buku tamu PIP Semarang")
    width: 1080

    Component.onCompleted: navigator.begin()
    onActiveFocusItemChanged: keyboardHidden = false
    onClosing: close => close.accepted = !locked

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
    Binding {
        property: "reach"
        target: Appearance
        value: root.top > 0
    }
    Connections {
        function onMoved(url: url, properties: var, direction: string): void {
            root.move(url, properties, direction);
        }
        function onPageChanged(): void {
            if (!root.navigator.canGoBack)
                root.typed = false;
        }

        target: root.navigator
    }
    Connections {
        // The sheet vanishes with its focus: give it back to the page, and with it the keyboard.
        function onWarningChanged(): void {
            if (!root.idle.warningVisible)
                Qt.callLater(() => stack.forceActiveFocus(Qt.PopupFocusReason));
        }

        target: root.idle
    }
    Connections {
        function onTextEdited(): void {
            root.typed = true;
        }

        target: root.entry
    }
    Connections {
        function onDone(): void {
            root.typed = false;
            root.helpOpen = false;
            root.askingStartOver = false;
        }

        target: root.reset
    }
    LeafBand {
        bandHeight: 90 * Tokens.unit
        visible: root.top > 0 && !Tokens.contrast && !root.dark
        width: parent.width
        y: root.top - height
    }
    TopBar {
        id: bar

        dateText: root.dark ? root.clock.dateText : root.clock.shortDateText
        languageName: root.translation.language === "id" ? "English" : "Bahasa Indonesia"
        languageText: root.translation.language === "id" ? "English" : "Indonesia"
        onDark: root.dark
        startOverVisible: root.page !== null && root.page.startOverVisible && !root.navigator.atStart
        timeText: root.clock.timeText
        width: parent.width
        y: root.top
        z: 1

        onHelpRequested: root.helpOpen = true
        onLanguageRequested: root.translation.toggle()
        onStartOverRequested: root.startOver()
    }
    T.StackView {
        id: stack

        clip: true
        focus: true
        height: root.height - y - (root.keyboardShown ? keyboard.height : 0)
        width: parent.width
        y: bar.y + bar.height

        popEnter: Slide {
            begins: -stack.width
            ends: 0
        }
        popExit: Slide {
            begins: 0
            ends: stack.width
        }
        pushEnter: Slide {
            begins: stack.width
            ends: 0
        }
        pushExit: Slide {
            begins: 0
            ends: -stack.width
        }
        replaceEnter: Slide {
            begins: stack.width
            ends: 0
        }
        replaceExit: Slide {
            begins: 0
            ends: -stack.width
        }
    }
    Loader {
        id: keyboard

        active: root.keyboardWanted && (root.warm || !root.navigator.atStart) || item !== null
        asynchronous: root.navigator.atStart
        visible: root.keyboardShown
        width: parent.width
        y: root.height - height

        sourceComponent: Keyboard {
            mainText: root.entry && root.entry.actionText !== "" ? root.entry.actionText : root.page && root.page.mainText !== "" ? root.page.mainText : qsTr("Selesai")
            target: root.entry

            onEntered: root.door.enter()
            onErased: root.door.backspace()
            onHideRequested: root.keyboardHidden = true
            onTyped: text => root.door.type(text)
        }
    }
    Loader {
        active: root.idle.warningVisible

        sourceComponent: IdleSheet {
            idle: root.idle
            parent: T.Overlay.overlay
            visible: true
        }
    }
    Loader {
        active: root.helpOpen

        sourceComponent: HelpSheet {
            appearance: root.appearance
            parent: T.Overlay.overlay
            visible: true

            onClosed: root.helpOpen = false
        }
    }
    Loader {
        active: root.askingStartOver

        sourceComponent: StartOverSheet {
            parent: T.Overlay.overlay
            visible: true

            onClosed: root.askingStartOver = false
            onConfirmed: root.reset.run()
        }
    }
}
