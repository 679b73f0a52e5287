pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// How many people: counted up and down with a finger, or typed.
ColumnLayout {
    id: count

    property string label
    property string value
    property string error

    signal edited(string text)
    signal stepped(int step)

    spacing: Tokens.tight

    onValueChanged: if (line.text !== value)
        line.text = value
    Component.onCompleted: line.text = value

    AppText {
        Accessible.ignored: true
        Layout.fillWidth: true
        text: count.label
        weight: 600
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Tokens.tight

        CountKey {
            glyph: Icons.minus
            objectName: count.objectName + "Less"
            spokenName: qsTr("Kurangi %1").arg(count.label)

            onClicked: count.stepped(-1)
        }
        EntryField {
            id: line

            Accessible.description: count.error
            Accessible.name: count.label
            Layout.fillWidth: true
            frame: count
            horizontalAlignment: TextInput.AlignHCenter
            inputKind: "number"
            leftPadding: Tokens.tight
            maximumLength: 20000
            objectName: count.objectName + "Field"
            placeholderText: "0"
            rightPadding: Tokens.tight
            wrong: count.error !== ""

            onTextChanged: if (text !== count.value)
                count.edited(text)
        }
        CountKey {
            glyph: Icons.plus
            objectName: count.objectName + "More"
            spokenName: qsTr("Tambah %1").arg(count.label)

            onClicked: count.stepped(1)
        }
    }
    ErrorLine {
        Layout.fillWidth: true
        text: count.error
    }
}
