pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Style

// The typing line itself. Being the template, it has no copy/paste menu; the on-screen keyboard reads its `inputKind`.
T.TextField {
    id: field

    // "text", "name" (capital after a space), "number", "phone", "email", "code" or "secret"
    property string inputKind: "text"
    property string actionText: ""
    property bool wrong: false
    property Item frame: field
    readonly property bool wantsCapital: (inputKind === "name" && (cursorPosition === 0 || text.charAt(cursorPosition - 1) === " ")) || (inputKind === "text" && cursorPosition === 0) || inputKind === "code"

    Accessible.focusable: true
    Accessible.role: Accessible.EditableText
    activeFocusOnTab: true
    color: Tokens.ink
    echoMode: inputKind === "secret" ? TextInput.Password : TextInput.Normal
    font.capitalization: inputKind === "code" ? Font.AllUppercase : Font.MixedCase
    font.family: Type.family
    font.pixelSize: Type.entry
    font.variableAxes: ({
            "wght": 450
        })
    implicitHeight: Math.max(Tokens.touch, contentHeight + topPadding + bottomPadding)
    implicitWidth: 400 * Tokens.unit
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    leftPadding: Appearance.desk ? 12 : 36 * Tokens.unit
    passwordCharacter: "●"
    placeholderTextColor: Tokens.soft
    rightPadding: leftPadding
    selectByMouse: false
    selectedTextColor: Tokens.overSea
    selectionColor: Tokens.sea
    topPadding: Appearance.desk ? 8 : 28 * Tokens.unit
    bottomPadding: topPadding
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: field.wrong ? Tokens.brick : field.activeFocus ? Tokens.sea : Tokens.edge
        border.width: field.activeFocus || field.wrong ? Tokens.bold : Math.max(1.5, Tokens.hair)
        color: Tokens.card
        radius: Appearance.desk ? 12 : Tokens.radius
    }
    cursorDelegate: Rectangle {
        color: Tokens.sea
        visible: field.cursorVisible
        width: Math.max(2, 4 * Tokens.unit)
    }

    AppText {
        Accessible.ignored: true
        anchors.fill: parent
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: field.rightPadding
        color: Tokens.soft
        elide: Text.ElideRight
        font.pixelSize: Math.min(field.font.pixelSize, Type.action)
        horizontalAlignment: field.horizontalAlignment === TextInput.AlignHCenter ? Text.AlignHCenter : Text.AlignLeft
        text: field.placeholderText
        verticalAlignment: Text.AlignVCenter
        visible: field.length === 0 && text !== ""
        wrapMode: Text.NoWrap
    }
}
