pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// The key that does the same as a click, beside what it does.
Rectangle {
    id: hint

    property string text
    property bool overSea: false
    property bool framed: true

    Accessible.ignored: true
    border.color: overSea ? Tokens.overSeaEdge : Tokens.line
    border.width: framed && (Tokens.contrast || overSea) ? 1 : 0
    color: !framed ? "transparent" : overSea ? "transparent" : Tokens.seaTint
    implicitHeight: words.implicitHeight + 6
    implicitWidth: words.implicitWidth + (framed ? 16 : 0)
    radius: 7
    visible: text !== ""

    AppText {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: hint.overSea ? Tokens.overSeaSoft : Tokens.sea
        font.pixelSize: Type.small
        text: hint.text
        weight: 600
        wrapMode: Text.NoWrap
    }
}
