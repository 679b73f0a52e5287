pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The code for eyes and for scanners, and the one that a phone puts into its calendar.
Card {
    id: card

    required property string code
    required property var qr
    required property var calendar
    readonly property bool beside: Appearance.textScale < 1.6

    implicitHeight: grid.implicitHeight + 2 * Tokens.gap

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Tokens.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Tokens.gap
        columns: card.beside ? 2 : 1
        rowSpacing: Tokens.tight

        AppText {
            Accessible.name: card.code.split("").join(" ")
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            font.letterSpacing: Type.display * 0.02
            font.pixelSize: Type.display
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Type.body
            objectName: "code"
            text: card.code
            weight: 800
            wrapMode: Text.NoWrap
        }
        CodePicture {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            caption: qsTr("Tiket Anda: foto atau simpan")
            matrix: card.qr
            name: qsTr("Kode QR tiket Anda")
        }
        CodePicture {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            caption: qsTr("Simpan ke kalender ponsel")
            matrix: card.calendar
            name: qsTr("Kode QR untuk kalender ponsel")
        }
    }
}
