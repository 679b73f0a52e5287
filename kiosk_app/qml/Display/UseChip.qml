pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// Colour, sign and word, as large as the lines beside it.
Rectangle {
    id: chip

    property string text
    property string glyph
    property string tone: "sea"

    Accessible.ignored: true
    border.color: Tokens.tone(tone)
    border.width: Tokens.contrast ? Tokens.hair : 0
    color: Tokens.tint(tone)
    implicitHeight: row.implicitHeight + Tokens.tight
    implicitWidth: row.implicitWidth + Type.px(56)
    radius: height / 2

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Type.px(14)

        AppIcon {
            color: Tokens.tone(chip.tone)
            glyph: chip.glyph
            size: Type.px(44)
        }
        FarHint {
            color: Tokens.tone(chip.tone)
            text: chip.text
            weight: 700
            wrapMode: Text.NoWrap
        }
    }
}
