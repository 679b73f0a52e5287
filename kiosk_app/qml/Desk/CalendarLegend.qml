pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// What the edges and signs in the calendar mean.
Flow {
    id: legend

    spacing: 10

    Repeater {
        model: [
            {
                text: qsTr("terkonfirmasi"),
                glyph: Icons.check,
                tone: "sea",
                outlined: false
            },
            {
                text: qsTr("hadir"),
                glyph: Icons.accountCheck,
                tone: "leaf",
                outlined: false
            },
            {
                text: qsTr("diajukan, belum terkonfirmasi"),
                glyph: Icons.clockOutline,
                tone: "amber",
                outlined: true
            },
            {
                text: qsTr("menunggu persetujuan"),
                glyph: Icons.accountQuestion,
                tone: "amber",
                outlined: true
            }
        ]

        StatusChip {
            required property var modelData

            glyph: modelData.glyph
            outlined: modelData.outlined
            text: modelData.text
            tone: modelData.tone
        }
    }
}
