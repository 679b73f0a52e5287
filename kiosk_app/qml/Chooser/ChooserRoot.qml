pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Chooser
import Pip.Platform
import Style

// What this machine shall be, asked once at the start of everything.
Window {
    id: root

    required property ChooserViewModel chooser
    required property Translation translation

    color: Tokens.paper
    height: 800
    minimumHeight: 560
    minimumWidth: 820
    title: qsTr("PIP Semarang: pilih peran")
    visible: true
    width: 1280

    Component.onCompleted: Appearance.desk = true

    Shortcut {
        sequence: "Ctrl+B"

        onActivated: root.translation.toggle()
    }
    Shortcut {
        sequence: "1"

        onActivated: root.chooser.chooseNumber(1)
    }
    Shortcut {
        sequence: "2"

        onActivated: root.chooser.chooseNumber(2)
    }
    // Only for who sits here now: the next start is at 100 % again.
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]

        onActivated: Appearance.textScale = Math.min(2, Appearance.textScale + 0.25)
    }
    Shortcut {
        sequence: "Ctrl+-"

        onActivated: Appearance.textScale = Math.max(1, Appearance.textScale - 0.25)
    }
    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, column.implicitHeight)
            width: area.width

            ColumnLayout {
                id: column

                anchors.fill: parent
                spacing: 0

                Rectangle {
                    Layout.fillWidth: true
                    color: Tokens.seaDeep
                    implicitHeight: welcome.implicitHeight + 138

                    RowLayout {
                        id: welcome

                        anchors.left: parent.left
                        anchors.leftMargin: 56
                        anchors.right: parent.right
                        anchors.rightMargin: 40
                        anchors.top: parent.top
                        anchors.topMargin: 44
                        spacing: 24

                        ColumnLayout {
                            spacing: 6

                            AppText {
                                Layout.fillWidth: true
                                color: Tokens.overSeaWarm
                                font.pixelSize: Type.heading
                                text: qsTr("Pusat Informasi Publik Semarang")
                                weight: 600
                            }
                            Title {
                                Layout.fillWidth: true
                                color: Tokens.overSea
                                font.pixelSize: Type.deskTitle * (Appearance.textScale > 1.3 ? 1.2 : 1.6)
                                text: qsTr("Komputer ini untuk apa?")
                            }
                        }
                        Pill {
                            Layout.alignment: Qt.AlignTop
                            glyph: Icons.translate
                            objectName: "languageButton"
                            onDark: true
                            text: (root.translation.language === "id" ? "English" : "Bahasa Indonesia") + "  Ctrl+B"

                            onClicked: root.translation.toggle()
                        }
                    }
                    LeafBand {
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 12
                        bandHeight: 62
                        onDark: true
                        width: parent.width
                    }
                }
                Item {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: grid.implicitHeight + 64

                    GridLayout {
                        id: grid

                        anchors.centerIn: parent
                        columnSpacing: 24
                        columns: root.width < 900 * Appearance.textScale ? 1 : 2
                        rowSpacing: 24
                        uniformCellHeights: true
                        uniformCellWidths: true
                        width: Math.min(1120, parent.width - 112)

                        Repeater {
                            model: root.chooser.roles

                            RoleCard {
                                Layout.fillHeight: true
                                Layout.fillWidth: true
                                Layout.minimumHeight: 190
                                focus: role === "entrance"
                                glyph: role === "entrance" ? Icons.notebookEdit : role === "desk" ? Icons.accountTie : role === "terminal" ? Icons.desktopTowerMonitor : Icons.presentationPlay
                                tone: role === "desk" ? "brick" : role === "terminal" ? "leaf" : role === "display" ? "amber" : "sea"

                                onClicked: root.chooser.choose(role)
                            }
                        }
                    }
                }
                GridLayout {
                    Layout.bottomMargin: 28
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    Layout.leftMargin: 56
                    Layout.rightMargin: 56
                    columnSpacing: 24
                    columns: hint.implicitWidth + chip.implicitWidth + columnSpacing <= root.width - 112 ? 2 : 1
                    rowSpacing: 12

                    Hint {
                        id: hint

                        Layout.fillWidth: true
                        objectName: "hintText"
                        text: root.chooser.hintText
                    }
                    StatusChip {
                        id: chip

                        glyph: root.chooser.serverReady ? Icons.check : Icons.clockOutline
                        objectName: "serverChip"
                        outlined: !root.chooser.serverReady
                        text: root.chooser.serverText
                        tone: root.chooser.serverReady ? "leaf" : "amber"
                    }
                }
            }
        }
    }
}
