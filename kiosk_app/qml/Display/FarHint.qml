pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// The smallest words of the display: a capital still is a fortieth of the screen's height.
AppText {
    color: Tokens.soft
    font.pixelSize: Type.px(41)
    lineHeight: 1.15
    weight: 500
}
