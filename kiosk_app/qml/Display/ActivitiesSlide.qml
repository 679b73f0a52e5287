pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Activities, today's or those of later days.
SlidePage {
    id: page

    slide: ({
            "emptyHint": "",
            "emptyText": "",
            "rows": []
        })

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.gap
        visible: page.slide.rows.length > 0

        Repeater {
            model: page.slide.rows

            ActivityRow {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Math.max(implicitHeight, Type.px(280))
                activity: modelData
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
    EmptyDay {
        anchors.centerIn: parent
        hint: page.slide.emptyHint
        text: page.slide.emptyText
        visible: page.slide.rows.length === 0
        width: parent.width
    }
}
