pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One visit in the list: who, what for, what to know, since when.
Pressable {
    id: row

    required property int index
    required property string name
    required property int people
    required property string detail
    required property string since
    required property bool needsHelp
    required property bool isNew
    property bool selected: false
    property bool divided: true

    // Marks go below the words where they would leave too little room for a name.
    readonly property bool crowded: width < (needsHelp && isNew ? 600 : 440) * Appearance.textScale
    readonly property string title: people > 0 ? name + " (" + people + ")" : name
    readonly property string spokenMarks: (needsHelp ? ", " + qsTr("perlu bantuan") : "") + (isNew ? ", " + qsTr("baru datang") : "")

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    bottomPadding: 9
    corner: 0
    focusPolicy: Qt.ClickFocus
    leftPadding: 24
    objectName: "visit_" + index
    rightPadding: 24
    spokenName: title + ", " + detail + ", " + since + spokenMarks
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
            glyph: row.people > 0 ? Icons.accountGroup : Icons.account
            size: 25 * Math.min(1.5, Appearance.textScale)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: row.title
                weight: 600
            }
            AppText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Tokens.soft
                font.pixelSize: Type.hint
                text: row.detail
            }
            PresentMarks {
                Layout.fillWidth: true
                Layout.topMargin: 3
                isNew: row.isNew
                needsHelp: row.needsHelp
                visible: row.crowded && (row.needsHelp || row.isNew)
            }
        }
        PresentMarks {
            Layout.preferredWidth: implicitWidth
            isNew: row.isNew
            needsHelp: row.needsHelp
            visible: !row.crowded && (row.needsHelp || row.isNew)
        }
        AppText {
            Accessible.ignored: true
            Layout.minimumWidth: 44
            color: Tokens.soft
            horizontalAlignment: Text.AlignRight
            text: row.since
            wrapMode: Text.NoWrap
        }
    }
}
