pragma ComponentBehavior: Bound

import QtQuick
import Style

Rectangle {
    property bool raised: true

    border.color: Tokens.line
    border.width: Tokens.hair
    color: raised ? Tokens.card : "transparent"
    radius: Tokens.radius
}
