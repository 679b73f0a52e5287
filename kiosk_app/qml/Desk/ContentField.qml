pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// One field of a page: a line, a text of many lines, or a few choices.
FocusScope {
    id: field

    required property ContentEditViewModel edit
    required property var modelData
    readonly property string value: edit.texts[modelData.name] ?? ""
    readonly property string error: edit.errors[modelData.name] ?? ""

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 4

        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Type.hint
            text: field.modelData.label
            weight: 600
        }
        Loader {
            Layout.fillWidth: true
            focus: true
            sourceComponent: field.modelData.kind === "choice" ? choice : field.modelData.kind === "line" ? line : body
        }
        AppText {
            Layout.fillWidth: true
            color: Tokens.brick
            font.pixelSize: Type.small
            objectName: "error_" + field.modelData.name
            text: field.error
            visible: text !== ""
            weight: 600
        }
    }
    Component {
        id: line

        EntryField {
            id: entry

            readonly property string value: field.value

            Accessible.description: field.error
            Accessible.name: field.modelData.label
            focus: true
            frame: field
            maximumLength: field.modelData.limit
            objectName: "content_" + field.modelData.name + "Field"
            selectByMouse: true
            wrong: field.error !== ""

            Component.onCompleted: text = field.value
            onTextChanged: if (text !== field.value)
                field.edit.edit(field.modelData.name, text)
            onValueChanged: if (text !== value)
                text = value
        }
    }
    Component {
        id: body

        TextArea {
            Accessible.description: field.error
            focus: true
            name: field.modelData.label
            objectName: "content_" + field.modelData.name
            shownHeight: (field.modelData.kind === "body" ? 300 : 66) * Math.min(1.5, Appearance.textScale)
            value: field.value
            wrong: field.error !== ""

            onEdited: text => field.edit.edit(field.modelData.name, text)
        }
    }
    Component {
        id: choice

        Flow {
            id: flow

            Accessible.name: field.modelData.label
            Accessible.role: Accessible.Grouping
            spacing: 8

            Repeater {
                model: field.modelData.options

                Pill {
                    required property int index
                    required property var modelData

                    choice: true
                    focus: index === 0
                    objectName: "content_" + field.modelData.name + "_" + modelData.value
                    selected: field.value === modelData.value
                    text: modelData.text
                    width: Math.min(implicitWidth, flow.width)

                    onClicked: field.edit.edit(field.modelData.name, modelData.value)
                }
            }
        }
    }
}
