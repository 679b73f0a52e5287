pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A QR with what it is for.
ColumnLayout {
    id: picture

    required property var matrix
    required property string name
    required property string caption

    spacing: Tokens.tight / 2

    QrImage {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: width
        Layout.preferredWidth: Math.min(picture.width, (Appearance.landscape ? 280 : 400) * Tokens.unit)
        border.width: 0
        matrix: picture.matrix
        name: picture.name
    }
    Hint {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: picture.caption
    }
}
