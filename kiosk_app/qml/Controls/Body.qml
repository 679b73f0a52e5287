pragma ComponentBehavior: Bound

import QtQuick
import Style

AppText {
    font.pixelSize: Type.body
    lineHeight: 1.2
}
