pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// The pictures on the drive that somebody plugged in.
FocusScope {
    id: choice

    required property PictureChoiceViewModel pictures

    signal leaving

    implicitHeight: column.implicitHeight

    onActiveFocusChanged: if (activeFocus)
        files.begin()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 12

        Heading {
            Layout.fillWidth: true
            text: qsTr("Pilih gambar")
        }
        Hint {
            Layout.fillWidth: true
            text: qsTr("JPG, PNG, atau WebP. Gambar diperkecil sendiri; tempat dan waktu pengambilannya tidak ikut disimpan.")
        }
        Banner {
            Layout.fillWidth: true
            glyph: Icons.alertCircle
            objectName: "pictureNotice"
            text: choice.pictures.notice
            tone: "brick"
            visible: text !== ""
        }
        PlaceChoice {
            id: files

            Layout.fillWidth: true
            enabled: !choice.pictures.busy
            places: choice.pictures.files

            onChosen: row => choice.pictures.choose(row)
        }
        OutlineButton {
            Layout.alignment: Qt.AlignRight
            objectName: "closePicturesButton"
            text: qsTr("Tutup") + "  Esc"

            onClicked: choice.leaving()
        }
    }
}
