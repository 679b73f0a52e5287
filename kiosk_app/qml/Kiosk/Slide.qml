pragma ComponentBehavior: Bound

import QtQuick
import Style

Transition {
    id: slide

    property real begins
    property real ends

    NumberAnimation {
        duration: Appearance.motion
        easing.type: Easing.OutCubic
        from: slide.begins
        property: "x"
        to: slide.ends
    }
}
