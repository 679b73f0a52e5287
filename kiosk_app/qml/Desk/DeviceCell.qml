pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One fact of a device; what a person should look at wears a sign and a colour.
RowLayout {
    id: cell

    required property var device
    required property int place
    required property string value
    // Without a table the warnings stand beside the name, where the eyes are.
    property bool alone: false
    readonly property bool isName: place === 0
    readonly property bool warns: place === 4 && device.clockWrong || place === 6 && device.hasAside

    Accessible.ignored: true
    spacing: 6

    AppIcon {
        color: Tokens.brick
        glyph: Icons.alertCircle
        size: Type.body * 1.1
        visible: cell.warns
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        AppText {
            Accessible.ignored: true
            color: cell.warns ? Tokens.brick : cell.isName ? Tokens.ink : Tokens.soft
            text: cell.value
            weight: cell.isName || cell.warns ? 600 : 400
            width: Math.min(implicitWidth + 1, parent.width)
        }
        StatusChip {
            glyph: Icons.lock
            text: qsTr("dicabut")
            tone: "brick"
            visible: cell.isName && cell.device.revoked
        }
        StatusChip {
            glyph: Icons.clockOutline
            text: qsTr("jam meleset")
            tone: "brick"
            visible: cell.isName && cell.alone && cell.device.clockWrong
        }
        StatusChip {
            glyph: Icons.alertCircle
            text: qsTr("ada yang disisihkan")
            tone: "brick"
            visible: cell.isName && cell.alone && cell.device.hasAside
        }
    }
}
