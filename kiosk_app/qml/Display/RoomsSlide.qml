pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Rooms, free and taken.
SlidePage {
    id: page

    slide: ({
            "rows": []
        })

    ColumnLayout {
        anchors.fill: parent

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: Math.max(implicitHeight, Type.px(215) * Math.ceil(page.slide.rows.length / columns))
            columnSpacing: Tokens.gap
            columns: Appearance.landscape ? 2 : 1
            rowSpacing: Tokens.gap
            uniformCellWidths: true

            Repeater {
                model: page.slide.rows

                RoomRow {
                    required property var modelData

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    room: modelData
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
