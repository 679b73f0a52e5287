pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// The rest of a long list.
OutlineButton {
    property int remaining: 0

    glyph: Icons.chevronDown
    objectName: "moreButton"
    text: qsTr("Tampilkan %1 lagi").arg(remaining)
    visible: remaining > 0
}
