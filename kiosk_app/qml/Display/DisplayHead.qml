pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pip.Session
import Style

// House, day and time: always there.
Rectangle {
    id: head

    required property ClockViewModel clock

    color: Tokens.seaDeep
    implicitHeight: row.implicitHeight + 2 * Tokens.gap

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.margin

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            FarLine {
                Layout.fillWidth: true
                color: Tokens.overSea
                text: "PIP Semarang"
                weight: 800
            }
            FarHint {
                Layout.fillWidth: true
                color: Tokens.overSeaSoft
                text: head.clock.dateText
            }
        }
        ColumnLayout {
            spacing: 0
            visible: Appearance.landscape

            FarHint {
                Layout.alignment: Qt.AlignRight
                color: Tokens.overSeaSoft
                text: head.clock.hoursLabel
            }
            FarLine {
                Layout.alignment: Qt.AlignRight
                color: Tokens.overSea
                text: head.clock.hoursText
            }
        }
        FarTitle {
            color: Tokens.overSeaWarm
            font.pixelSize: Type.px(104)
            lineHeight: 1
            text: head.clock.timeText
            wrapMode: Text.NoWrap
        }
    }
}
