pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Colour, sign and word: any two may be lost and it still says the same.
Rectangle {
    id: chip

    property string text
    property string glyph: Icons.check
    property string tone: "sea"
    // Requested but not yet confirmed wears an outline.
    property bool outlined: false

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    border.color: tone === "amber" ? Tokens.amber : Tokens.tone(tone)
    border.width: outlined || Tokens.contrast ? Math.max(1, Tokens.hair) : 0
    color: Tokens.tint(tone)
    implicitHeight: row.implicitHeight + Tokens.tight
    implicitWidth: row.implicitWidth + Type.small
    radius: height / 2

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Type.small * 0.3

        AppIcon {
            color: Tokens.tone(chip.tone)
            glyph: chip.glyph
            size: Type.small * 1.1
        }
        AppText {
            Accessible.ignored: true
            color: Tokens.tone(chip.tone)
            font.pixelSize: Type.small
            text: chip.text
            weight: 700
            wrapMode: Text.NoWrap
        }
    }
}
