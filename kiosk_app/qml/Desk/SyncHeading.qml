pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.SyncStatus
import Style

// The page's name, how the connection is in one sentence, and a look at the newest.
GridLayout {
    id: heading

    required property SyncOverviewViewModel overview
    property bool asking: false
    readonly property string tone: overview.state === "connected" ? "leaf" : overview.state === "attention" ? "brick" : overview.state === "" ? "sea" : "amber"
    readonly property string glyph: overview.state === "connected" ? Icons.lanConnect : overview.state === "attention" ? Icons.syncAlert : overview.state === "offline" ? Icons.lanDisconnect : overview.state === "" ? Icons.desktopClassic : Icons.sync

    signal refreshAsked
    signal enrolAsked

    columnSpacing: Tokens.gap
    columns: words.implicitWidth + buttons.wished + columnSpacing <= width ? 2 : 1
    rowSpacing: 8

    ColumnLayout {
        id: words

        Layout.fillWidth: true
        spacing: 4

        Title {
            Layout.fillWidth: true
            font.pixelSize: Type.deskTitle
            objectName: "heading"
            text: qsTr("Sinkronisasi")
            weight: 700
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            AppIcon {
                color: Tokens.tone(heading.tone)
                glyph: heading.glyph
                size: Type.body * 1.3
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.soft
                objectName: "syncSummary"
                text: heading.overview.summary
            }
        }
        LoadingLine {
            Layout.fillWidth: true
            Layout.topMargin: 4
            share: heading.overview.loadingShare
            text: heading.overview.loading
            visible: text !== ""
        }
    }
    Flow {
        id: buttons

        readonly property real wished: refresh.implicitWidth + (enrol.visible ? enrol.implicitWidth + spacing : 0)

        Layout.alignment: Qt.AlignTop | (heading.columns === 2 ? Qt.AlignRight : Qt.AlignLeft)
        Layout.fillWidth: heading.columns === 1
        Layout.preferredWidth: wished
        layoutDirection: heading.columns === 2 ? Qt.RightToLeft : Qt.LeftToRight
        spacing: 12

        PrimaryButton {
            id: enrol

            glyph: Icons.lanConnect
            objectName: "enrolDeskButton"
            text: qsTr("Daftarkan meja ini")
            visible: heading.overview.alone
            width: Math.min(implicitWidth, parent.width)

            onClicked: heading.enrolAsked()
        }
        Pill {
            id: refresh

            glyph: Icons.refresh
            objectName: "refreshButton"
            text: (heading.asking ? qsTr("Bertanya …") : qsTr("Segarkan")) + "  F5"

            onClicked: heading.refreshAsked()
        }
    }
}
