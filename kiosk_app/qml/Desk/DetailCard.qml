pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// Everything that is known of the chosen visit.
Card {
    id: card

    required property VisitDetailViewModel detail

    signal answered

    implicitHeight: column.implicitHeight + 38

    ColumnLayout {
        id: column

        anchors.bottomMargin: 18
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 20
        spacing: 14

        GridLayout {
            id: head

            columnSpacing: 14
            columns: plate.width + name.implicitWidth + phone.implicitWidth + 28 <= width ? 3 : 2
            rowSpacing: 10
            visible: card.detail.hasVisit

            IconPlate {
                id: plate

                Layout.alignment: Qt.AlignTop
                glyph: card.detail.isGroup ? Icons.accountGroup : Icons.account
            }
            Heading {
                id: name

                Layout.fillWidth: true
                Layout.minimumHeight: plate.implicitHeight
                font.pixelSize: Type.heading * 1.15
                objectName: "detailName"
                text: card.detail.name
                verticalAlignment: Text.AlignVCenter
            }
            PhoneLine {
                id: phone

                Layout.columnSpan: head.columns === 3 ? 1 : 2
                Layout.fillWidth: head.columns < 3
                detail: card.detail
                visible: card.detail.phone !== ""
            }
        }
        FactGrid {
            Layout.fillWidth: true
            facts: card.detail.facts
            visible: card.detail.hasVisit
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: card.detail.hasVisit ? 0 : nobody.implicitHeight + 40

            AppText {
                id: nobody

                anchors.centerIn: parent
                color: Tokens.soft
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Pilih seorang tamu untuk melihat rinciannya.")
                visible: !card.detail.hasVisit
                width: parent.width - 40
            }
        }
        DetailFoot {
            Layout.fillWidth: true
            detail: card.detail
            visible: card.detail.hasVisit

            onAnswered: card.answered()
        }
    }
}
