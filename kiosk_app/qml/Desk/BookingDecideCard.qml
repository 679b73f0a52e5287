pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// The list of what waits: groups with their headings; arrows choose, Enter goes on to the booking.
Card {
    id: card

    required property DecideViewModel decide

    signal entered

    function begin(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: list.contentHeight + 40

    ListView {
        id: list

        Accessible.name: qsTr("Perlu keputusan")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottomMargin: 12
        anchors.fill: parent
        anchors.margins: card.border.width
        anchors.topMargin: 12
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: card.decide.selectedRow
        focus: true
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: card.decide.rows
        objectName: "decideList"

        delegate: BookingDecideRow {
            selected: index === card.decide.selectedRow
            width: list.width

            onPicked: card.decide.select(index)
        }

        Keys.onDownPressed: card.decide.move(1)
        Keys.onReturnPressed: card.entered()
        Keys.onUpPressed: card.decide.move(-1)

        ColumnLayout {
            anchors.centerIn: parent
            parent: list
            spacing: 10
            visible: card.decide.empty
            width: list.width - 80

            AppIcon {
                Layout.alignment: Qt.AlignHCenter
                color: Tokens.leaf
                glyph: Icons.checkCircle
                size: 44
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.soft
                horizontalAlignment: Text.AlignHCenter
                objectName: "decideEmpty"
                text: qsTr("Tidak ada yang menunggu keputusan Anda.")
            }
        }
    }
}
