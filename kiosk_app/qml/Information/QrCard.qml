pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The page as a code for a phone's camera.
Card {
    id: card

    required property var matrix
    required property string caption

    implicitHeight: grid.implicitHeight + 2 * Tokens.gap

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Tokens.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Tokens.gap
        columns: Appearance.textScale < 1.4 ? 2 : 1
        rowSpacing: Tokens.gap

        QrImage {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Math.max(200, 430 * Tokens.unit)
            matrix: card.matrix
            name: qsTr("Kode QR halaman ini")
            objectName: "pageQr"
        }
        Body {
            Layout.fillWidth: true
            text: card.caption
        }
    }
}
