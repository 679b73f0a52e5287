pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One place in the queue; who is called stands out by ground, sign and words.
Rectangle {
    id: row

    required property var waiting
    readonly property bool called: waiting.number === ""

    border.color: Tokens.leaf
    border.width: called ? Tokens.bold : 0
    color: called ? Tokens.leafTint : Tokens.card
    implicitHeight: line.implicitHeight + Tokens.tight
    radius: Tokens.radiusSmall

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Tokens.gap
        anchors.rightMargin: Tokens.gap
        spacing: Tokens.gap

        Item {
            Layout.preferredWidth: Type.px(64)
            implicitHeight: place.implicitHeight

            FarTitle {
                id: place

                color: Tokens.sea
                font.pixelSize: Type.px(60)
                text: row.waiting.number
            }
            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: Tokens.leaf
                glyph: Icons.handPointingRight
                size: Type.px(60)
                visible: row.called
            }
        }
        FarLine {
            text: "…" + row.waiting.sign
            wrapMode: Text.NoWrap
        }
        FarHint {
            Layout.fillWidth: true
            color: row.called ? Tokens.ink : Tokens.soft
            text: row.waiting.text
        }
    }
}
