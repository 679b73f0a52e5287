pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Pip.Session
import Style

// "Yang dicari pengunjung": what is opened, searched, and searched in vain; no person is in it.
FocusScope {
    id: page

    required property Navigator navigator
    required property FiguresViewModel figures
    readonly property bool wide: width >= 900 * Appearance.textScale

    Component.onCompleted: {
        page.figures.load();
        chips.forceActiveFocus(Qt.OtherFocusReason);
    }

    Keys.onEscapePressed: page.figures.closePlaces()

    Shortcut {
        sequence: "Ctrl+E"

        onActivated: page.figures.askExport()
    }
    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, column.implicitHeight + 20 + Tokens.margin)
            width: area.width

            ColumnLayout {
                id: column

                anchors.left: parent.left
                anchors.leftMargin: 32
                anchors.right: parent.right
                anchors.rightMargin: 32
                anchors.top: parent.top
                anchors.topMargin: 20
                spacing: 12

                FigureTools {
                    id: chips

                    Layout.fillWidth: true
                    figures: page.figures
                    focus: true
                }
                Banner {
                    Layout.fillWidth: true
                    glyph: page.figures.noticeIsBad ? Icons.alertCircle : Icons.check
                    objectName: "figuresNotice"
                    text: page.figures.notice
                    tone: page.figures.noticeIsBad ? "brick" : "leaf"
                    visible: text !== ""
                }
                Card {
                    Layout.fillWidth: true
                    implicitHeight: choice.implicitHeight + 36
                    visible: page.figures.choosing

                    onVisibleChanged: if (visible)
                        Qt.callLater(places.begin)

                    ColumnLayout {
                        id: choice

                        anchors.left: parent.left
                        anchors.margins: 18
                        anchors.right: parent.right
                        anchors.top: parent.top
                        spacing: 8

                        Heading {
                            Layout.fillWidth: true
                            text: qsTr("Tabel ini disimpan di mana?")
                        }
                        PlaceChoice {
                            id: places

                            Layout.fillWidth: true
                            places: page.figures.choosing ? page.figures.places : []

                            onChosen: row => page.figures.choosePlace(row)
                        }
                    }
                }
                Hint {
                    Layout.fillWidth: true
                    objectName: "noFigures"
                    text: qsTr("Belum ada catatan untuk pilihan ini. Perangkat lain mengirim catatannya setiap hari sesudah hari berganti.")
                    visible: page.figures.empty
                }
                FigureBars {
                    Layout.fillWidth: true
                    bars: page.figures.bars
                }
                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Tokens.gap
                    columns: page.wide ? 3 : 1
                    rowSpacing: Tokens.gap
                    uniformCellWidths: true

                    Repeater {
                        model: page.figures.cards

                        FigureCard {
                            required property var modelData

                            Layout.alignment: Qt.AlignTop
                            Layout.fillHeight: page.wide
                            Layout.fillWidth: true
                            card: modelData
                            objectName: "figures_" + modelData.deed
                        }
                    }
                }
                Hint {
                    Layout.fillWidth: true
                    font.pixelSize: Type.small
                    text: qsTr("Yang dicatat hanya kata dan jumlahnya per hari, bukan siapa yang mencari. Hitungan hari ini dari perangkat lain datang sesudah hari berganti.")
                }
            }
        }
    }
}
