pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// How many computers are free, and whose turn it is.
SlidePage {
    id: page

    slide: ({
            "free": "",
            "freeText": "",
            "hint": "",
            "queueEmpty": "",
            "queueTitle": "",
            "rows": [],
            "total": ""
        })

    GridLayout {
        anchors.fill: parent
        columnSpacing: Tokens.gap
        columns: Appearance.landscape ? 2 : 1
        rowSpacing: Tokens.gap

        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Type.px(620)
            implicitHeight: free.implicitHeight + 2 * Tokens.margin

            ColumnLayout {
                id: free

                anchors.left: parent.left
                anchors.margins: Tokens.margin
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Tokens.tight

                RowLayout {
                    Layout.alignment: Qt.AlignHCenter
                    spacing: Tokens.gap

                    FarTitle {
                        Layout.alignment: Qt.AlignBaseline
                        color: Tokens.leaf
                        font.pixelSize: Type.px(230)
                        lineHeight: 1
                        text: page.slide.free
                        wrapMode: Text.NoWrap
                    }
                    FarTitle {
                        Layout.alignment: Qt.AlignBaseline
                        color: Tokens.soft
                        text: page.slide.total
                        wrapMode: Text.NoWrap
                    }
                }
                FarLine {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: page.slide.freeText
                }
                FarHint {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: page.slide.hint
                }
            }
        }
        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Type.px(1180)
            implicitHeight: queue.implicitHeight + 2 * Tokens.gap

            ColumnLayout {
                id: queue

                anchors.left: parent.left
                anchors.margins: Tokens.gap
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: Tokens.tight

                FarHint {
                    Layout.fillWidth: true
                    Layout.leftMargin: Tokens.gap
                    text: page.slide.rows.length > 0 ? page.slide.queueTitle : page.slide.queueEmpty
                    weight: 700
                }
                Repeater {
                    model: page.slide.rows

                    QueueRow {
                        required property var modelData

                        Layout.fillWidth: true
                        waiting: modelData
                    }
                }
            }
        }
    }
}
