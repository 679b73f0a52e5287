pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Pip.Session
import Style

// "Sekarang": who is here, the chosen visit, and the day so far.
FocusScope {
    id: page

    required property Navigator navigator
    required property TodayViewModel today
    required property VisitDetailViewModel detail
    required property DayViewModel day

    function askOrConfirm(): void {
        if (detail.confirming)
            detail.confirmCheckOut();
        else
            detail.askCheckOut();
    }

    Component.onCompleted: present.begin()

    Shortcut {
        sequence: "Ctrl+K"

        onActivated: search.begin()
    }
    Shortcut {
        sequence: "Ctrl+T"

        onActivated: page.detail.togglePhone()
    }
    Shortcut {
        enabled: page.detail.confirming
        sequence: "Esc"

        onActivated: page.detail.cancelCheckOut()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Tokens.margin
        anchors.leftMargin: 32
        anchors.rightMargin: 32
        anchors.topMargin: 20
        spacing: Tokens.gap

        RowLayout {
            spacing: Tokens.margin

            Title {
                Layout.fillWidth: true
                elide: Text.ElideRight
                font.pixelSize: Type.deskTitle
                maximumLineCount: 1
                text: page.day.heading
                weight: 700
            }
            SearchField {
                id: search

                Layout.maximumWidth: 546
                Layout.minimumWidth: 260
                Layout.preferredWidth: page.width * 0.38
                keys: "Ctrl+K"
                placeholder: qsTr("Cari nama …")
                value: page.today.search

                onEdited: text => page.today.search = text
                onLeaving: present.begin()
            }
        }
        RowLayout {
            spacing: Tokens.gap
            uniformCellSizes: true

            NumberTile {
                Layout.fillWidth: true
                label: qsTr("Di dalam")
                note: page.today.insideNote
                objectName: "insideTile"
                value: page.today.insideCount
            }
            NumberTile {
                Layout.fillWidth: true
                label: qsTr("Datang hari ini")
                note: page.day.note
                objectName: "todayTile"
                value: page.day.count
            }
            NumberTile {
                Layout.fillWidth: true
                label: qsTr("Rombongan di dalam")
                note: page.today.groupsNote
                value: page.today.groupsCount
            }
            NumberTile {
                Layout.fillWidth: true
                label: qsTr("Perlu bantuan")
                note: page.today.helpNote
                tone: page.today.helpWanted ? "brick" : "sea"
                value: page.today.helpCount
            }
        }
        RowLayout {
            Layout.fillHeight: true
            spacing: Tokens.gap

            PresentCard {
                id: present

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 9
                Layout.preferredWidth: 9
                today: page.today

                onCheckOutAsked: page.askOrConfirm()
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 11
                Layout.preferredWidth: 11
                spacing: Tokens.gap

                DetailCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: 200
                    detail: page.detail
                }
                DayCard {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(188, page.height * 0.34 - 64)
                    day: page.day
                }
            }
        }
    }
}
