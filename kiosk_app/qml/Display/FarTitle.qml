pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// What a slide is about, and its largest words.
AppText {
    font.pixelSize: Type.px(68)
    lineHeight: 1.1
    weight: 800
}
