pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// What the looks of the day's steps mean.
Flow {
    id: legend

    property bool picking: false

    spacing: Tokens.gap

    Repeater {
        model: [
            {
                kind: "free",
                word: qsTr("kosong, sentuh untuk memilih")
            },
            {
                kind: "taken",
                word: legend.picking ? qsTr("terisi") : qsTr("terisi, sentuh untuk antre")
            },
            {
                kind: "buffer",
                word: qsTr("dibersihkan")
            },
            {
                kind: "closed",
                word: qsTr("tutup")
            }
        ]

        RowLayout {
            id: sample

            required property var modelData

            spacing: Tokens.tight

            Rectangle {
                border.color: sample.modelData.kind === "free" ? Tokens.leaf : Tokens.line
                border.width: Math.max(1, 2 * Tokens.unit)
                color: sample.modelData.kind === "free" ? Tokens.leafTint : sample.modelData.kind === "closed" ? Tokens.brickTint : Tokens.line
                implicitHeight: Type.hint * 1.3
                implicitWidth: implicitHeight
                radius: height * 0.25

                AppIcon {
                    anchors.centerIn: parent
                    color: sample.modelData.kind === "free" ? Tokens.leaf : sample.modelData.kind === "closed" ? Tokens.brick : Tokens.ink
                    glyph: sample.modelData.kind === "free" ? Icons.plus : sample.modelData.kind === "closed" ? Icons.close : Icons.accountClock
                    size: parent.height * 0.7
                    visible: sample.modelData.kind !== "buffer" && (sample.modelData.kind !== "taken" || !legend.picking)
                }
                Hatching {
                    anchors.fill: parent
                    anchors.margins: 2
                    opacity: 0.35
                    step: Math.max(6, 10 * Tokens.unit)
                    visible: sample.modelData.kind === "buffer"
                }
            }
            Hint {
                font.pixelSize: Type.small
                text: sample.modelData.word
            }
        }
    }
}
