pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.SyncStatus
import Style

// The building's devices: a table where there is room, a block for each where there is not.
Card {
    id: card

    required property FleetViewModel fleet
    readonly property bool table: width >= 860 * Appearance.textScale
    readonly property var weights: [26, 16, 16, 11, 20, 11, 11]
    readonly property var heads: [qsTr("Perangkat"), qsTr("Peran"), qsTr("Terakhir terlihat"), qsTr("Versi"), qsTr("Jamnya"), qsTr("Menunggu"), qsTr("Disisihkan")]

    implicitHeight: column.implicitHeight + 2 * border.width

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.border.width
        spacing: 0

        GridLayout {
            Layout.bottomMargin: 12
            Layout.fillWidth: true
            Layout.leftMargin: 24
            Layout.rightMargin: 24
            Layout.topMargin: 18
            columnSpacing: 12
            columns: known.implicitWidth + title.implicitWidth + 12 <= width ? 2 : 1
            rowSpacing: 4

            Heading {
                id: title

                Layout.fillWidth: true
                text: qsTr("Perangkat di gedung ini")
            }
            Hint {
                id: known

                Layout.fillWidth: parent.columns === 1
                color: card.fleet.stale ? Tokens.bronze : Tokens.soft
                objectName: "knownLine"
                text: card.fleet.knownLine
                visible: text !== ""
            }
        }
        RowLayout {
            Layout.bottomMargin: 6
            Layout.leftMargin: 24
            Layout.rightMargin: 24
            spacing: 12
            visible: card.table && card.fleet.total > 0

            Repeater {
                model: card.heads

                AppText {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: card.weights[index]
                    color: Tokens.soft
                    font.pixelSize: Type.small
                    text: modelData
                }
            }
        }
        ColumnLayout {
            Accessible.name: qsTr("Perangkat di gedung ini")
            Accessible.role: Accessible.Table
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: card.fleet.rows

                DeviceRow {
                    Layout.fillWidth: true
                    heads: card.heads
                    table: card.table
                    weights: card.weights
                }
            }
        }
        AppText {
            Layout.bottomMargin: 40
            Layout.fillWidth: true
            Layout.leftMargin: 40
            Layout.rightMargin: 40
            Layout.topMargin: 40
            color: Tokens.soft
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Daftar perangkat datang dari server pusat. Ia tampil setelah meja ini pertama kali terhubung.")
            visible: card.fleet.total === 0
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
