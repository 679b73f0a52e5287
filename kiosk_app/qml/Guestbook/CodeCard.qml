pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The visit code, for eyes and for scanners.
Card {
    id: card

    required property string code
    required property var qr

    implicitHeight: grid.implicitHeight + 2 * Tokens.gap

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Tokens.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Tokens.gap
        columns: Appearance.landscape && Appearance.textScale < 1.6 ? 2 : 1
        rowSpacing: 0

        QrImage {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: width
            Layout.preferredWidth: Math.min(grid.width, (Appearance.landscape ? 280 : 420) * Tokens.unit)
            border.width: 0
            matrix: card.qr
            name: qsTr("Kode QR kunjungan Anda")
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Tokens.tight

            AppText {
                Accessible.name: card.code.split("").join(" ")
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
            Hint {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Foto atau simpan kode ini: untuk pulang, dan untuk datang lagi.")
            }
        }
    }
}
