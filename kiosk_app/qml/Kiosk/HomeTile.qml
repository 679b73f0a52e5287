pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A tile of the home page; the main one is filled, as the thing most people came for.
TileButton {
    property bool main: false

    Layout.minimumHeight: roomy ? (main ? 300 : 400) * Tokens.unit : 0
    filled: main
    wide: main || Appearance.landscape && Appearance.textScale < 1.3 && width > 900 * Tokens.unit
}
