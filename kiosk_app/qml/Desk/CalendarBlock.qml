pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// A booking in its column: edge, sign and words say how it stands, as far as there is room for words.
Rectangle {
    id: block

    required property var entry
    readonly property color tint: Tokens.tint(entry.tone)
    readonly property real room: width - 10

    Accessible.focusable: true
    Accessible.name: entry.spoken
    Accessible.role: Accessible.ListItem
    Accessible.selected: entry.selected
    border.color: entry.selected ? Tokens.ink : entry.outlined ? Tokens.amber : Tokens.contrast ? Tokens.ink : tint
    border.width: entry.selected ? 2.5 : entry.outlined ? 2 : Tokens.contrast ? 1 : 0
    color: entry.faded ? Tokens.paper : tint
    objectName: "booking_" + entry.bookingId
    radius: 6

    Rectangle {
        color: block.entry.faded ? Tokens.edge : block.entry.outlined ? Tokens.amber : Tokens.tone(block.entry.tone)
        height: parent.height
        radius: 2
        width: 4
    }
    AppText {
        id: title

        readonly property bool whole: wide.contentHeight <= block.height - 4 && wide.contentWidth <= block.room

        Accessible.ignored: true
        color: block.entry.faded ? Tokens.soft : Tokens.ink
        font.pixelSize: Type.small
        lineHeight: 0.95
        text: whole ? block.entry.title : block.entry.brief
        visible: contentWidth <= block.room && contentHeight <= block.height - 2
        weight: 650
        width: block.room
        wrapMode: Text.WordWrap
        x: 8
        y: block.height < implicitHeight + 6 ? (block.height - contentHeight) / 2 : 3
    }
    AppText {
        id: wide

        Accessible.ignored: true
        font.pixelSize: Type.small
        lineHeight: 0.95
        opacity: 0
        text: block.entry.title
        visible: false
        weight: 650
        width: block.room
        wrapMode: Text.WordWrap
    }
    AppText {
        id: hours

        Accessible.ignored: true
        color: Tokens.soft
        font.pixelSize: Type.small
        text: block.entry.time
        visible: title.visible && contentWidth <= block.room && y + contentHeight <= block.height - 2
        wrapMode: Text.NoWrap
        x: 8
        y: title.y + title.contentHeight + 1
    }
    AppIcon {
        color: block.entry.faded ? Tokens.soft : Tokens.tone(block.entry.tone)
        glyph: Icons.named(block.entry.glyph)
        size: Type.small * 1.1
        visible: title.visible ? hours.visible && hours.y + hours.contentHeight + height + 4 <= block.height : width <= block.room && height <= block.height
        x: 8
        y: title.visible ? hours.y + hours.contentHeight + 2 : (block.height - height) / 2
    }
}
