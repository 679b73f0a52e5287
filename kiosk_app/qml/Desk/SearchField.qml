pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// The search line of the desk. Down or Enter goes on to the list, Esc empties it.
FocusScope {
    id: search

    property string value
    property string placeholder
    property string keys

    signal edited(string text)
    signal leaving

    function begin(): void {
        line.forceActiveFocus(Qt.ShortcutFocusReason);
        line.selectAll();
    }

    implicitHeight: line.implicitHeight
    implicitWidth: 440

    onValueChanged: if (line.text !== value)
        line.text = value

    EntryField {
        id: line

        Accessible.name: search.placeholder
        anchors.fill: parent
        focus: true
        leftPadding: 30 + Type.body * 1.35
        maximumLength: 150
        objectName: "searchField"
        placeholderText: search.placeholder
        rightPadding: hint.width + 24
        selectByMouse: true

        background: Rectangle {
            border.color: line.activeFocus ? Tokens.sea : Tokens.line
            border.width: line.activeFocus ? 2 : 1.5
            color: Tokens.card
            radius: height / 2
        }

        Keys.onDownPressed: search.leaving()
        Keys.onEscapePressed: {
            line.clear();
            search.leaving();
        }
        onAccepted: search.leaving()
        onTextChanged: if (text !== search.value)
            search.edited(text)

        AppIcon {
            anchors.left: parent.left
            anchors.leftMargin: 18
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.soft
            glyph: Icons.magnify
            size: Type.body * 1.35
        }
        KeyHint {
            id: hint

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: line.activeFocus && line.length > 0 ? "Esc" : search.keys
        }
    }
}
