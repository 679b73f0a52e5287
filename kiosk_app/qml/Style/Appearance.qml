pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// How this device and this person want to see: the roots bind these; everything else only reads them.
QtObject {
    property bool contrast: false
    property real textScale: 1
    property bool animated: true
    property bool desk: false
    // Everything stands in the lower half, for people who sit or are small.
    property bool reach: false
    property real windowWidth: 1080
    property real windowHeight: 1920

    readonly property bool landscape: windowWidth > windowHeight
    readonly property real fit: landscape ? Math.min(windowWidth / 1920, windowHeight / 1080) : Math.min(windowWidth / 1080, windowHeight / 1920)
    // Below a half, words drop under 14 px: from there on pages scroll instead of shrinking.
    readonly property real unit: desk ? 0.5 : Math.max(0.5, fit)
    readonly property int motion: animated ? 160 : 0
}
