pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Controls
import Pip.Session
import Style

// Before an untouched desk locks itself.
Sheet {
    id: sheet

    required property IdleWatch idle

    closePolicy: T.Popup.NoAutoClose
    glyph: Icons.lock
    text: qsTr("Lama tidak disentuh. Nama tamu tidak untuk mata semua orang.")
    title: qsTr("Terkunci dalam %1 detik").arg(sheet.idle.secondsLeft)

    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    PrimaryButton {
        id: stay

        Layout.fillWidth: true
        objectName: "stayButton"
        text: qsTr("Tetap di sini") + "  Enter"

        onClicked: sheet.idle.extend()
    }
    OutlineButton {
        Layout.fillWidth: true
        glyph: Icons.lock
        objectName: "lockNowButton"
        text: qsTr("Kunci sekarang")

        onClicked: sheet.idle.finish()
    }
}
