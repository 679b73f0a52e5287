pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Back at the left, the one main action at the right; they stand on each other when the words need the room.
GridLayout {
    id: foot

    property string mainText
    property string mainGlyph
    property bool mainEnabled: true
    property bool backVisible: true
    property string backText: qsTr("Kembali")
    property string backGlyph: Icons.arrowLeft

    signal mainRequested
    signal backRequested

    readonly property real backLeast: Appearance.desk ? 120 : 300 * Tokens.unit
    readonly property bool stacked: Math.max(back.implicitWidth, backLeast) + main.implicitWidth + columnSpacing > width && backVisible && mainText !== ""

    columnSpacing: Tokens.gap
    columns: stacked ? 1 : 2
    rowSpacing: Tokens.gap

    OutlineButton {
        id: back

        Layout.fillWidth: foot.stacked
        Layout.minimumWidth: Math.min(foot.backLeast, foot.width)
        Layout.row: foot.stacked ? 1 : 0
        glyph: foot.backGlyph
        objectName: "backButton"
        text: foot.backText
        visible: foot.backVisible

        onClicked: foot.backRequested()
    }
    PrimaryButton {
        id: main

        Layout.column: foot.stacked ? 0 : 1
        Layout.fillWidth: true
        Layout.row: 0
        enabled: foot.mainEnabled
        objectName: "mainButton"
        text: foot.mainText
        trailing: foot.mainGlyph
        visible: foot.mainText !== ""

        onClicked: foot.mainRequested()
    }
}
