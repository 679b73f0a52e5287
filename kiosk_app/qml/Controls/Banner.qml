pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// One sentence that matters now, with its sign. Tones: sea (to know), leaf (good), amber (waiting), brick (attention).
Rectangle {
    id: banner

    property string text
    property string glyph: Icons.informationOutline
    property string tone: "sea"

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Tokens.tone(tone)
    border.width: Tokens.contrast ? Tokens.hair : 0
    color: Tokens.tint(tone)
    implicitHeight: row.implicitHeight + 2 * Tokens.gap
    implicitWidth: row.implicitWidth + 2 * Tokens.gap
    radius: Tokens.radiusSmall

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Tokens.gap
        spacing: Tokens.gap

        AppIcon {
            Layout.alignment: Qt.AlignVCenter
            color: Tokens.tone(banner.tone)
            glyph: banner.glyph
        }
        Body {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: banner.text
        }
    }
}
