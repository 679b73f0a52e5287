pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Cases
import Style

// The chosen entry: what it is, why it was set aside, and the ways out. Correcting it takes the same place.
Card {
    id: card

    required property SetAsideDetailViewModel detail
    required property MendViewModel mend
    readonly property bool mending: detail.mode === "form"

    signal answered

    implicitHeight: column.implicitHeight + 38

    Shortcut {
        enabled: card.detail.hasEntry && card.detail.mode === ""
        sequence: "Ctrl+I"

        onActivated: card.detail.toggleRaw()
    }
    Shortcut {
        enabled: card.detail.hasEntry && card.detail.mode === ""
        sequence: "Ctrl+P"

        onActivated: card.detail.askPaper()
    }
    Shortcut {
        enabled: card.detail.hasEntry && card.detail.mode === ""
        sequence: "Ctrl+E"

        onActivated: card.detail.askExport()
    }
    Shortcut {
        enabled: card.detail.mode !== ""
        sequence: "Esc"

        onActivated: card.detail.cancel()
    }
    Connections {
        function onModeChanged(): void {
            if (card.detail.mode === "" && foot.activeFocus)
                card.answered();
        }

        target: card.detail
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
            glyph: card.detail.noticeIsBad ? Icons.alertCircle : Icons.check
            objectName: "caseNotice"
            text: card.detail.notice
            tone: card.detail.noticeIsBad ? "brick" : "leaf"
            visible: card.detail.notice !== ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 14
            visible: card.detail.hasEntry

            IconPlate {
                Layout.alignment: Qt.AlignTop
                glyph: Icons.fileAlert
                tone: "brick"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Type.heading * 1.15
                    objectName: "entryTitle"
                    text: card.mending ? qsTr("Perbaiki lalu kirim ulang") : card.detail.title
                }
                AppText {
                    Layout.fillWidth: true
                    color: Tokens.brick
                    objectName: "entryReason"
                    text: card.detail.reason
                    weight: 600
                }
            }
        }
        FactGrid {
            Layout.fillWidth: true
            facts: card.detail.facts
            visible: card.detail.hasEntry && !card.mending
        }
        RawText {
            Layout.fillWidth: true
            shown: card.detail.rawShown
            text: card.detail.raw
            visible: card.detail.hasEntry && !card.mending

            onToggled: card.detail.toggleRaw()
        }
        Loader {
            Layout.fillWidth: true
            active: card.mending
            visible: active

            sourceComponent: MendForm {
                mend: card.mend

                onCancelled: card.detail.cancel()
                Component.onDestruction: card.answered()
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: card.detail.hasEntry ? 0 : nobody.implicitHeight + 40

            AppText {
                id: nobody

                anchors.centerIn: parent
                color: Tokens.soft
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Entri yang tidak dapat dicatat server pusat menunggu di sini, utuh, sampai Anda memutuskan.")
                visible: !card.detail.hasEntry
                width: parent.width - 40
            }
        }
        SetAsideFoot {
            id: foot

            Layout.fillWidth: true
            detail: card.detail
            visible: card.detail.hasEntry && !card.mending
        }
    }
}
