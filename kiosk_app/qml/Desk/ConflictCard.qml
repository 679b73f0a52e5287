pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Cases
import Style

// The chosen conflict: what it is about, the rule, both sides, whom to tell, and that it was done.
Card {
    id: card

    required property ConflictViewModel conflicts

    signal answered

    implicitHeight: column.implicitHeight + 38

    Shortcut {
        enabled: card.conflicts.hasPhones
        sequence: "Ctrl+T"

        onActivated: card.conflicts.togglePhones()
    }
    ColumnLayout {
        id: column

        anchors.bottomMargin: 18
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.topMargin: 20
        spacing: 14

        Banner {
            Layout.fillWidth: true
            glyph: card.conflicts.noticeIsBad ? Icons.alertCircle : Icons.check
            objectName: "conflictNotice"
            text: card.conflicts.notice
            tone: card.conflicts.noticeIsBad ? "brick" : "leaf"
            visible: card.conflicts.notice !== ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 14
            visible: card.conflicts.hasConflict

            IconPlate {
                Layout.alignment: Qt.AlignTop
                glyph: Icons.swapHorizontal
                tone: "brick"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Type.heading * 1.15
                    objectName: "conflictTitle"
                    text: card.conflicts.title
                }
                AppText {
                    Layout.fillWidth: true
                    objectName: "conflictRule"
                    text: card.conflicts.rule
                }
            }
        }
        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: 14
            columns: width >= 320 * Appearance.textScale ? 2 : 1
            rowSpacing: 14
            uniformCellWidths: true
            visible: card.conflicts.hasConflict

            SideCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                glyph: Icons.checkCircle
                heading: qsTr("Berlaku")
                lines: card.conflicts.ours
                tone: "leaf"
            }
            SideCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                glyph: Icons.alertCircle
                heading: qsTr("Telanjur dijanjikan")
                lines: card.conflicts.theirs
                tone: "amber"
            }
        }
        TellList {
            Layout.fillWidth: true
            hasPhones: card.conflicts.hasPhones
            people: card.conflicts.tell
            revealed: card.conflicts.phonesRevealed
            visible: card.conflicts.hasConflict

            onToggled: card.conflicts.togglePhones()
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: card.conflicts.hasConflict ? 0 : nobody.implicitHeight + 40

            AppText {
                id: nobody

                anchors.centerIn: parent
                color: Tokens.soft
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Bila dua orang memegang tempat yang sama, keduanya tampil di sini beserta siapa yang harus dikabari.")
                visible: !card.conflicts.hasConflict
                width: parent.width - 40
            }
        }
        Hint {
            Layout.fillWidth: true
            text: card.conflicts.whoDecides
            visible: text !== ""
        }
        Flow {
            id: answers

            Layout.fillWidth: true
            spacing: 12
            visible: card.conflicts.hasConflict && card.conflicts.mayDecide

            Repeater {
                model: card.conflicts.choices

                OutlineButton {
                    required property var modelData

                    enabled: !card.conflicts.saving
                    glyph: modelData.value === "moved" ? Icons.arrowRight : modelData.value === "cancelled" ? Icons.close : Icons.check
                    objectName: "resolve_" + modelData.value
                    text: modelData.text
                    width: Math.min(implicitWidth, answers.width)

                    onClicked: {
                        card.conflicts.resolve(modelData.value);
                        card.answered();
                    }
                }
            }
        }
    }
}
