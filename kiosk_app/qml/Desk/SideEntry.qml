pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A door of the side bar: sign, word, key.
Pressable {
    id: entry

    property string glyph
    property string keys
    // How many things wait behind this door; nothing shows for 0.
    property int waiting: 0
    property bool current: false
    property bool quiet: false

    corner: 10
    leftPadding: 12
    onDark: true
    rightPadding: 12
    spokenHint: waiting > 0 ? qsTr("%1 menunggu").arg(waiting) + ", " + keys : keys

    background: Rectangle {
        border.color: Tokens.overSeaEdge
        border.width: entry.current && Tokens.contrast ? 2 : 0
        color: entry.current ? Tokens.sea : entry.lit ? Tokens.seaMid : "transparent"
        radius: entry.corner
    }
    contentItem: RowLayout {
        spacing: 12

        AppIcon {
            color: entry.quiet ? Tokens.overSeaSoft : Tokens.overSea
            glyph: entry.glyph
            size: (entry.quiet ? 18 : 22) * Math.min(1.5, Appearance.textScale)
        }
        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: entry.quiet ? Tokens.overSeaSoft : Tokens.overSea
            font.pixelSize: entry.quiet ? Type.hint : Type.body
            text: entry.text
            weight: entry.current ? 700 : 500
        }
        Rectangle {
            color: Tokens.amber
            implicitHeight: count.implicitHeight + 4
            implicitWidth: Math.max(implicitHeight, count.implicitWidth + 12)
            radius: height / 2
            visible: entry.waiting > 0

            AppText {
                id: count

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Tokens.ink
                font.pixelSize: Type.small
                text: entry.waiting > 99 ? "99+" : entry.waiting
                weight: 700
                wrapMode: Text.NoWrap
            }
        }
        AppText {
            Accessible.ignored: true
            color: Tokens.overSeaSoft
            font.pixelSize: Type.small
            text: entry.keys
            wrapMode: Text.NoWrap
        }
    }
}
