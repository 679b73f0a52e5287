pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// A door to somewhere: icon, title, hint, chevron. `wide` lays the icon beside the words.
Pressable {
    id: control

    property string hint
    property string glyph
    property string tone: "sea"
    property bool wide: false
    // Filled marks the one door most people come for.
    property bool filled: false
    // Roomy tiles are for pages with few doors.
    property bool roomy: false

    bottomPadding: Appearance.desk ? 16 : (roomy ? 44 : 32) * Tokens.unit
    leftPadding: bottomPadding
    rightPadding: bottomPadding
    spokenHint: hint
    topPadding: bottomPadding

    background: Rectangle {
        border.color: control.lit ? Tokens.tone(control.tone) : Tokens.line
        border.width: control.lit ? Tokens.bold : Tokens.hair
        color: control.filled ? (control.lit ? Tokens.seaPressed : Tokens.sea) : control.lit ? Tokens.tint(control.tone) : Tokens.card
        radius: control.corner
    }
    contentItem: GridLayout {
        columnSpacing: Tokens.gap * 1.2
        columns: 3
        rowSpacing: Tokens.tight

        IconPlate {
            Layout.alignment: control.wide ? Qt.AlignVCenter : Qt.AlignTop
            Layout.bottomMargin: control.wide ? 0 : Tokens.gap * 0.6
            glyph: control.glyph
            side: (control.roomy ? 1.4 : 1) * (Appearance.desk ? 44 : 112 * Tokens.unit)
            tone: control.tone
        }
        Item {
            Layout.fillWidth: true
            visible: !control.wide
        }
        ColumnLayout {
            Layout.column: control.wide ? 1 : 0
            Layout.columnSpan: control.wide ? 1 : 3
            Layout.fillWidth: true
            Layout.row: control.wide ? 0 : 1
            spacing: Tokens.tight / 2

            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: control.filled ? Tokens.overSea : Tokens.ink
                font.pixelSize: Type.heading * (control.roomy ? 1.15 : 1)
                lineHeight: 1.05
                text: control.text
                weight: 700
            }
            Hint {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: control.filled ? Tokens.overSeaSoft : Tokens.soft
                text: control.hint
                visible: text !== ""
            }
        }
        AppIcon {
            Layout.alignment: control.wide ? Qt.AlignVCenter : Qt.AlignTop
            Layout.column: 2
            Layout.row: 0
            color: control.filled ? Tokens.overSea : Tokens.tone(control.tone)
            glyph: Icons.chevronRight
            size: Tokens.iconSize * 1.1
        }
    }
}
