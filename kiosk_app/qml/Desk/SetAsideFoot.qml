pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Cases
import Style

// The three ways out, and the one question before each. While it is asked the focus waits on "yes".
FocusScope {
    id: foot

    required property SetAsideDetailViewModel detail
    readonly property bool asking: detail.mode === "again" || detail.mode === "paper"
    readonly property bool choosing: detail.mode === "export"

    function take(): void {
        if (foot.asking)
            yes.forceActiveFocus(Qt.TabFocusReason);
        else if (foot.choosing)
            places.begin();
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    onAskingChanged: if (foot.asking)
        Qt.callLater(foot.take)
    onChoosingChanged: if (foot.choosing)
        Qt.callLater(foot.take)

    ColumnLayout {
        id: column

        spacing: 12
        width: foot.width

        AppText {
            Layout.fillWidth: true
            objectName: "entryQuestion"
            text: foot.detail.question
            visible: text !== ""
            weight: 600
        }
        PlaceChoice {
            id: places

            Layout.fillWidth: true
            places: foot.detail.places
            visible: foot.choosing

            onChosen: place => foot.detail.exportTo(place)
        }
        Hint {
            Layout.fillWidth: true
            text: foot.detail.whoDecides
            visible: text !== ""
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: 12
            columns: paper.implicitWidth + exporting.implicitWidth + columnSpacing <= width ? 2 : 1
            rowSpacing: 12
            visible: foot.detail.mode === "" && foot.detail.mayDecide

            OutlineButton {
                id: paper

                Layout.fillWidth: true
                glyph: Icons.printer
                objectName: "paperButton"
                text: qsTr("Simpan sebagai kertas") + "  Ctrl+P"

                onClicked: foot.detail.askPaper()
            }
            OutlineButton {
                id: exporting

                Layout.fillWidth: true
                glyph: Icons.harddisk
                objectName: "exportButton"
                text: qsTr("Ekspor") + "  Ctrl+E"

                onClicked: foot.detail.askExport()
            }
            PrimaryButton {
                Layout.columnSpan: parent.columns
                Layout.fillWidth: true
                glyph: Icons.refresh
                objectName: "resendButton"
                text: (foot.detail.needsForm ? qsTr("Perbaiki dan kirim ulang") : qsTr("Kirim ulang")) + "  Enter"
                visible: foot.detail.canResend

                onClicked: foot.detail.askResend()
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 14
            visible: foot.asking || foot.choosing

            OutlineButton {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                objectName: "cancelDecisionButton"
                text: qsTr("Batal") + "  Esc"
                visible: !foot.detail.saving

                onClicked: foot.detail.cancel()
            }
            PrimaryButton {
                id: yes

                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                glyph: Icons.check
                objectName: "confirmDecisionButton"
                text: (foot.detail.saving ? qsTr("Menyimpan …") : foot.detail.mode === "paper" ? qsTr("Ya, cetak") : qsTr("Ya, kirim")) + "  Enter"
                visible: foot.asking

                onClicked: foot.detail.confirm()
            }
        }
    }
}
