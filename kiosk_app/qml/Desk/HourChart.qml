pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Pip.Guestbook
import Style

// People by the hour of their arrival; the red line is now.
Item {
    id: chart

    required property DayViewModel day
    readonly property real step: width / Math.max(1, day.hours.length)
    readonly property real foot: labels.height + 6
    readonly property real tallest: height - foot - Type.small * 1.6
    readonly property int nowIndex: day.hours.findIndex(hour => hour.now)
    // Crowded labels name every second hour, and make room for the running one.
    readonly property bool crowded: step < labels.width * 1.25

    Accessible.name: qsTr("Tamu menurut jam")
    Accessible.role: Accessible.Chart
    implicitHeight: foot + Type.small * 5

    Rectangle {
        color: Tokens.line
        height: 1
        width: parent.width
        y: chart.height - chart.foot
    }
    Repeater {
        model: chart.day.hours

        Item {
            id: bar

            required property int index
            required property var modelData

            Accessible.name: bar.modelData.label + ".00: " + bar.modelData.people
            Accessible.role: Accessible.StaticText
            height: chart.height
            width: chart.step
            x: index * chart.step

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: bar.modelData.now ? Tokens.sea : Tokens.contrast ? Tokens.soft : Tokens.overSeaEdge
                height: bar.modelData.people > 0 ? Math.max(4, bar.modelData.share * chart.tallest) : 0
                radius: 4
                width: Math.min(40, chart.step * 0.62)
                y: chart.height - chart.foot - height
            }
            AppText {
                Accessible.ignored: true
                anchors.horizontalCenter: parent.horizontalCenter
                color: Tokens.ink
                font.pixelSize: Type.small
                text: bar.modelData.people
                visible: bar.modelData.people > 0 && implicitWidth <= chart.step
                weight: 600
                y: chart.height - chart.foot - Math.max(4, bar.modelData.share * chart.tallest) - height - 1
            }
            AppText {
                Accessible.ignored: true
                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                color: bar.modelData.now ? Tokens.ink : Tokens.soft
                font.pixelSize: Type.small
                text: bar.modelData.label
                visible: !chart.crowded || bar.modelData.now || bar.index % 2 === 0 && (chart.nowIndex < 0 || Math.abs(bar.index - chart.nowIndex) > 1)
                weight: bar.modelData.now ? 700 : 400
            }
        }
    }
    AppText {
        id: labels

        Accessible.ignored: true
        font.pixelSize: Type.small
        text: "00"
        visible: false
    }
    Rectangle {
        color: Tokens.brick
        height: chart.height - chart.foot + 6
        visible: chart.day.nowShare >= 0
        width: 2
        z: -1
        x: Math.round(chart.day.nowShare * chart.width)
    }
}
