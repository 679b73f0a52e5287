pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours of both themes and the distances between things. tests/ui/test_style.py measures the contrasts.
QtObject {
    id: tokens

    readonly property bool contrast: Appearance.contrast
    readonly property real unit: Appearance.unit

    readonly property color paper: contrast ? "#FFFFFF" : "#FBF7EF"
    readonly property color card: "#FFFFFF"
    readonly property color line: contrast ? "#14232B" : "#E2D9C7"
    readonly property color edge: contrast ? "#000000" : "#8A8271"
    readonly property color ink: contrast ? "#000000" : "#14232B"
    readonly property color soft: contrast ? "#26323A" : "#55646C"
    readonly property color sea: contrast ? "#00333D" : "#0B5563"
    readonly property color seaDeep: contrast ? "#00232A" : "#083C47"
    readonly property color seaMid: contrast ? "#00333D" : "#104F5C"
    readonly property color seaTint: contrast ? "#FFFFFF" : "#E2F0F1"
    readonly property color seaPressed: contrast ? "#000000" : "#083C47"
    readonly property color brick: contrast ? "#6E1808" : "#B4432B"
    readonly property color brickTint: contrast ? "#FFFFFF" : "#F9E6DF"
    readonly property color leaf: contrast ? "#17421A" : "#3D6B3C"
    readonly property color leafTint: contrast ? "#FFFFFF" : "#E6F0E2"
    readonly property color amber: contrast ? "#FFD24A" : "#E8A317"
    readonly property color amberTint: contrast ? "#FFFFFF" : "#FCF0D2"
    readonly property color amberPressed: contrast ? "#FFFFFF" : "#F3BC4B"
    readonly property color bronze: contrast ? "#4A3100" : "#7A5200"
    readonly property color overSea: "#FFFFFF"
    readonly property color overSeaSoft: contrast ? "#FFFFFF" : "#CFE4E6"
    readonly property color overSeaWarm: contrast ? "#FFE08A" : "#FBD77C"
    readonly property color overSeaEdge: contrast ? "#FFFFFF" : "#7FB3BB"
    readonly property color keyboard: contrast ? "#FFFFFF" : "#EDE5D6"
    readonly property color keyEdge: contrast ? "#000000" : "#CDBFA3"
    readonly property color pressed: contrast ? "#D5E3E5" : "#EFE8DA"
    // In the desk's calendar: a time that is closed, one kept for cleaning, and the strokes over both.
    readonly property color closed: contrast ? "#D5E3E5" : "#F1EADC"
    readonly property color cleaning: contrast ? "#D5E3E5" : "#F7F2E7"
    readonly property color hatch: contrast ? "#55646C" : "#DDD2BD"
    readonly property color focus: contrast ? "#000000" : "#0B5563"
    readonly property color focusOnSea: "#FFFFFF"
    readonly property color veil: "#B3083C47"

    readonly property real margin: Appearance.desk ? 24 : 48 * unit
    readonly property real gap: Appearance.desk ? 16 : 24 * unit
    readonly property real tight: Math.max(Appearance.desk ? 8 : 6, 12 * unit)
    readonly property real radius: Appearance.desk ? 18 : 36 * unit
    readonly property real radiusSmall: Appearance.desk ? 10 : 22 * unit
    readonly property real hair: Math.max(1, contrast ? 3 * unit : 2 * unit)
    readonly property real bold: Math.max(2, 5 * unit)
    readonly property real touch: Math.max(44, Appearance.desk ? 44 : 84 * unit)
    readonly property real touchMain: Math.max(44, Appearance.desk ? 44 : 140 * unit)
    readonly property real iconSize: Appearance.desk ? 20 : 44 * unit * Math.min(Appearance.textScale, 1.5)

    // A tone is a pair of colours with one meaning: "sea" actions, "brick" attention, "leaf" free or done, "amber" waiting.
    function tone(name: string): color {
        return name === "brick" ? brick : name === "leaf" ? leaf : name === "amber" ? bronze : sea;
    }
    function tint(name: string): color {
        return name === "brick" ? brickTint : name === "leaf" ? leafTint : name === "amber" ? amberTint : seaTint;
    }
}
