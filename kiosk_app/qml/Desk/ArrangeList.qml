pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// All that is arranged, in groups; arrows choose, Enter goes on to the form.
Card {
    id: card

    required property ArrangeViewModel arrange

    signal entered

    function begin(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: list.contentHeight + 40

    ListView {
        id: list

        Accessible.name: qsTr("Yang diatur")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottomMargin: 12
        anchors.fill: parent
        anchors.margins: card.border.width
        anchors.topMargin: 12
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: card.arrange.rows.findIndex(row => row.selected)
        focus: true
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: card.arrange.rows
        objectName: "arrangeList"

        delegate: ColumnLayout {
            id: row

            required property int index
            required property var modelData

            spacing: 0
            width: list.width

            AppText {
                Accessible.role: Accessible.Heading
                Layout.bottomMargin: 4
                Layout.fillWidth: true
                Layout.leftMargin: 24
                Layout.topMargin: row.index === 0 ? 2 : 14
                color: Tokens.soft
                font.pixelSize: Type.hint
                text: row.modelData.heading
                visible: text !== ""
                weight: 700
            }
            Pressable {
                id: face

                Accessible.role: Accessible.ListItem
                Accessible.selectable: true
                Accessible.selected: row.modelData.selected
                Layout.fillWidth: true
                corner: 0
                focusPolicy: Qt.NoFocus
                leftPadding: 24
                objectName: "choice_row_" + row.index
                rightPadding: 20
                text: row.modelData.text

                background: Rectangle {
                    color: row.modelData.selected ? Tokens.seaTint : face.lit ? Tokens.pressed : Tokens.card

                    Rectangle {
                        color: Tokens.sea
                        height: parent.height
                        visible: row.modelData.selected
                        width: 4
                    }
                }
                contentItem: AppText {
                    Accessible.ignored: true
                    text: row.modelData.text
                    verticalAlignment: Text.AlignVCenter
                    weight: row.modelData.selected ? 700 : 500
                }

                onClicked: card.arrange.select(row.index)
            }
        }

        Keys.onDownPressed: card.arrange.select(Math.min(list.count - 1, list.currentIndex + 1))
        Keys.onReturnPressed: card.entered()
        Keys.onUpPressed: card.arrange.select(Math.max(0, list.currentIndex - 1))
    }
}
