pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// One field of an arrangement: a line to type into, a few choices, or a yes and no.
ColumnLayout {
    id: field

    required property ArrangeViewModel arrange
    required property var modelData
    readonly property string value: arrange.texts[modelData.name] ?? ""
    readonly property string error: arrange.errors[modelData.name] ?? ""
    readonly property bool typed: modelData.kind !== "toggle" && modelData.kind !== "choice"

    function begin(): void {
        line.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 4

    onValueChanged: if (line.text !== value)
        line.text = value

    AppText {
        Layout.fillWidth: true
        font.pixelSize: Type.hint
        text: field.modelData.label
        visible: field.modelData.kind !== "toggle"
        weight: 600
    }
    EntryField {
        id: line

        Accessible.description: field.error
        Accessible.name: field.modelData.label
        Layout.fillWidth: true
        frame: field
        inputKind: field.modelData.kind === "number" ? "number" : "text"
        objectName: "arrange_" + field.modelData.name + "Field"
        visible: field.typed
        wrong: field.error !== ""

        Component.onCompleted: text = field.value
        onAccepted: field.arrange.save()
        onTextChanged: if (text !== field.value)
            field.arrange.edit(field.modelData.name, text)
    }
    AppText {
        Layout.fillWidth: true
        color: Tokens.brick
        font.pixelSize: Type.small
        text: field.error
        visible: text !== ""
        weight: 600
    }
    Pill {
        choice: true
        objectName: "arrange_" + field.modelData.name
        selected: field.value === "1"
        text: field.modelData.label
        visible: field.modelData.kind === "toggle"
        width: Math.min(implicitWidth, field.width)

        onClicked: field.arrange.edit(field.modelData.name, selected ? "" : "1")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        visible: field.modelData.kind === "choice"

        Repeater {
            model: field.modelData.options

            Pill {
                required property var modelData

                choice: true
                objectName: "arrange_" + field.modelData.name + "_" + modelData.value
                selected: field.value === modelData.value
                text: modelData.text

                onClicked: field.arrange.edit(field.modelData.name, modelData.value)
            }
        }
    }
}
