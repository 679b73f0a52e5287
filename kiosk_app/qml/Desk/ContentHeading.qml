pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// Which page it is, how it stands, and the views of it.
ColumnLayout {
    id: heading

    required property ContentEditViewModel edit
    required property ContentVersionsViewModel versions

    spacing: 10

    Flow {
        Layout.fillWidth: true
        spacing: 12

        Heading {
            font.pixelSize: Type.heading * 1.15
            objectName: "contentTitle"
            text: heading.edit.title
            width: Math.min(implicitWidth, heading.width)
        }
        StatusChip {
            glyph: Icons.named(heading.edit.state.glyph)
            text: heading.edit.state.text
            tone: heading.edit.state.tone
            visible: text !== ""
        }
    }
    AppText {
        Layout.fillWidth: true
        color: Tokens.soft
        font.pixelSize: Type.hint
        text: heading.edit.detail
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: heading.edit.noticeIsBad ? Icons.alertCircle : Icons.check
        objectName: "contentNotice"
        text: heading.edit.notice
        tone: heading.edit.noticeIsBad ? "brick" : "leaf"
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alert
        objectName: "disputeBanner"
        text: qsTr("Halaman ini ditulis dua orang tanpa saling melihat. Keduanya disimpan; lihat “Dua versi”.")
        tone: "brick"
        visible: heading.versions.disputed && heading.edit.view !== "compare" && !heading.edit.noticeIsBad
    }
    Flow {
        Accessible.name: qsTr("Tampilan halaman")
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: [
                {
                    value: "edit",
                    text: qsTr("Sunting") + "  Ctrl+1",
                    shown: true
                },
                {
                    value: "preview",
                    text: qsTr("Pratinjau") + "  Ctrl+2",
                    shown: true
                },
                {
                    value: "history",
                    text: qsTr("Riwayat") + "  Ctrl+3",
                    shown: !heading.edit.isNew
                },
                {
                    value: "compare",
                    text: qsTr("Dua versi") + "  Ctrl+4",
                    shown: heading.versions.disputed
                }
            ]

            Pill {
                required property var modelData

                choice: true
                objectName: "view_" + modelData.value
                selected: heading.edit.view === modelData.value
                text: modelData.text
                visible: modelData.shown

                onClicked: heading.edit.show(modelData.value)
            }
        }
    }
}
