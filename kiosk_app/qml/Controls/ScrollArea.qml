pragma ComponentBehavior: Bound

import QtQuick
import Style

// Content that may be taller than its place. It follows the focus, so that nothing typed into is ever hidden.
Flickable {
    id: area

    readonly property Item focused: Window.activeFocusItem
    readonly property bool overflowing: contentHeight > height + 1
    default property alias content: inner.data

    // Not by place: a page that has the focus itself lies around this area, and partly over it.
    function holds(item: Item): bool {
        return item !== null && (item === inner || holds(item.parent));
    }
    function reveal(): void {
        const item = (focused as EntryField)?.frame ?? focused;
        if (!holds(item))
            return;
        const top = inner.mapFromItem(item, 0, 0).y;
        const bottom = top + item.height;
        const limit = Math.max(0, contentHeight - height);
        if (focused instanceof EntryField && height < item.height * 2.4)
            contentY = Math.min(limit, Math.max(0, top - Tokens.tight));
        else if (top < contentY + Tokens.gap)
            contentY = Math.max(0, top - Tokens.gap);
        else if (bottom > contentY + height - Tokens.gap)
            contentY = Math.min(limit, bottom - height + Tokens.gap);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: inner.childrenRect.height
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: overflowing

    onFocusedChanged: soon.restart()
    onHeightChanged: soon.restart()
    onContentHeightChanged: soon.restart()

    // Goes with its area: a call put off by Qt.callLater would come after a page has gone, and fail.
    Timer {
        id: soon

        interval: 0

        onTriggered: area.reveal()
    }

    Item {
        id: inner

        height: childrenRect.height
        width: area.width
    }

    // A thin mark tells that there is more; it is not for touching.
    Rectangle {
        color: Tokens.edge
        height: Math.max(40 * Tokens.unit, area.height * area.height / Math.max(1, area.contentHeight))
        parent: area
        radius: width / 2
        visible: area.overflowing
        width: Math.max(4, 8 * Tokens.unit)
        x: area.width - width
        y: area.visibleArea.yPosition * area.height
    }
}
