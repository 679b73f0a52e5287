pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// The notice of purpose before the first question; touching it opens the whole of it.
Pressable {
    id: line

    bottomPadding: Tokens.tight
    corner: Tokens.radiusSmall
    spokenHint: qsTr("Baca selengkapnya")
    topPadding: Tokens.tight

    background: Rectangle {
        color: line.lit ? Tokens.pressed : "transparent"
        radius: line.corner
    }
    contentItem: ColumnLayout {
        spacing: 0

        Hint {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.pixelSize: Type.small
            text: line.text
        }
        AppText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Tokens.sea
            font.pixelSize: Type.small
            font.underline: true
            text: qsTr("Selengkapnya")
            weight: 600
        }
    }
}
