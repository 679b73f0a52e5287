pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// A question with its typing line: label above, hint or error below. `edited(text)` tells the view model.
FocusScope {
    id: entry

    property string label
    property string hint
    property string error
    property string placeholder
    property string inputKind: "text"
    property int maxLength: 150
    property bool optional: false
    // What the view model holds; typing does not break this binding, because the line below keeps its own text.
    property string value
    property string actionText
    readonly property alias text: line.text
    readonly property alias field: line

    signal edited(string text)
    signal accepted

    // Puts the cursor here, as a page does when it opens.
    function begin(): void {
        line.forceActiveFocus(Qt.OtherFocusReason);
    }

    activeFocusOnTab: false
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    onValueChanged: if (line.text !== value)
        line.text = value
    Component.onCompleted: line.text = value

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Tokens.tight

        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Type.body
            text: entry.optional ? qsTr("%1 (boleh kosong)").arg(entry.label) : entry.label
            visible: entry.label !== ""
            weight: 600
        }
        EntryField {
            id: line

            Accessible.description: entry.error !== "" ? entry.error : entry.hint
            Accessible.name: entry.label !== "" ? entry.label : entry.placeholder
            Layout.fillWidth: true
            actionText: entry.actionText
            focus: true
            frame: entry
            inputKind: entry.inputKind
            maximumLength: entry.maxLength
            objectName: entry.objectName === "" ? "" : entry.objectName + "Field"
            placeholderText: entry.placeholder
            rightPadding: clear.visible ? clear.width + Tokens.gap : leftPadding
            wrong: entry.error !== ""

            onAccepted: entry.accepted()
            onTextChanged: if (text !== entry.value)
                entry.edited(text)

            Pressable {
                id: clear

                anchors.right: parent.right
                anchors.rightMargin: Tokens.tight
                anchors.verticalCenter: parent.verticalCenter
                corner: width / 2
                objectName: entry.objectName + "Clear"
                spokenName: qsTr("Hapus isi %1").arg(entry.label)
                visible: line.length > 0 && line.enabled

                contentItem: AppIcon {
                    color: clear.down ? Tokens.sea : Tokens.soft
                    glyph: Icons.closeCircle
                    size: Tokens.iconSize
                }

                onClicked: {
                    line.clear();
                    line.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Tokens.tight
            visible: entry.error !== "" || entry.hint !== ""

            AppIcon {
                Layout.alignment: Qt.AlignTop
                color: Tokens.brick
                glyph: Icons.alertCircle
                size: Type.hint * 1.2
                visible: entry.error !== ""
            }
            Hint {
                Layout.fillWidth: true
                color: entry.error !== "" ? Tokens.brick : Tokens.soft
                text: entry.error !== "" ? entry.error : entry.hint
                weight: entry.error !== "" ? 600 : 400
            }
        }
    }
}
