pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A fact of today on the attract page: a small label, the answer large.
Rectangle {
    id: fact

    property string label
    property string value

    border.color: Tokens.overSeaEdge
    border.width: Tokens.contrast ? Tokens.hair : 0
    color: Tokens.seaMid
    implicitHeight: words.implicitHeight + 2 * Tokens.gap * 1.4
    radius: Tokens.radius

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: Tokens.tight
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.tight / 2

        AppText {
            Layout.fillWidth: true
            color: Tokens.overSeaSoft
            font.pixelSize: Math.min(Type.small, Type.px(48))
            horizontalAlignment: Text.AlignHCenter
            text: fact.label
        }
        AppText {
            Layout.fillWidth: true
            color: Tokens.overSea
            font.pixelSize: Math.min(Type.label * 1.05, Type.px(64))
            horizontalAlignment: Text.AlignHCenter
            text: fact.value
            weight: 700
        }
    }
}
