pragma ComponentBehavior: Bound

import QtQuick
import Style

AppText {
    Accessible.role: Accessible.Heading
    font.pixelSize: Type.heading
    lineHeight: 1.1
    weight: 700
}
