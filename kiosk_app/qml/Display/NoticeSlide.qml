pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One announcement.
SlidePage {
    id: page

    readonly property var notice: slide.rows[0]
    readonly property bool pictured: notice.picture !== ""

    slide: ({
            "rows": [{
                    "picture": "",
                    "text": "",
                    "title": ""
                }]
        })

    Card {
        anchors.fill: parent

        GridLayout {
            anchors.fill: parent
            anchors.margins: Tokens.margin
            columnSpacing: Tokens.margin
            columns: Appearance.landscape ? 2 : 1
            rowSpacing: Tokens.gap

            ColumnLayout {
                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: true
                spacing: Tokens.gap

                FarTitle {
                    Layout.fillWidth: true
                    text: page.notice.title
                }
                FarHint {
                    Layout.fillWidth: true
                    color: Tokens.ink
                    font.pixelSize: Type.px(46)
                    text: page.notice.text
                }
            }
            WallPicture {
                Layout.fillHeight: true
                Layout.fillWidth: !Appearance.landscape
                Layout.preferredWidth: Type.px(620)
                glyph: Icons.bullhorn
                source: page.notice.picture
                visible: page.pictured
            }
        }
    }
}
