pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// The form of a page. What is wrong is said beside its field; what was typed stays.
FocusScope {
    id: form

    required property ContentEditViewModel edit
    required property PictureChoiceViewModel pictures

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 14

        Repeater {
            model: form.edit.fields

            ContentField {
                required property int index

                Layout.fillWidth: true
                edit: form.edit
                focus: index === 0
                visible: modelData.onlyFor === "" || form.edit.texts.kind === modelData.onlyFor
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12

            Pill {
                glyph: Icons.plus
                objectName: "addPictureButton"
                text: qsTr("Tambah gambar")

                onClicked: form.pictures.look()
            }
            AppText {
                color: Tokens.soft
                font.pixelSize: Type.small
                text: form.edit.texts.pictures
                visible: text !== ""
                width: Math.min(implicitWidth, form.width)
            }
            Pill {
                glyph: Icons.close
                objectName: "removePicturesButton"
                text: qsTr("Hapus gambar")
                visible: form.edit.texts.pictures !== ""

                onClicked: form.edit.edit("pictures", "")
            }
        }
        Banner {
            Layout.fillWidth: true
            glyph: Icons.alertCircle
            text: qsTr("Pengunjung tidak akan melihat halaman ini lagi. Tekan “Ya, tarik” untuk menariknya.")
            tone: "brick"
            visible: form.edit.asking
        }
        Flow {
            Layout.fillWidth: true
            layoutDirection: Qt.RightToLeft
            spacing: 12

            PrimaryButton {
                enabled: !form.edit.busy
                glyph: Icons.check
                objectName: "publishButton"
                text: qsTr("Terbitkan") + "  Ctrl+Enter"
                width: Math.min(implicitWidth, form.width)

                onClicked: form.edit.publish()
            }
            OutlineButton {
                enabled: !form.edit.busy
                objectName: "saveDraftButton"
                text: qsTr("Simpan draf") + "  Ctrl+S"
                width: Math.min(implicitWidth, form.width)

                onClicked: form.edit.saveDraft()
            }
            OutlineButton {
                enabled: !form.edit.busy
                objectName: "withdrawButton"
                text: form.edit.asking ? qsTr("Ya, tarik") : qsTr("Tarik")
                tone: "brick"
                visible: form.edit.withdrawable

                onClicked: form.edit.withdraw()
            }
            OutlineButton {
                objectName: "translateButton"
                text: qsTr("Tulis versi bahasa lain")
                visible: !form.edit.isNew
                width: Math.min(implicitWidth, form.width)

                onClicked: form.edit.translate()
            }
        }
    }
}
