pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// A line that is read from five metres.
AppText {
    font.pixelSize: Type.px(50)
    lineHeight: 1.1
    weight: 700
}
