pragma ComponentBehavior: Bound

import QtQuick
import Style

// Stands outside its control, so that it shows on every fill.
Rectangle {
    id: ring

    property real corner: Tokens.radius
    property bool onDark: false

    anchors.fill: parent
    anchors.margins: -Math.max(4, 8 * Tokens.unit)
    border.color: onDark ? Tokens.focusOnSea : Tokens.focus
    border.width: Tokens.bold
    color: "transparent"
    radius: corner + Math.max(4, 8 * Tokens.unit)
    z: 1
}
