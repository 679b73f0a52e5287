pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// One device: a line of the table, or a block of its own where the table has no room.
Item {
    id: row

    required property int index
    required property var modelData
    required property bool table
    required property var heads
    required property var weights
    readonly property var values: [modelData.name, modelData.role, modelData.seen, modelData.version, modelData.clock, modelData.waiting, modelData.aside]

    Accessible.name: heads.map((head, place) => head + ": " + values[place]).join(", ") + (modelData.revoked ? ", " + qsTr("dicabut") : "")
    Accessible.role: Accessible.Row
    implicitHeight: (row.table ? line.implicitHeight : block.implicitHeight) + 24
    objectName: "device_" + index

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 24
        color: Tokens.line
        height: 1
    }
    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12
        visible: row.table

        Repeater {
            model: row.table ? row.values : []

            DeviceCell {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: row.weights[index]
                device: row.modelData
                place: index
                value: row.values[index]
            }
        }
    }
    ColumnLayout {
        id: block

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        visible: !row.table

        DeviceCell {
            Layout.fillWidth: true
            alone: true
            device: row.modelData
            place: 0
            value: row.values[0]
            visible: !row.table
        }
        FactGrid {
            Layout.fillWidth: true
            facts: row.table ? [] : row.heads.slice(1).map((head, place) => ({
                        label: head,
                        value: row.values[place + 1]
                    }))
        }
    }
}
