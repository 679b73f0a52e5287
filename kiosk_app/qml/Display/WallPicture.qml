pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// A picture, or a calm ground where there is none.
Rectangle {
    id: plate

    property string source
    property string glyph: Icons.calendar

    clip: true
    color: Tokens.seaTint
    radius: Tokens.radiusSmall

    AppIcon {
        anchors.centerIn: parent
        glyph: plate.glyph
        size: Math.min(plate.width, plate.height) * 0.42
        visible: picture.status !== Image.Ready
    }
    Image {
        id: picture

        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        source: plate.source
        sourceSize.width: Type.px(720)
    }
}
