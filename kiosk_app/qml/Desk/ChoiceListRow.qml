pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One line of a list at the desk: sign, what, what about it, since when.
Pressable {
    id: row

    required property int index
    required property var entry
    property bool selected: false
    property bool divided: true
    // The time goes below the words where it would leave too little room for them.
    readonly property bool crowded: width < 330 * Appearance.textScale

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    bottomPadding: 9
    corner: 0
    focusPolicy: Qt.ClickFocus
    leftPadding: 24
    objectName: "choice_row_" + index
    rightPadding: 24
    spokenName: [entry.title, entry.detail, entry.since].filter(one => one !== "").join(", ")
    topPadding: 9

    background: Rectangle {
        color: row.selected ? Tokens.seaTint : row.lit ? Tokens.pressed : Tokens.card

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: row.leftPadding
            anchors.right: parent.right
            anchors.rightMargin: row.rightPadding
            color: Tokens.line
            height: 1
            visible: row.divided && !row.selected
        }
        Rectangle {
            color: Tokens.sea
            height: parent.height
            visible: row.selected
            width: row.activeFocus || Tokens.contrast ? 5 : 3
        }
    }
    contentItem: RowLayout {
        spacing: 14

        AppIcon {
            Layout.preferredWidth: 26 * Math.min(1.5, Appearance.textScale)
            glyph: Icons.named(row.entry.glyph)
            size: 25 * Math.min(1.5, Appearance.textScale)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: row.entry.title
                weight: 600
            }
            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Tokens.soft
                font.pixelSize: Type.hint
                text: row.crowded && row.entry.since !== "" ? row.entry.since + " · " + row.entry.detail : row.entry.detail
            }
        }
        AppText {
            Accessible.ignored: true
            color: Tokens.soft
            horizontalAlignment: Text.AlignRight
            text: row.entry.since
            visible: !row.crowded && text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
