pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// Clock, start over, language, help: the same place on every page. It wraps when large text needs the room.
Item {
    id: bar

    property string timeText
    property string dateText
    property string languageText
    property string languageName
    property bool onDark: false
    property bool startOverVisible: false

    signal languageRequested
    signal helpRequested
    signal startOverRequested

    readonly property real between: Math.max(Tokens.tight, 20 * Tokens.unit)
    readonly property real pillsWidth: (startOverVisible ? again.implicitWidth + between : 0) + language.implicitWidth + between + help.implicitWidth
    readonly property bool stacked: clock.implicitWidth + pillsWidth + Tokens.gap > grid.width

    implicitHeight: grid.implicitHeight + 2 * Tokens.gap

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin * 0.85
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Tokens.gap
        columns: bar.stacked ? 1 : 2
        rowSpacing: Tokens.tight

        Column {
            id: clock

            Layout.fillWidth: true

            AppText {
                color: bar.onDark ? Tokens.overSea : Tokens.ink
                font.pixelSize: Type.action * 1.1
                text: bar.timeText
                weight: 700
            }
            AppText {
                color: bar.onDark ? Tokens.overSeaSoft : Tokens.soft
                font.pixelSize: Type.small
                text: bar.dateText
                wrapMode: Text.NoWrap
            }
        }
        GridLayout {
            id: pills

            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: bar.stacked
            Layout.maximumWidth: grid.width
            columnSpacing: bar.between
            columns: !bar.stacked || bar.pillsWidth <= grid.width ? 3 : again.implicitWidth + language.implicitWidth + bar.between <= grid.width ? 2 : 1
            rowSpacing: Tokens.tight

            Pill {
                id: again

                Layout.fillWidth: bar.stacked
                glyph: Icons.restart
                objectName: "startOverButton"
                onDark: bar.onDark
                text: qsTr("Mulai lagi")
                visible: bar.startOverVisible

                onClicked: bar.startOverRequested()
            }
            Pill {
                id: language

                Layout.fillWidth: bar.stacked
                glyph: Icons.translate
                objectName: "languageButton"
                onDark: bar.onDark
                spokenName: bar.languageName
                text: bar.languageText

                onClicked: bar.languageRequested()
            }
            Pill {
                id: help

                Layout.columnSpan: bar.startOverVisible && pills.columns === 2 ? 2 : 1
                Layout.fillWidth: bar.stacked
                glyph: Icons.humanWheelchair
                objectName: "helpButton"
                onDark: bar.onDark
                spokenHint: qsTr("Ukuran huruf, warna kontras, gerakan")
                text: qsTr("Bantuan")

                onClicked: bar.helpRequested()
            }
        }
    }
}
