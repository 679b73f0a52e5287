pragma ComponentBehavior: Bound

import QtQuick
import Pip.Session
import Style

// A QR code from `matrix` (rows of true for dark), on white in every theme, or scanners lose it.
Rectangle {
    id: frame

    property alias matrix: code.matrix
    required property string name

    Accessible.name: name
    Accessible.role: Accessible.Graphic
    border.color: Tokens.line
    border.width: Tokens.hair
    color: "#FFFFFF"
    implicitHeight: implicitWidth
    implicitWidth: Appearance.desk ? 180 : 360 * Tokens.unit
    radius: Tokens.radiusSmall

    QrCode {
        id: code

        anchors.fill: parent
        anchors.margins: parent.width * 0.06
    }
}
