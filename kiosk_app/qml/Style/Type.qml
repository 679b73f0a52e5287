pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Sizes in px by role. The same roles serve kiosk and desk, so that one control is right in both.
QtObject {
    id: type

    readonly property string family: "Plus Jakarta Sans"
    readonly property string iconFamily: "Material Design Icons"

    readonly property real scale: Appearance.textScale
    // Headlines are already more than twice the body: growing them fully would leave one word a line.
    readonly property real headlineScale: 1 + (scale - 1) * 0.6
    readonly property real displayScale: 1 + (scale - 1) * 0.25
    readonly property bool desk: Appearance.desk

    readonly property int display: desk ? deskNumber : px(104 * displayScale)
    readonly property int title: desk ? deskTitle : px(70 * headlineScale)
    readonly property int heading: desk ? deskHeading : px(44 * scale)
    readonly property int action: desk ? deskBody : px(42 * scale)
    readonly property int label: desk ? deskBody : px(36 * scale)
    readonly property int body: desk ? deskBody : px(34 * scale)
    readonly property int hint: desk ? deskHint : px(30 * scale)
    readonly property int small: desk ? deskSmall : px(28 * scale)
    readonly property int entry: desk ? deskBody : px(54 * headlineScale)
    readonly property int number: desk ? deskNumber : px(56 * headlineScale)

    readonly property int deskTitle: Math.round(26 * scale)
    readonly property int deskHeading: Math.round(18 * scale)
    readonly property int deskBody: Math.round(16 * scale)
    readonly property int deskHint: Math.round(14 * scale)
    readonly property int deskSmall: Math.round(13 * scale)
    readonly property int deskNumber: Math.round(36 * scale)

    function px(size: real): int {
        return Math.round(size * Appearance.unit);
    }
}
