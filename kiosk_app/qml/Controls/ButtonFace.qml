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
    // A layout gives whole pixels; without one to spare a word of 191.6 would break into two lines.
    readonly property real spare: 2
    // Where the words need all the room, the signs beside them step back.
    readonly property bool cramped: text !== "" && width > 0 && words.implicitWidth + (glyph !== "" ? perGlyph : 0) + (trailing !== "" ? perGlyph : 0) > width + 2

    implicitHeight: row.implicitHeight
    implicitWidth: Math.ceil(words.implicitWidth) + spare + (glyph !== "" ? perGlyph : 0) + (trailing !== "" ? perGlyph : 0)

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: face.size * 0.42
        width: Math.min(Math.ceil(implicitWidth) + face.spare, face.width)

        AppIcon {
            color: face.tint
            glyph: face.cramped ? "" : face.glyph
            size: face.glyphSize
        }
        AppText {
            id: words

            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + face.spare
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
