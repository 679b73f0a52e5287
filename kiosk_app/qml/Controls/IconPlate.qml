pragma ComponentBehavior: Bound

import QtQuick
import Style

// The tinted square that carries a tile's icon.
Rectangle {
    id: plate

    property string glyph
    property string tone: "sea"
    property real side: Appearance.desk ? 44 : 112 * Tokens.unit

    border.color: Tokens.tone(tone)
    border.width: Tokens.contrast ? Tokens.hair : 0
    color: Tokens.tint(tone)
    implicitHeight: side
    implicitWidth: side
    radius: side * 0.24

    AppIcon {
        anchors.centerIn: parent
        color: Tokens.tone(plate.tone)
        glyph: plate.glyph
        size: plate.side * 0.58
    }
}
