pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One reason to come, as a tile. Chosen is tint, edge and tick together.
Pressable {
    id: tile

    property string glyph
    property string tone: "sea"
    property bool selected: false
    property bool wide: false
    readonly property bool roomy: !wide && !Appearance.landscape

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    bottomPadding: (roomy ? 28 : 18) * Tokens.unit
    implicitHeight: Math.max(Tokens.touchMain, (roomy ? 292 : wide ? 0 : 226) * Tokens.unit, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 26 * Tokens.unit
    rightPadding: 22 * Tokens.unit
    topPadding: bottomPadding

    background: Rectangle {
        border.color: tile.selected || tile.lit ? Tokens.tone(tile.tone) : Tokens.edge
        border.width: tile.selected ? Tokens.bold : Tokens.hair
        color: tile.selected ? Tokens.tint(tile.tone) : tile.lit ? Tokens.pressed : Tokens.card
        radius: tile.corner
    }
    contentItem: GridLayout {
        columnSpacing: Tokens.gap * 0.8
        columns: 3
        rowSpacing: Tokens.tight

        IconPlate {
            Layout.alignment: Qt.AlignTop
            color: tile.selected ? Tokens.card : Tokens.tint(tile.tone)
            glyph: tile.glyph
            side: (tile.roomy ? 100 : 80) * Math.min(Appearance.textScale, 1.5) * Tokens.unit
            tone: tile.tone
        }
        Item {
            Layout.column: 1
            Layout.fillWidth: true
            Layout.row: 0
            visible: !tile.wide
        }
        AppText {
            Accessible.ignored: true
            Layout.alignment: tile.wide ? Qt.AlignVCenter : Qt.AlignTop
            Layout.column: tile.wide ? 1 : 0
            Layout.columnSpan: tile.wide ? 1 : 3
            Layout.fillHeight: !tile.wide
            Layout.fillWidth: true
            Layout.row: tile.wide ? 0 : 1
            font.pixelSize: Type.label
            lineHeight: 1.08
            text: tile.text
            verticalAlignment: tile.roomy ? Text.AlignBottom : Text.AlignVCenter
            weight: 600
        }
        AppIcon {
            Layout.alignment: tile.wide ? Qt.AlignVCenter : Qt.AlignTop
            Layout.column: 2
            Layout.row: 0
            color: Tokens.tone(tile.tone)
            glyph: Icons.checkCircle
            opacity: tile.selected ? 1 : 0
        }
    }
}
