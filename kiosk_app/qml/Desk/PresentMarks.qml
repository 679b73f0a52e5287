pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// What to know of a visit at a glance.
Flow {
    id: marks

    required property bool needsHelp
    required property bool isNew

    spacing: 8

    StatusChip {
        glyph: Icons.star
        text: qsTr("baru")
        tone: "leaf"
        visible: marks.isNew
    }
    StatusChip {
        glyph: Icons.handHeart
        text: qsTr("perlu bantuan")
        tone: "amber"
        visible: marks.needsHelp
    }
}
