pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

Sheet {
    id: sheet

    signal confirmed

    glyph: Icons.restart
    text: qsTr("Yang sudah Anda ketik akan dihapus.")
    title: qsTr("Mulai lagi dari awal?")

    onOpened: keep.forceActiveFocus(Qt.OtherFocusReason)

    PrimaryButton {
        id: keep

        Layout.fillWidth: true
        objectName: "keepButton"
        text: qsTr("Tidak, lanjutkan mengisi")

        onClicked: sheet.close()
    }
    OutlineButton {
        Layout.fillWidth: true
        glyph: Icons.restart
        objectName: "startOverConfirmButton"
        text: qsTr("Ya, mulai lagi")
        tone: "brick"

        onClicked: sheet.confirmed()
    }
}
