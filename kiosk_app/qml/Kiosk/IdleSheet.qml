pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Controls
import Pip.Session
import Style

Sheet {
    id: sheet

    required property IdleWatch idle

    closePolicy: T.Popup.NoAutoClose
    glyph: Icons.clockOutline
    text: qsTr("Yang sudah Anda isi akan dihapus agar tidak terlihat orang lain.")
    title: qsTr("Masih di sini?")

    onOpened: stay.forceActiveFocus(Qt.OtherFocusReason)

    AppText {
        Accessible.name: qsTr("%1 detik lagi").arg(sheet.idle.secondsLeft)
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
        color: Tokens.sea
        font.pixelSize: Type.display
        horizontalAlignment: Text.AlignHCenter
        text: sheet.idle.secondsLeft
        weight: 800
    }
    PrimaryButton {
        id: stay

        Layout.fillWidth: true
        objectName: "stayButton"
        text: qsTr("Ya, saya lanjutkan")

        Keys.onEscapePressed: sheet.idle.extend()
        onClicked: sheet.idle.extend()
    }
    OutlineButton {
        Layout.fillWidth: true
        glyph: Icons.close
        objectName: "finishButton"
        text: qsTr("Selesai")

        onClicked: sheet.idle.finish()
    }
}
