pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// Asks before anything is cancelled; keeping it is the easy way out.
Sheet {
    id: sheet

    signal confirmed

    glyph: Icons.alertCircle
    text: qsTr("Tempatnya langsung diberikan kepada yang menunggu.")
    tone: "brick"

    PrimaryButton {
        Layout.fillWidth: true
        objectName: "keepButton"
        text: qsTr("Tidak, biarkan")

        onClicked: sheet.close()
    }
    OutlineButton {
        Layout.fillWidth: true
        objectName: "cancelConfirmed"
        text: qsTr("Ya, batalkan")
        tone: "brick"

        onClicked: sheet.confirmed()
    }
}
