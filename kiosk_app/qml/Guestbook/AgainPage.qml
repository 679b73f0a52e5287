pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Guestbook
import Style

// Somebody was found: masked, so that only the owner knows who it is.
KioskPage {
    id: page

    required property ReturningViewModel model
    required property ChoicesViewModel choices

    backGlyph: Icons.close
    backText: qsTr("Bukan saya")
    mainEnabled: !page.model.busy
    mainGlyph: Icons.check
    mainText: qsTr("Ya, itu saya")
    ownBack: true
    title: qsTr("Selamat datang kembali")

    onBackRequested: page.model.notMe()
    onMainRequested: page.model.confirm()

    Card {
        Layout.fillWidth: true
        implicitHeight: who.implicitHeight + 2 * Tokens.gap

        RowLayout {
            id: who

            anchors.left: parent.left
            anchors.margins: Tokens.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Tokens.gap

            IconPlate {
                glyph: Icons.accountCheck
                tone: "sea"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    objectName: "maskedName"
                    text: page.model.maskedName
                }
                Hint {
                    Layout.fillWidth: true
                    text: page.model.origin
                }
            }
        }
    }
    TintedRow {
        Layout.fillWidth: true
        glyph: Icons.logout
        objectName: "leaveButton"
        text: qsTr("Anda masih tercatat di dalam. Mau pulang?")
        tone: "leaf"
        visible: page.model.mayLeave

        onClicked: page.model.leave()
    }
    AppText {
        Layout.fillWidth: true
        font.pixelSize: Type.label
        text: qsTr("Keperluan Anda hari ini")
        weight: 600
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.complaint
    }
    PurposeTiles {
        Layout.fillWidth: true
        choices: page.choices
        value: page.model.purpose

        onChosen: value => page.model.purpose = value
    }
}
