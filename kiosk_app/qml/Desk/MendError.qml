pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// What is wrong with a choice, below it.
RowLayout {
    id: line

    property string text

    spacing: Tokens.tight
    visible: text !== ""

    AppIcon {
        Layout.alignment: Qt.AlignTop
        color: Tokens.brick
        glyph: Icons.alertCircle
        size: Type.hint * 1.2
    }
    Hint {
        Layout.fillWidth: true
        color: Tokens.brick
        text: line.text
        weight: 600
    }
}
