pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Enrolment
import Pip.Session
import Style

// The desk itself is made known to the central server, from its page about sync.
FocusScope {
    id: page

    required property Navigator navigator
    required property EnrolViewModel enrolment
    readonly property bool done: enrolment.state === "done"

    onDoneChanged: if (page.done)
        begin.forceActiveFocus(Qt.TabFocusReason)
    Component.onCompleted: Qt.callLater(form.begin)

    Shortcut {
        enabled: !page.done
        sequence: "Esc"

        onActivated: page.enrolment.busy ? page.enrolment.cancel() : page.enrolment.leave()
    }
    ScrollArea {
        id: area

        anchors.fill: parent

        Item {
            height: Math.max(area.height, card.implicitHeight + 2 * Tokens.margin)
            width: area.width

            Card {
                id: card

                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                anchors.topMargin: Math.max(Tokens.margin, Math.min(90, (area.height - implicitHeight) / 2))
                implicitHeight: column.implicitHeight + 56
                width: Math.min(620 * Math.min(1.5, Appearance.textScale), parent.width - 2 * Tokens.margin)

                ColumnLayout {
                    id: column

                    anchors.left: parent.left
                    anchors.margins: 28
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: Tokens.gap

                    Title {
                        Layout.fillWidth: true
                        font.pixelSize: Type.deskTitle
                        text: page.done ? qsTr("Meja ini terdaftar") : qsTr("Daftarkan meja ini")
                    }
                    AppText {
                        Layout.fillWidth: true
                        color: Tokens.soft
                        text: page.enrolment.busy ? qsTr("Menghubungi server pusat …") : qsTr("Pengelola membuat undangannya di server pusat: sebuah QR, atau alamat dan kode.")
                        visible: !page.done
                    }
                    EnrolForm {
                        id: form

                        Layout.fillWidth: true
                        enrolment: page.enrolment
                        visible: !page.done

                        onAccepted: page.enrolment.accept()
                    }
                    EnrolDone {
                        Layout.fillWidth: true
                        enrolment: page.enrolment
                        visible: page.done
                    }
                    Flow {
                        Layout.fillWidth: true
                        layoutDirection: Qt.RightToLeft
                        spacing: 12

                        PrimaryButton {
                            id: begin

                            enabled: !page.enrolment.busy
                            glyph: page.done ? Icons.chevronRight : Icons.lanConnect
                            objectName: "enrolButton"
                            text: (page.done ? qsTr("Mulai") : page.enrolment.busy ? qsTr("Sebentar …") : qsTr("Daftarkan")) + "  Enter"
                            width: Math.min(implicitWidth, column.width)

                            onClicked: page.done ? page.enrolment.begin() : page.enrolment.accept()
                        }
                        OutlineButton {
                            objectName: "enrolCancelButton"
                            text: qsTr("Batal") + "  Esc"
                            visible: !page.done
                            width: Math.min(implicitWidth, column.width)

                            onClicked: page.enrolment.busy ? page.enrolment.cancel() : page.enrolment.leave()
                        }
                    }
                }
            }
        }
    }
}
