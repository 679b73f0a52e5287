pragma ComponentBehavior: Bound

import QtQuick
import Style

AppText {
    Accessible.role: Accessible.Heading
    font.letterSpacing: -Type.title * 0.015
    font.pixelSize: Type.title
    lineHeight: 1.12
    weight: 800
}
