pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// The one thing to do with a visit: note that it ended, after one short question.
RowLayout {
    id: foot

    required property VisitDetailViewModel detail

    spacing: 12

    AppText {
        Layout.fillWidth: true
        color: foot.detail.noticeIsBad ? Tokens.brick : Tokens.leaf
        font.pixelSize: Type.hint
        text: foot.detail.notice
        visible: !foot.detail.confirming
        weight: 600
    }
    AppText {
        Layout.fillWidth: true
        text: foot.detail.question
        visible: foot.detail.confirming
        weight: 600
    }
    OutlineButton {
        objectName: "cancelCheckOutButton"
        text: qsTr("Batal") + "  Esc"
        visible: foot.detail.confirming && !foot.detail.saving

        onClicked: foot.detail.cancelCheckOut()
    }
    PrimaryButton {
        enabled: !foot.detail.saving
        glyph: foot.detail.confirming ? Icons.check : Icons.logoutVariant
        objectName: "checkOutButton"
        text: (foot.detail.saving ? qsTr("Menyimpan …") : foot.detail.confirming ? qsTr("Ya, pulang") : qsTr("Catat pulang")) + "  Enter"
        visible: foot.detail.hasVisit

        onClicked: foot.detail.confirming ? foot.detail.confirmCheckOut() : foot.detail.askCheckOut()
    }
}
