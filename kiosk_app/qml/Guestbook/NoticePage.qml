pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// What happens with what a visitor tells (UU 27/2022).
KioskPage {
    id: page

    required property NoticeViewModel notice

    leafBand: true
    title: qsTr("Tentang data Anda")

    Repeater {
        model: page.notice.paragraphs

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            spacing: Tokens.gap

            AppIcon {
                Layout.alignment: Qt.AlignTop
                color: Tokens.leaf
                glyph: Icons.shieldCheck
            }
            Body {
                Layout.fillWidth: true
                text: line.modelData
            }
        }
    }
}
