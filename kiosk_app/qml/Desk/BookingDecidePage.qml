pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Pip.Session
import Style

// "Perlu keputusan": approvals, people to tell, offers with their time, and the queue.
FocusScope {
    id: page

    required property Navigator navigator
    required property DecideViewModel decide
    required property BookingDetailViewModel detail
    required property MoveViewModel move
    readonly property bool wide: width >= 700 * Appearance.textScale

    function dismiss(): void {
        if (page.move.active) {
            page.move.close();
            return;
        }
        page.detail.dismiss();
        list.begin();
    }

    Component.onCompleted: {
        page.decide.load();
        list.begin();
    }

    Keys.onEscapePressed: page.dismiss()

    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, grid.implicitHeight + 20 + Tokens.margin)
            width: area.width

            GridLayout {
                id: grid

                anchors.bottomMargin: Tokens.margin
                anchors.fill: parent
                anchors.leftMargin: 32
                anchors.rightMargin: 32
                anchors.topMargin: 20
                columnSpacing: Tokens.gap
                columns: page.wide ? 2 : 1
                rowSpacing: Tokens.gap

                Title {
                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                    font.pixelSize: Type.deskTitle
                    text: qsTr("Perlu keputusan")
                    weight: 700
                }
                BookingDecideCard {
                    id: list

                    Layout.fillHeight: page.wide
                    Layout.fillWidth: true
                    Layout.minimumHeight: 260 * Appearance.textScale
                    Layout.preferredHeight: page.wide ? Layout.minimumHeight : Math.min(implicitHeight, page.height * 0.7)
                    Layout.preferredWidth: 1
                    decide: page.decide

                    onEntered: card.begin()
                }
                SidePane {
                    shown: card
                    visible: page.detail.hasBooking
                    wide: page.wide

                    BookingDetailCard {
                        id: card

                        anchors.fill: parent
                        detail: page.detail
                        move: page.move

                        onAnswered: list.begin()
                        onLeaving: page.dismiss()
                    }
                }
            }
        }
    }
}
