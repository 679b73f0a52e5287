pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Guestbook
import Style

// Says from its first second that the page will go, and holds it at one touch.
GridLayout {
    id: line

    required property CountdownViewModel countdown

    columnSpacing: Tokens.gap
    columns: Appearance.textScale > 1.3 ? 1 : 2
    rowSpacing: Tokens.tight
    visible: countdown.secondsLeft > 0

    Hint {
        Layout.fillWidth: true
        text: qsTr("Kembali ke awal dalam %1 detik").arg(line.countdown.secondsLeft)
    }
    Pill {
        glyph: Icons.clockOutline
        objectName: "stayButton"
        text: qsTr("Tetap di sini")

        onClicked: line.countdown.stay()
    }
}
