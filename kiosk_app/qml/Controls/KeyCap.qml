pragma ComponentBehavior: Bound

import QtQuick
import Style

// One key. Signs are typed at the touch, not at the release, so that quick fingers lose nothing.
Pressable {
    id: key

    property string sign
    property string glyph
    property string caption: sign
    property bool main: false
    property bool held: false
    property bool instant: true

    signal struck
    signal lingered

    Accessible.role: Accessible.Button
    autoRepeatDelay: 420
    autoRepeatInterval: 70
    corner: Math.min(height, width) * 0.2
    focusPolicy: Qt.NoFocus
    implicitHeight: 44
    implicitWidth: 44
    objectName: "key_" + (sign !== "" ? sign.toLowerCase() : spokenName)

    background: Rectangle {
        border.color: key.main ? Tokens.sea : Tokens.keyEdge
        border.width: Tokens.hair
        color: key.main ? (key.down ? Tokens.seaPressed : Tokens.sea) : key.down || key.held ? Tokens.seaTint : Tokens.card
        radius: key.corner
    }
    contentItem: Item {
        AppText {
            Accessible.ignored: true
            anchors.fill: parent
            anchors.margins: Math.max(2, 6 * Tokens.unit)
            color: key.main ? Tokens.overSea : Tokens.ink
            font.pixelSize: key.caption.length > 2 ? Type.body : Type.action * 1.05
            fontSizeMode: Text.Fit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Math.round(22 * Tokens.unit)
            text: key.caption
            verticalAlignment: Text.AlignVCenter
            visible: key.glyph === ""
            weight: 600
            wrapMode: Text.NoWrap
        }
        AppIcon {
            anchors.centerIn: parent
            color: Tokens.ink
            glyph: key.glyph
            size: Math.min(key.height * 0.5, key.width * 0.6)
        }
    }

    Accessible.onPressAction: key.struck()
    onPressed: if (key.instant)
        key.struck()
    onClicked: if (!key.instant)
        key.struck()
    onPressAndHold: key.lingered()
}
