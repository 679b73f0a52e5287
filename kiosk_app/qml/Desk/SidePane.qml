pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls

// What stands beside a list, or under it: as high as the page beside it, and scrolling where its words need more.
ScrollArea {
    id: side

    required property bool wide
    // Of what it holds, the one that is to be seen.
    required property Item shown
    property real leastHeight: 200
    default property alias held: holder.data

    Layout.fillHeight: wide
    Layout.fillWidth: true
    Layout.minimumHeight: wide ? leastHeight : contentHeight
    Layout.preferredHeight: Layout.minimumHeight
    Layout.preferredWidth: 1
    // The mark of its scrolling stands beside the cards, in the margin.
    Layout.rightMargin: -14

    Item {
        id: holder

        height: Math.max(side.wide ? side.height : 0, side.shown.implicitHeight)
        width: side.width - 14
    }
}
