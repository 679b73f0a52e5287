pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// People by purpose, the most frequent first; as many as there is room for.
Item {
    id: chart

    required property DayViewModel day
    // So many have a place at least; the others show where there is room.
    property int fewest: 4
    readonly property real rowHeight: Type.hint * 1.35 + 12
    readonly property int room: Math.max(1, Math.floor(height / rowHeight))

    Accessible.name: qsTr("Tamu menurut keperluan")
    Accessible.role: Accessible.Chart
    clip: true
    implicitHeight: Math.max(1, Math.min(fewest, day.purposes.length)) * rowHeight

    Column {
        width: parent.width

        Repeater {
            model: chart.day.purposes.slice(0, chart.room)

            Item {
                id: bar

                required property var modelData

                Accessible.name: bar.modelData.label + ": " + bar.modelData.people
                Accessible.role: Accessible.StaticText
                height: chart.rowHeight
                width: chart.width

                RowLayout {
                    anchors.left: parent.left
                    anchors.right: parent.right

                    AppText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        font.pixelSize: Type.hint
                        text: bar.modelData.label
                        wrapMode: Text.NoWrap
                    }
                    AppText {
                        Accessible.ignored: true
                        font.pixelSize: Type.hint
                        text: bar.modelData.people
                        weight: 700
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 5
                    color: Tokens.contrast ? Tokens.card : Tokens.pressed
                    height: 5
                    radius: 2.5
                    width: parent.width

                    Rectangle {
                        color: Tokens.sea
                        height: parent.height
                        radius: parent.radius
                        width: Math.max(5, parent.width * bar.modelData.share)
                    }
                }
            }
        }
    }
}
