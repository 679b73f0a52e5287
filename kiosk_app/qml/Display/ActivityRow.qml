pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One activity: when, what, where and for whom.
Card {
    id: row

    required property var activity

    implicitHeight: line.implicitHeight + 2 * Tokens.gap

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Tokens.margin
        anchors.margins: Tokens.gap
        spacing: Tokens.margin

        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: false
            Layout.maximumWidth: Type.px(300)
            Layout.minimumWidth: Type.px(300)
            spacing: 0

            FarTitle {
                Layout.fillWidth: true
                color: Tokens.sea
                font.pixelSize: Type.px(84)
                text: row.activity.time
            }
            FarHint {
                Layout.fillWidth: true
                text: row.activity.until
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Tokens.tight / 2

            FarLine {
                Layout.fillWidth: true
                text: row.activity.title
            }
            FarHint {
                Layout.fillWidth: true
                text: row.activity.facts
                visible: text !== ""
            }
            UseChip {
                glyph: Icons.presentationPlay
                text: row.activity.running
                tone: "leaf"
                visible: text !== ""
            }
        }
        WallPicture {
            Layout.fillHeight: true
            Layout.maximumWidth: Type.px(330)
            Layout.minimumWidth: Type.px(330)
            source: row.activity.picture
            visible: Appearance.landscape
        }
    }
}
