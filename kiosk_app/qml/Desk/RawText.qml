pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The entry as it came, for whoever wants to see all of it.
ColumnLayout {
    id: raw

    property bool shown: false
    property string text

    signal toggled

    spacing: 8

    Pill {
        objectName: "rawButton"
        text: (raw.shown ? qsTr("Sembunyikan isi asli") : qsTr("Lihat isi asli")) + "  Ctrl+I"

        onClicked: raw.toggled()
    }
    Rectangle {
        Layout.fillWidth: true
        border.color: Tokens.line
        border.width: 1
        color: Tokens.paper
        implicitHeight: words.implicitHeight + 24
        radius: 10
        visible: raw.shown

        AppText {
            id: words

            anchors.fill: parent
            anchors.margins: 12
            font.pixelSize: Type.small
            objectName: "rawText"
            text: raw.text
            wrapMode: Text.WrapAnywhere
        }
    }
}
