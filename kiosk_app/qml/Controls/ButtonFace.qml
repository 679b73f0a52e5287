pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Icon, words, icon in a row: the inside of pills and buttons.
Item {
    id: face

    property string text
    property string glyph
    property string trailing
    property color tint: Tokens.ink
    property int size: Type.action
    property real weight: 700
    property real glyphSize: size * 1.15
    readonly property real perGlyph: glyphSize + row.spacing
    // Where the words need all the room, the signs beside them step back.
    readonly property bool cramped: text !== "" && width > 0 && words.implicitWidth + (glyph !== "" ? perGlyph : 0) + (trailing !== "" ? perGlyph : 0) > width + 2

    implicitHeight: row.implicitHeight
    implicitWidth: words.implicitWidth + (glyph !== "" ? perGlyph : 0) + (trailing !== "" ? perGlyph : 0)

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: face.size * 0.42
        width: Math.min(implicitWidth, face.width)

        AppIcon {
            color: face.tint
            glyph: face.cramped ? "" : face.glyph
            size: face.glyphSize
        }
        AppText {
            id: words

            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            color: face.tint
            font.pixelSize: face.size
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.05
            text: face.text
            visible: text !== ""
            weight: face.weight
            wrapMode: Text.WordWrap
        }
        AppIcon {
            color: face.tint
            glyph: face.cramped ? "" : face.trailing
            size: face.glyphSize
        }
    }
}
