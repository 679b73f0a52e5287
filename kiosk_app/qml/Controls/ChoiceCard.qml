pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// One of several answers. Chosen is shown by tint, edge and tick together.
Pressable {
    id: control

    property string hint
    property string glyph
    property string tone: "sea"
    property bool selected: false
    // Upright puts the icon above the words: for grids of tiles.
    property bool upright: false

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    bottomPadding: Appearance.desk ? 10 : 20 * Tokens.unit
    implicitHeight: Math.max(Appearance.desk ? 44 : 122 * Tokens.unit, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Appearance.desk ? 12 : 26 * Tokens.unit
    rightPadding: leftPadding
    spokenHint: hint
    topPadding: bottomPadding

    background: Rectangle {
        border.color: control.selected ? Tokens.tone(control.tone) : Tokens.edge
        border.width: control.selected ? Tokens.bold : Tokens.hair
        color: control.selected ? Tokens.tint(control.tone) : control.lit ? Tokens.pressed : Tokens.card
        radius: control.corner
    }
    contentItem: GridLayout {
        columnSpacing: Tokens.gap * 0.8
        columns: 3
        rowSpacing: Tokens.tight / 2

        AppIcon {
            Layout.column: 0
            Layout.row: 0
            color: Tokens.tone(control.tone)
            glyph: control.glyph
            size: Tokens.iconSize * 1.2
        }
        Item {
            Layout.column: 1
            Layout.fillWidth: true
            Layout.row: 0
            visible: control.upright
        }
        ColumnLayout {
            Layout.column: control.upright || control.glyph === "" ? 0 : 1
            Layout.columnSpan: control.upright ? 3 : control.glyph === "" ? 2 : 1
            Layout.fillWidth: true
            Layout.row: control.upright ? 1 : 0
            spacing: 0

            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: control.upright ? Type.label : Type.action
                lineHeight: 1.05
                text: control.text
                weight: 600
            }
            Hint {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: control.hint
                visible: text !== ""
            }
        }
        AppIcon {
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            Layout.column: 2
            Layout.row: 0
            color: Tokens.tone(control.tone)
            glyph: Icons.checkCircle
            opacity: control.selected ? 1 : 0
            size: Tokens.iconSize
        }
    }
}
