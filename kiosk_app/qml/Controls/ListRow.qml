pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// One line of a list that can be chosen: icon, title, hint, something short at the right.
Pressable {
    id: control

    property string hint
    property string glyph
    property string trailing
    property bool selected: false
    property bool divided: true

    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    bottomPadding: Appearance.desk ? 8 : 18 * Tokens.unit
    corner: Tokens.radiusSmall
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    spokenHint: trailing === "" ? hint : hint + ", " + trailing
    topPadding: bottomPadding

    background: Rectangle {
        color: control.selected ? Tokens.seaTint : control.lit ? Tokens.pressed : "transparent"
        radius: control.selected || control.lit ? control.corner : 0

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: control.leftPadding
            anchors.right: parent.right
            anchors.rightMargin: control.rightPadding
            color: Tokens.line
            height: Tokens.hair
            visible: control.divided && !control.selected
        }
    }
    contentItem: RowLayout {
        spacing: Tokens.gap

        AppIcon {
            glyph: control.glyph
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Type.label
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
        Hint {
            Accessible.ignored: true
            font.pixelSize: Type.body
            text: control.trailing
            visible: text !== ""
        }
    }
}
