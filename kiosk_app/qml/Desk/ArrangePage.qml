pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Pip.Session
import Style

// "Sarana dan jam": what the house arranges; before a change is written, whom it concerns is shown.
FocusScope {
    id: page

    required property Navigator navigator
    required property ArrangeViewModel arrange
    readonly property bool wide: width >= 760 * Appearance.textScale

    function add(subject: string): void {
        page.arrange.add(subject);
        Qt.callLater(form.begin);
    }

    Component.onCompleted: {
        page.arrange.load();
        list.begin();
    }

    Keys.onEscapePressed: {
        page.arrange.close();
        list.begin();
    }
    Keys.onPressed: event => {
        if (event.modifiers === Qt.NoModifier && event.key === Qt.Key_N) {
            page.add("facility");
            event.accepted = true;
        }
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

                Title {
                    Layout.columnSpan: grid.columns
                    Layout.fillWidth: true
                    font.pixelSize: Type.deskTitle
                    text: qsTr("Sarana dan jam")
                    weight: 700
                }
                Flow {
                    Layout.columnSpan: grid.columns
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    spacing: 12

                    Repeater {
                        model: page.arrange.additions

                        Pill {
                            required property var modelData

                            glyph: Icons.plus
                            objectName: "add_" + modelData.value
                            text: modelData.text + (modelData.value === "facility" ? "  N" : "")

                            onClicked: page.add(modelData.value)
                        }
                    }
                }
                Banner {
                    Layout.columnSpan: grid.columns
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    glyph: page.arrange.noticeIsBad ? Icons.alertCircle : Icons.check
                    objectName: "arrangeNotice"
                    text: page.arrange.notice
                    tone: page.arrange.noticeIsBad ? "brick" : "leaf"
                    visible: text !== ""
                }
                ArrangeList {
                    id: list

                    Layout.fillHeight: page.wide
                    Layout.fillWidth: !page.wide
                    Layout.minimumHeight: 260 * Appearance.textScale
                    Layout.preferredHeight: page.wide ? Layout.minimumHeight : Math.min(implicitHeight, page.height * 0.7)
                    Layout.preferredWidth: page.wide ? Math.round(grid.width * 0.36) : grid.width
                    arrange: page.arrange

                    onEntered: form.begin()
                }
                SidePane {
                    shown: form
                    visible: page.arrange.editing
                    wide: page.wide

                    ArrangeForm {
                        id: form

                        anchors.fill: parent
                        arrange: page.arrange

                        onLeaving: {
                            page.arrange.close();
                            list.begin();
                        }
                    }
                }
            }
        }
    }
}
