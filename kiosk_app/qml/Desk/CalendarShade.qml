pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Style

// A time in which nothing can be booked: crossed out with its reason, or kept for cleaning.
Rectangle {
    id: shade

    required property var entry
    readonly property bool closed: entry.kind === "closed"

    Accessible.ignored: entry.reason === ""
    Accessible.name: entry.reason
    Accessible.role: Accessible.StaticText
    color: closed ? Tokens.closed : Tokens.cleaning

    Canvas {
        anchors.fill: parent
        opacity: 0.8

        onPaint: {
            const pen = getContext("2d");
            const step = shade.closed ? 10 : 6;
            pen.reset();
            pen.strokeStyle = Tokens.hatch;
            pen.lineWidth = 1;
            pen.beginPath();
            for (let x = -height; x < width; x += step) {
                pen.moveTo(x, height);
                pen.lineTo(x + height, 0);
            }
            pen.stroke();
        }
    }
    Rectangle {
        anchors.centerIn: words
        color: shade.color
        height: words.contentHeight + 4
        radius: 6
        visible: words.visible
        width: words.contentWidth + 16
    }
    AppText {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Tokens.soft
        font.pixelSize: Type.small
        horizontalAlignment: Text.AlignHCenter
        text: "✕ " + shade.entry.reason
        visible: shade.entry.reason !== "" && contentHeight <= shade.height - 2 && contentWidth <= width
        weight: 600
        width: Math.max(1, shade.width - 8)
        wrapMode: Text.WordWrap
    }
}
