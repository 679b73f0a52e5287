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
    Rectangle {
        id: house

        color: Tokens.seaDeep
        height: 236
        width: parent.width

        ColumnLayout {
            anchors.left: parent.left
            anchors.leftMargin: 56
            anchors.top: parent.top
            anchors.topMargin: 44
            spacing: 6

            AppText {
                color: Tokens.overSeaWarm
                font.pixelSize: Type.heading
                text: qsTr("Pusat Informasi Publik Semarang")
                weight: 600
            }
            Title {
                color: Tokens.overSea
                font.pixelSize: Type.deskTitle * 1.6
                text: qsTr("Komputer ini untuk apa?")
            }
        }
        Pill {
            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.top: parent.top
            anchors.topMargin: 44
            glyph: Icons.translate
            objectName: "languageButton"
            onDark: true
            text: (root.translation.language === "id" ? "English" : "Bahasa Indonesia") + "  Ctrl+B"

            onClicked: root.translation.toggle()
        }
        LeafBand {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12
            bandHeight: 62
            onDark: true
            width: parent.width
        }
    }
    ScrollArea {
        id: area

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: house.bottom

        Item {
            height: Math.max(area.height, grid.implicitHeight + 64)
            width: parent.width

            GridLayout {
                id: grid

                anchors.centerIn: parent
                columnSpacing: 24
                columns: root.width < 900 ? 1 : 2
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
    }
    RowLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28
        anchors.left: parent.left
        anchors.leftMargin: 56
        anchors.right: parent.right
        anchors.rightMargin: 56
        spacing: 24

        Hint {
            Layout.fillWidth: true
            objectName: "hintText"
            text: root.chooser.hintText
        }
        StatusChip {
            glyph: root.chooser.serverReady ? Icons.check : Icons.clockOutline
            objectName: "serverChip"
            outlined: !root.chooser.serverReady
            text: root.chooser.serverText
            tone: root.chooser.serverReady ? "leaf" : "amber"
        }
    }
}
