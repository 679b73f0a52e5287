pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// The one thing to do with a visit: note that it ended, after one short question. While it is asked
// the focus waits on "yes", so that Enter answers and the page shows it; then `answered` follows.
FocusScope {
    id: foot

    required property VisitDetailViewModel detail
    readonly property bool asking: detail.confirming

    signal answered

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    onAskingChanged: {
        if (foot.asking)
            yes.forceActiveFocus(Qt.TabFocusReason);
        else if (foot.activeFocus)
            foot.answered();
    }

    ColumnLayout {
        id: column

        spacing: 10
        width: foot.width

        AppText {
            Layout.fillWidth: true
            objectName: "checkOutQuestion"
            text: foot.detail.question
            visible: foot.detail.confirming
            weight: 600
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 14

            OutlineButton {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                objectName: "cancelCheckOutButton"
                text: qsTr("Batal") + "  Esc"
                visible: foot.detail.confirming && !foot.detail.saving

                onClicked: foot.detail.cancelCheckOut()
            }
            PrimaryButton {
                id: yes

                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                glyph: foot.detail.confirming ? Icons.check : Icons.logoutVariant
                objectName: "checkOutButton"
                text: (foot.detail.saving ? qsTr("Menyimpan …") : foot.detail.confirming ? qsTr("Ya, pulang") : qsTr("Catat pulang")) + "  Enter"

                onClicked: foot.detail.confirming ? foot.detail.confirmCheckOut() : foot.detail.askCheckOut()
            }
        }
    }
}
