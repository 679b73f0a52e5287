pragma ComponentBehavior: Bound

import QtQuick
import Style

// Tamarind leaves from batik Semarangan: one small picture, tiled, so that a page slide costs nothing more.
Image {
    property bool onDark: false
    property real bandHeight: (onDark ? 124 : 50) * Tokens.unit

    Accessible.ignored: true
    fillMode: Image.TileHorizontally
    height: Math.round(bandHeight)
    horizontalAlignment: Image.AlignLeft
    source: onDark ? "../../../resources/images/leaf_band_sea.svg" : "../../../resources/images/leaf_band_paper.svg"
    sourceSize.height: Math.round(bandHeight)
    verticalAlignment: Image.AlignTop
    visible: !Tokens.contrast
}
