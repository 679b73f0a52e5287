pragma ComponentBehavior: Bound

import QtQuick
import Style

AppText {
    color: Tokens.soft
    font.pixelSize: Type.hint
    lineHeight: 1.15
}
