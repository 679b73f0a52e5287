pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Pip.Platform
import Pip.Session
import Style

// Waits for somebody. The whole page is one button, so the first touch only wakes it and hits nothing else.
KioskPage {
    id: page

    required property ClockViewModel clock
    required property Translation translation
    required property string next
    property string place
    property bool selfService: false
    readonly property bool indonesian: translation.language === "id"
    readonly property real side: 72 * Tokens.unit

    dark: true
    firstFocus: wake
    startOverVisible: false
    title: ""

    Pressable {
        id: wake

        corner: 0
        height: page.height
        objectName: "wakeButton"
        onDark: true
        parent: page
        spokenHint: page.selfService ? qsTr("Cari informasi, pesan komputer atau ruang, bertanya") : qsTr("Isi buku tamu, kurang dari satu menit")
        spokenName: qsTr("Sentuh untuk mulai")
        width: page.width
        z: 1

        // A spare key does what a touch does.
        Keys.onPressed: event => {
            if (event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab)
                wake.click();
        }
        onClicked: page.navigator.open(page.next)
    }
    AttractWords {
        clock: page.clock
        height: page.height
        indonesian: page.indonesian
        lit: wake.down
        parent: page
        place: page.place
        selfService: page.selfService
        width: page.width
    }
}
