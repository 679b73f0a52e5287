pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One thing that is counted: how often altogether, and what most often.
Card {
    id: tile

    // { heading, glyph, tone, total, rows: [{ label, times, share }], more }
    required property var card

    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.top: parent.top
        anchors.topMargin: 18
        spacing: 8

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            AppIcon {
                color: Tokens.tone(tile.card.tone)
                glyph: Icons.named(tile.card.glyph)
                size: Type.heading * 1.2
            }
            Heading {
                Layout.fillWidth: true
                text: tile.card.heading
            }
            AppText {
                font.pixelSize: Type.heading * 1.2
                objectName: tile.objectName + "_total"
                text: tile.card.total
                weight: 800
            }
        }
        Repeater {
            model: tile.card.rows

            ColumnLayout {
                id: row

                required property var modelData

                Accessible.name: row.modelData.label + ": " + row.modelData.times
                Accessible.role: Accessible.StaticText
                Layout.fillWidth: true
                spacing: 4

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 12

                    AppText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        font.pixelSize: Type.hint
                        text: row.modelData.label
                    }
                    AppText {
                        Accessible.ignored: true
                        font.pixelSize: Type.hint
                        text: row.modelData.times
                        weight: 700
                    }
                }
                Rectangle {
                    Layout.fillWidth: true
                    color: Tokens.contrast ? Tokens.card : Tokens.pressed
                    implicitHeight: 5
                    radius: 2.5

                    Rectangle {
                        color: Tokens.tone(tile.card.tone)
                        height: parent.height
                        radius: parent.radius
                        width: Math.max(5, parent.width * row.modelData.share)
                    }
                }
            }
        }
        Hint {
            Layout.fillWidth: true
            text: qsTr("Belum ada.")
            visible: tile.card.rows.length === 0
        }
        Hint {
            Layout.fillWidth: true
            font.pixelSize: Type.small
            text: tile.card.more
            visible: text !== ""
        }
    }
}
