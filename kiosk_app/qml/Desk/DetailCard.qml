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

    implicitHeight: column.implicitHeight + 40

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.bottomMargin: 18
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 20
        spacing: 14

        RowLayout {
            spacing: 14
            visible: card.detail.hasVisit

            IconPlate {
                glyph: card.detail.isGroup ? Icons.accountGroup : Icons.account
            }
            Heading {
                Layout.fillWidth: true
                elide: Text.ElideRight
                font.pixelSize: Type.heading * 1.15
                maximumLineCount: 2
                text: card.detail.name
            }
            RowLayout {
                spacing: 12
                visible: card.detail.phone !== ""

                AppIcon {
                    color: Tokens.soft
                    glyph: Icons.phone
                }
                AppText {
                    objectName: "phoneText"
                    text: card.detail.phone
                    weight: 600
                    wrapMode: Text.NoWrap
                }
                Pill {
                    objectName: "phoneButton"
                    text: (card.detail.phoneRevealed ? qsTr("Sembunyikan") : qsTr("Tampilkan")) + "  Ctrl+T"

                    onClicked: card.detail.togglePhone()
                }
            }
        }
        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            implicitHeight: 10
            visible: card.detail.hasVisit

            ColumnLayout {
                spacing: 14
                width: parent.width

                FactGrid {
                    Layout.fillWidth: true
                    facts: card.detail.facts
                }
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !card.detail.hasVisit

            AppText {
                anchors.centerIn: parent
                color: Tokens.soft
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Pilih seorang tamu untuk melihat rinciannya.")
                width: parent.width - 40
            }
        }
        DetailFoot {
            Layout.fillWidth: true
            detail: card.detail
            visible: card.detail.hasVisit || card.detail.notice !== ""
        }
    }
}
