pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A day without activities: that, too, is said calmly.
ColumnLayout {
    id: day

    property string text
    property string hint

    spacing: Tokens.gap

    IconPlate {
        Layout.alignment: Qt.AlignHCenter
        glyph: Icons.bookOpenPageVariant
        side: Type.px(190)
        tone: "leaf"
    }
    FarTitle {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: day.text
    }
    FarHint {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: day.hint
    }
}
