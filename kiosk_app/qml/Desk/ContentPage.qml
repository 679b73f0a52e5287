pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Pip.Session
import Style

// "Halaman informasi": what visitors look up, found, written, looked at as on the kiosk, and published.
FocusScope {
    id: page

    required property Navigator navigator
    required property ContentListViewModel pages
    required property ContentEditViewModel edit
    required property ContentVersionsViewModel versions
    required property PictureChoiceViewModel pictures
    required property TableViewModel table
    readonly property bool wide: width >= 820 * Appearance.textScale

    function leave(): void {
        if (page.table.mode !== "")
            page.table.close();
        else if (page.pictures.open)
            page.pictures.close();
        else if (page.edit.asking)
            page.edit.dismiss();
        list.begin();
    }
    function turnTo(view: string): void {
        page.edit.show(view);
        Qt.callLater(card.begin);
    }

    Component.onCompleted: {
        page.pages.load();
        list.begin();
    }

    Keys.onEscapePressed: page.leave()

    Shortcut {
        sequence: "Ctrl+K"

        onActivated: search.begin()
    }
    Shortcut {
        sequence: "Ctrl+N"

        onActivated: {
            page.edit.begin();
            Qt.callLater(card.begin);
        }
    }
    Shortcut {
        enabled: page.edit.open
        sequence: "Ctrl+1"

        onActivated: page.turnTo("edit")
    }
    Shortcut {
        enabled: page.edit.open
        sequence: "Ctrl+2"

        onActivated: page.turnTo("preview")
    }
    Shortcut {
        enabled: page.edit.open && !page.edit.isNew
        sequence: "Ctrl+3"

        onActivated: page.turnTo("history")
    }
    Shortcut {
        enabled: page.versions.disputed
        sequence: "Ctrl+4"

        onActivated: page.turnTo("compare")
    }
    Shortcut {
        enabled: page.edit.open
        sequence: "Ctrl+S"

        onActivated: page.edit.saveDraft()
    }
    Shortcut {
        enabled: page.edit.open
        sequences: ["Ctrl+Return", "Ctrl+Enter"]

        onActivated: page.edit.publish()
    }
    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, grid.implicitHeight + 20 + Tokens.margin)
            width: area.width

            GridLayout {
                id: grid

                anchors.bottomMargin: Tokens.margin
                anchors.fill: parent
                anchors.leftMargin: 32
                anchors.rightMargin: 32
                anchors.topMargin: 20
                columnSpacing: Tokens.gap
                columns: page.wide ? 2 : 1
                rowSpacing: 12

                ContentTools {
                    Layout.columnSpan: grid.columns
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    table: page.table

                    onNewAsked: {
                        page.edit.begin();
                        Qt.callLater(card.begin);
                    }
                }
                Banner {
                    Layout.columnSpan: grid.columns
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    glyph: page.table.noticeIsBad ? Icons.alertCircle : Icons.check
                    objectName: "tableNotice"
                    text: page.table.notice
                    tone: page.table.noticeIsBad ? "brick" : "leaf"
                    visible: text !== "" && page.table.mode === ""
                }
                ColumnLayout {
                    id: shelf

                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: page.wide
                    Layout.fillWidth: !page.wide
                    Layout.minimumHeight: 300 * Appearance.textScale
                    Layout.preferredWidth: page.wide ? Math.round(grid.width * 0.38) : grid.width
                    spacing: 12

                    SearchField {
                        id: search

                        Layout.fillWidth: true
                        keys: "Ctrl+K"
                        placeholder: qsTr("Cari halaman")
                        value: page.pages.query

                        onEdited: text => page.pages.search(text)
                        onLeaving: list.begin()
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: 8

                        Repeater {
                            model: page.pages.filters

                            Pill {
                                required property var modelData

                                choice: true
                                objectName: "filter_" + modelData.value
                                selected: page.pages.filter === modelData.value
                                text: modelData.text
                                width: Math.min(implicitWidth, shelf.width)

                                onClicked: page.pages.narrow(modelData.value)
                            }
                        }
                    }
                    ChoiceListCard {
                        id: list

                        Layout.fillHeight: page.wide
                        Layout.fillWidth: true
                        Layout.minimumHeight: 260 * Appearance.textScale
                        Layout.preferredHeight: page.wide ? Layout.minimumHeight : Math.min(implicitHeight, page.height * 0.6)
                        emptyGlyph: Icons.fileDocument
                        emptyText: qsTr("Tidak ada halaman yang cocok.")
                        heading: qsTr("Halaman")
                        isEmpty: page.pages.empty
                        more: page.pages.more
                        rows: page.pages.rows
                        selectedRow: page.pages.selectedRow
                        trouble: page.pages.trouble

                        onEntered: card.begin()
                        onMoved: steps => page.pages.move(steps)
                        onPicked: row => page.pages.select(row)
                    }
                }
                SidePane {
                    leastHeight: shelf.Layout.minimumHeight
                    shown: card
                    wide: page.wide

                    ContentCard {
                        id: card

                        anchors.fill: parent
                        edit: page.edit
                        pictures: page.pictures
                        table: page.table
                        versions: page.versions

                        onLeaving: page.leave()
                    }
                }
            }
        }
    }
}
