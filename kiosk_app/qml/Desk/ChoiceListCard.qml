pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// A list of which one line is chosen. Arrows choose, Enter goes on. Each line of `rows` has an `entry`:
// { key, title, detail, since, glyph }.
Card {
    id: card

    property string heading
    required property var rows
    property int selectedRow: -1
    property bool isEmpty: false
    property bool trouble: false
    property string emptyText
    property string emptyGlyph
    property string more

    signal picked(int row)
    signal moved(int steps)
    signal entered

    function begin(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: column.implicitHeight + 2 * border.width

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.border.width
        spacing: 0

        RowLayout {
            Layout.bottomMargin: 12
            Layout.leftMargin: 24
            Layout.rightMargin: 24
            Layout.topMargin: 18
            spacing: 8

            Heading {
                Layout.fillWidth: true
                text: card.heading
            }
            KeyHint {
                text: list.count > 1 ? "↑ ↓" : ""
            }
            Hint {
                text: qsTr("pilih")
                visible: list.count > 1
            }
        }
        Banner {
            Layout.fillWidth: true
            Layout.margins: 12
            glyph: Icons.databaseAlert
            text: qsTr("Daftar belum dapat dibaca. Yang tampak mungkin belum yang terbaru.")
            tone: "brick"
            visible: card.trouble
        }
        ListView {
            id: list

            Accessible.name: card.heading
            Accessible.role: Accessible.List
            Layout.bottomMargin: 12
            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            // What cannot be seen is not there for screen readers either.
            cacheBuffer: 0
            clip: true
            currentIndex: card.selectedRow
            focus: true
            highlightMoveDuration: 0
            highlightResizeDuration: 0
            implicitHeight: Math.max(contentHeight, nothing.visible ? nothing.implicitHeight + 60 : 0)
            keyNavigationEnabled: false
            model: card.rows
            objectName: "choiceList"

            delegate: ChoiceListRow {
                divided: index < list.count - 1 && index + 1 !== list.currentIndex
                selected: index === list.currentIndex
                width: list.width

                // A key held down must not answer the question that it has just asked.
                Keys.onEnterPressed: event => {
                    if (!event.isAutoRepeat)
                        card.entered();
                }
                Keys.onReturnPressed: event => {
                    if (!event.isAutoRepeat)
                        card.entered();
                }
                onClicked: card.picked(index)
            }
            footer: Item {
                height: card.more === "" ? 0 : rest.implicitHeight
                width: list.width

                Hint {
                    id: rest

                    bottomPadding: 12
                    horizontalAlignment: Text.AlignHCenter
                    text: card.more
                    topPadding: 12
                    visible: text !== ""
                    width: parent.width
                }
            }

            onCurrentIndexChanged: if (currentIndex >= 0)
                positionViewAtIndex(currentIndex, ListView.Contain)

            Keys.onDownPressed: card.moved(1)
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(list.height / Math.max(44, list.currentItem?.height ?? 0)) - 1);
                const steps = event.key === Qt.Key_PageDown ? page : event.key === Qt.Key_PageUp ? -page : event.key === Qt.Key_Home ? -list.count : event.key === Qt.Key_End ? list.count : 0;
                if (steps !== 0) {
                    event.accepted = true;
                    card.moved(steps);
                }
            }
            Keys.onUpPressed: card.moved(-1)

            ColumnLayout {
                id: nothing

                anchors.centerIn: parent
                parent: list
                spacing: 10
                visible: card.isEmpty
                width: list.width - 80

                AppIcon {
                    Layout.alignment: Qt.AlignHCenter
                    color: Tokens.leaf
                    glyph: card.emptyGlyph
                    size: 44
                }
                AppText {
                    Layout.fillWidth: true
                    color: Tokens.soft
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "emptyText"
                    text: card.emptyText
                }
            }
        }
    }
}
