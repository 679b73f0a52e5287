pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One line of a form that is filled in a hurry: Tab goes straight on to the next one and chooses what stands there.
ColumnLayout {
    id: field

    required property string name
    required property string label
    property string prefix: "new"
    property string hint
    property string error
    property string value
    property string inputKind: "text"
    property string placeholder
    property int maxLength: 150

    signal edited(string text)
    signal accepted

    function begin(): void {
        line.forceActiveFocus(Qt.OtherFocusReason);
        line.selectAll();
    }

    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true
    spacing: 4

    onValueChanged: if (line.text !== value)
        line.text = value

    AppText {
        Accessible.ignored: true
        Layout.fillWidth: true
        font.pixelSize: Type.hint
        text: field.label
        weight: 600
    }
    EntryField {
        id: line

        Accessible.description: field.error !== "" ? field.error : field.hint
        Accessible.name: field.label
        Layout.fillWidth: true
        frame: field
        inputKind: field.inputKind
        maximumLength: field.maxLength
        objectName: field.prefix + "_" + field.name + "Field"
        placeholderText: field.placeholder
        selectByMouse: true
        wrong: field.error !== ""

        Component.onCompleted: text = field.value
        onAccepted: field.accepted()
        onActiveFocusChanged: if (activeFocus && focusReason !== Qt.MouseFocusReason)
            selectAll()
        onTextChanged: if (text !== field.value)
            field.edited(text)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6
        visible: field.error !== "" || field.hint !== ""

        AppIcon {
            Layout.alignment: Qt.AlignTop
            color: Tokens.brick
            glyph: Icons.alertCircle
            size: Type.hint * 1.2
            visible: field.error !== ""
        }
        AppText {
            Layout.fillWidth: true
            color: field.error !== "" ? Tokens.brick : Tokens.soft
            font.pixelSize: Type.small
            objectName: "said_" + field.name
            text: field.error !== "" ? field.error : field.hint
            weight: field.error !== "" ? 600 : 400
        }
    }
}
