pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// What is wrong and how to put it right: a sign, a colour and a sentence.
RowLayout {
    id: line

    property string text

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    spacing: Tokens.tight
    visible: text !== ""

    AppIcon {
        Layout.alignment: Qt.AlignTop
        color: Tokens.brick
        glyph: Icons.alertCircle
        size: Type.hint * 1.2
    }
    Hint {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Tokens.brick
        text: line.text
        weight: 600
    }
}
