pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// How much was opened and searched, by day or by month.
Card {
    id: chart

    property var bars: []
    readonly property real step: field.width / Math.max(1, bars.length)
    readonly property real foot: widest.height + 6
    readonly property real tallest: field.height - foot - Type.small * 1.6
    // Crowded labels name only some of the days.
    readonly property int every: Math.max(1, Math.ceil(widest.width * 1.25 / Math.max(1, step)))

    implicitHeight: column.implicitHeight + 34

    ColumnLayout {
        id: column

        anchors.bottomMargin: 16
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 18
        spacing: 8

        Heading {
            Layout.fillWidth: true
            text: qsTr("Dibuka dan dicari")
        }
        Item {
            id: field

            Accessible.name: qsTr("Dibuka dan dicari menurut hari")
            Accessible.role: Accessible.Chart
            Layout.fillHeight: true
            Layout.fillWidth: true
            implicitHeight: chart.foot + Type.small * 6

            Rectangle {
                color: Tokens.line
                height: 1
                width: parent.width
                y: field.height - chart.foot
            }
            Repeater {
                model: chart.bars

                Item {
                    id: bar

                    required property int index
                    required property var modelData
                    readonly property real tall: modelData.share > 0 ? Math.max(4, modelData.share * chart.tallest) : 0

                    Accessible.name: bar.modelData.spoken + ": " + bar.modelData.times
                    Accessible.role: Accessible.StaticText
                    height: field.height
                    width: chart.step
                    x: index * chart.step

                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Tokens.sea
                        height: bar.tall
                        radius: Math.min(4, width / 2)
                        width: Math.min(40, chart.step * 0.62)
                        y: field.height - chart.foot - height
                    }
                    AppText {
                        Accessible.ignored: true
                        anchors.horizontalCenter: parent.horizontalCenter
                        font.pixelSize: Type.small
                        text: bar.modelData.times
                        visible: bar.tall > 0 && implicitWidth <= chart.step
                        weight: 600
                        y: field.height - chart.foot - bar.tall - height - 1
                    }
                    AppText {
                        Accessible.ignored: true
                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Tokens.soft
                        font.pixelSize: Type.small
                        text: bar.modelData.label
                        // The last one is today.
                        visible: (chart.bars.length - 1 - bar.index) % chart.every === 0 && bar.x + (chart.step - implicitWidth) / 2 >= 0
                        wrapMode: Text.NoWrap
                    }
                }
            }
            AppText {
                id: widest

                Accessible.ignored: true
                font.pixelSize: Type.small
                text: chart.bars.length > 0 ? chart.bars[chart.bars.length - 1].label : "00"
                visible: false
                wrapMode: Text.NoWrap
            }
        }
    }
}
