pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Pip.Guestbook
import Style

// The phone number, masked until somebody asks for it.
Flow {
    id: line

    required property VisitDetailViewModel detail

    spacing: 12

    Row {
        height: Math.max(button.height, number.implicitHeight)
        spacing: 12

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.soft
            glyph: Icons.phone
        }
        AppText {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            objectName: "phoneText"
            text: line.detail.phone
            weight: 600
            wrapMode: Text.NoWrap
        }
    }
    Pill {
        id: button

        objectName: "phoneButton"
        text: (line.detail.phoneRevealed ? qsTr("Sembunyikan") : qsTr("Tampilkan")) + "  Ctrl+T"

        onClicked: line.detail.togglePhone()
    }
}
