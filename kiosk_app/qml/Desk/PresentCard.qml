pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// Who is here now, newest first. Arrows choose, Enter asks whether to note a departure.
Card {
    id: card

    required property TodayViewModel today
    // What came of the last departure; it stands where the eyes are.
    property string notice
    property bool noticeIsBad: false

    signal checkOutAsked

    function begin(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: card.border.width
        spacing: 0

        RowLayout {
            Layout.bottomMargin: 12
            Layout.leftMargin: 24
            Layout.rightMargin: 24
            Layout.topMargin: 18
            spacing: 8

            Heading {
                Layout.fillWidth: true
                text: card.today.search === "" ? qsTr("Yang ada di sini") : qsTr("Hasil pencarian (%1)").arg(list.count)
            }
            KeyHint {
                text: "↑ ↓"
            }
            Hint {
                text: qsTr("pilih")
            }
        }
        Banner {
            Layout.fillWidth: true
            Layout.margins: 12
            glyph: Icons.databaseAlert
            text: qsTr("Daftar belum dapat dibaca. Yang tampak mungkin belum yang terbaru.")
            tone: "brick"
            visible: card.today.trouble
        }
        Banner {
            Layout.bottomMargin: 12
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            glyph: card.noticeIsBad ? Icons.alertCircle : Icons.check
            objectName: "departureNotice"
            text: card.notice
            tone: card.noticeIsBad ? "brick" : "leaf"
            visible: card.notice !== ""
        }
        ListView {
            id: list

            Accessible.name: qsTr("Yang ada di sini")
            Accessible.role: Accessible.List
            Layout.bottomMargin: 12
            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            currentIndex: card.today.selectedRow
            focus: true
            highlightMoveDuration: 0
            highlightResizeDuration: 0
            implicitHeight: Math.max(contentHeight, nobody.visible ? nobody.implicitHeight + 40 : 0)
            keyNavigationEnabled: false
            model: card.today.visits
            objectName: "visitList"

            delegate: PresentRow {
                divided: index < list.count - 1 && index + 1 !== list.currentIndex
                selected: index === list.currentIndex
                width: list.width

                // A key held down must not answer the question that it has just asked.
                Keys.onEnterPressed: event => {
                    if (!event.isAutoRepeat)
                        card.checkOutAsked();
                }
                Keys.onReturnPressed: event => {
                    if (!event.isAutoRepeat)
                        card.checkOutAsked();
                }
                onClicked: card.today.select(index)
                onDoubleClicked: card.checkOutAsked()
            }

            Keys.onDownPressed: card.today.move(1)
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(list.height / Math.max(44, list.currentItem?.height ?? 0)) - 1);
                const steps = event.key === Qt.Key_PageDown ? page : event.key === Qt.Key_PageUp ? -page : event.key === Qt.Key_Home ? -list.count : event.key === Qt.Key_End ? list.count : 0;
                if (steps !== 0) {
                    event.accepted = true;
                    card.today.move(steps);
                }
            }
            Keys.onUpPressed: card.today.move(-1)

            ColumnLayout {
                id: nobody

                anchors.centerIn: parent
                parent: list
                spacing: 10
                visible: card.today.empty
                width: list.width - 80

                AppIcon {
                    Layout.alignment: Qt.AlignHCenter
                    color: Tokens.soft
                    glyph: card.today.search === "" ? Icons.doorOpen : Icons.accountQuestion
                    size: 44
                }
                AppText {
                    Layout.fillWidth: true
                    color: Tokens.soft
                    horizontalAlignment: Text.AlignHCenter
                    text: card.today.search === "" ? qsTr("Belum ada tamu di dalam.") : qsTr("Tidak ada yang bernama “%1” di dalam.").arg(card.today.search)
                }
            }
        }
    }
}
