pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// Asked before what cannot be taken back; approving shows whom it would leave without a place.
Rectangle {
    id: question

    required property BookingDetailViewModel detail

    border.color: detail.asked === "approve" ? Tokens.sea : Tokens.brick
    border.width: 1.5
    color: Tokens.card
    implicitHeight: column.implicitHeight + 28
    radius: Tokens.radiusSmall

    onVisibleChanged: if (visible)
        Qt.callLater(column.begin)

    ColumnLayout {
        id: column

        function begin(): void {
            if (question.detail.wantsReason)
                why.begin();
            else
                confirm.forceActiveFocus(Qt.TabFocusReason);
        }

        anchors.left: parent.left
        anchors.margins: 14
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 10

        AppText {
            Layout.fillWidth: true
            objectName: "bookingQuestion"
            text: question.detail.question
            weight: 700
        }
        AppText {
            Layout.fillWidth: true
            color: Tokens.brick
            font.pixelSize: Type.hint
            text: qsTr("Yang kehilangan tempat bila ini disetujui:")
            visible: question.detail.rivals.length > 0
            weight: 600
        }
        Repeater {
            model: question.detail.rivals

            AppText {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                font.pixelSize: Type.hint
                objectName: "rival_" + index
                text: "• " + modelData
            }
        }
        TextEntry {
            id: why

            Layout.fillWidth: true
            label: qsTr("Alasan")
            objectName: "why"
            optional: question.detail.asked !== "decline"
            value: question.detail.why
            visible: question.detail.wantsReason

            onAccepted: question.detail.confirm()
            onEdited: text => question.detail.explain(text)
        }
        Flow {
            Layout.fillWidth: true
            layoutDirection: Qt.RightToLeft
            spacing: 12

            PrimaryButton {
                id: confirm

                enabled: !question.detail.busy
                objectName: "confirmButton"
                text: qsTr("Ya") + "  Enter"
                tone: question.detail.asked === "approve" ? "sea" : "brick"

                onClicked: question.detail.confirm()
            }
            OutlineButton {
                objectName: "dismissButton"
                text: qsTr("Tidak") + "  Esc"

                onClicked: question.detail.dismiss()
            }
        }
    }
}
