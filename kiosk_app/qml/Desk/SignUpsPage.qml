pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Pip.Session
import Style

// Activities: who signed up, who is there, and signing somebody up who calls.
FocusScope {
    id: page

    required property Navigator navigator
    required property SignUpsViewModel signUps
    required property BookingDetailViewModel detail
    required property MoveViewModel move
    required property BookingCodeViewModel code
    readonly property bool wide: width >= 700 * Appearance.textScale

    function dismiss(): void {
        page.detail.dismiss();
        page.signUps.leave();
        list.begin();
    }

    Component.onCompleted: {
        page.code.forget();
        page.signUps.load();
        list.begin();
    }

    Keys.onEscapePressed: page.dismiss()

    Connections {
        function onDone(): void {
            Qt.callLater(card.begin);
        }

        target: page.signUps
    }
    Shortcut {
        enabled: page.visible && page.signUps.hasActivity
        sequence: "Ctrl+N"

        onActivated: {
            page.dismiss();
            Qt.callLater(form.begin);
        }
    }

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
                    text: qsTr("Pendaftaran kegiatan")
                    weight: 700
                }
                BookingChips {
                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                    objectName: "activity"
                    options: page.signUps.activities

                    onPicked: value => page.signUps.choose(value)
                }
                AppText {
                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                    objectName: "signUpCounts"
                    text: page.signUps.counts
                    visible: text !== ""
                    weight: 600
                }
                ChoiceListCard {
                    id: list

                    Layout.fillHeight: page.wide
                    Layout.fillWidth: true
                    Layout.minimumHeight: 260 * Appearance.textScale
                    Layout.preferredHeight: page.wide ? Layout.minimumHeight : Math.min(implicitHeight, page.height * 0.6)
                    Layout.preferredWidth: 1
                    emptyGlyph: Icons.accountGroup
                    emptyText: page.signUps.hasActivity ? qsTr("Belum ada yang mendaftar.") : qsTr("Belum ada kegiatan yang menerima pendaftaran. Aktifkan di halaman kegiatannya (F8).")
                    heading: qsTr("Yang mendaftar")
                    isEmpty: page.signUps.isEmpty
                    rows: page.signUps.rows
                    selectedRow: page.signUps.selectedRow
                    trouble: page.signUps.trouble

                    onEntered: card.begin()
                    onMoved: steps => page.signUps.move(steps)
                    onPicked: row => page.signUps.select(row)
                }
                SidePane {
                    leastHeight: list.Layout.minimumHeight
                    shown: page.detail.hasBooking ? card : form
                    wide: page.wide

                    BookingDetailCard {
                        id: card

                        anchors.fill: parent
                        detail: page.detail
                        move: page.move
                        visible: page.detail.hasBooking

                        onAnswered: list.begin()
                        onLeaving: page.dismiss()
                    }
                    SignUpForm {
                        id: form

                        anchors.fill: parent
                        code: page.code
                        signUps: page.signUps
                        visible: page.signUps.hasActivity && !page.detail.hasBooking
                    }
                }
            }
        }
    }
}
