pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// How far something long has come: words, and a bar below them.
ColumnLayout {
    id: line

    property string text
    // 0 to 1; 0 also where nobody can tell yet.
    property real share: 0

    Accessible.name: text
    Accessible.role: Accessible.ProgressBar
    spacing: 4

    AppText {
        Accessible.ignored: true
        Layout.fillWidth: true
        font.pixelSize: Type.hint
        text: line.text
        weight: 600
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.maximumWidth: 420 * Appearance.textScale
        border.color: Tokens.line
        border.width: Tokens.contrast ? 1 : 0
        color: Tokens.line
        implicitHeight: 8
        radius: 4

        Rectangle {
            color: Tokens.sea
            height: parent.height
            radius: 4
            width: Math.max(line.share > 0 ? 8 : 0, parent.width * line.share)
        }
    }
}
