pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Style

// What every button of ours shares: touch size, name for screen readers, focus ring, Enter and Space.
T.AbstractButton {
    id: control

    property string spokenName: text
    property string spokenHint: ""
    property real corner: Tokens.radius
    property bool onDark: false
    readonly property bool lit: down || hovered && Appearance.desk

    Accessible.description: spokenHint
    Accessible.focusable: enabled
    Accessible.name: spokenName
    Accessible.role: Accessible.Button
    // A touch leaves the focus where it is: moving it would hide the keyboard and shift the page under the finger.
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Tokens.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Tokens.touch, implicitContentWidth + leftPadding + rightPadding)
    opacity: enabled ? 1 : 0.45

    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            control.click();
    }
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            control.click();
    }

    // Made at the first focus: most visitors never see one, and a page has many controls.
    Loader {
        active: control.visualFocus
        anchors.fill: parent
        z: 1

        sourceComponent: FocusRing {
            corner: control.corner
            onDark: control.onDark
        }
    }
}
