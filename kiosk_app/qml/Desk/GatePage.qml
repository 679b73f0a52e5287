pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Platform
import Pip.Session
import Pip.Staff
import Style

// In front of the desk: the house at the left, the form at the right.
FocusScope {
    id: page

    required property GateViewModel gate
    required property ClockViewModel clock
    required property Translation translation

    Rectangle {
        id: house

        color: Tokens.seaDeep
        height: parent.height
        width: Math.round(parent.width * 0.42)

        ColumnLayout {
            anchors.left: parent.left
            anchors.margins: 56
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 4

            AppText {
                color: Tokens.overSea
                font.pixelSize: Type.heading * 1.25
                text: "PIP Semarang"
                weight: 800
            }
            AppText {
                color: Tokens.overSeaSoft
                font.pixelSize: Type.hint
                text: qsTr("Meja depan")
            }
        }
        ColumnLayout {
            anchors.left: parent.left
            anchors.leftMargin: 56
            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            AppText {
                color: Tokens.overSea
                font.letterSpacing: -2
                font.pixelSize: Math.min(Type.number * 2.4, (house.width - 96) * 0.36)
                objectName: "gateClock"
                text: page.clock.timeText
                weight: 800
            }
            AppText {
                Layout.fillWidth: true
                color: Tokens.overSeaSoft
                font.pixelSize: Type.heading
                text: page.clock.dateText
            }
        }
        LeafBand {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 56
            bandHeight: 96
            onDark: true
            width: parent.width
        }
    }
    Pill {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.margin
        anchors.top: parent.top
        anchors.topMargin: 20
        glyph: Icons.translate
        objectName: "gateLanguageButton"
        text: (page.translation.language === "id" ? "English" : "Bahasa Indonesia") + "  Ctrl+B"
        z: 1

        onClicked: page.translation.toggle()
    }
    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: house.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: 84

        Item {
            height: Math.max(area.height, form.height + 48)
            width: area.width

            Loader {
                id: form

                anchors.centerIn: parent
                anchors.verticalCenterOffset: -Math.max(0, Math.min(42, (area.height - height) / 2 - 24))
                sourceComponent: page.gate.state === "first" ? firstAccount : page.gate.state === "closed" ? signIn : null
                width: Math.min(440 * Math.min(Appearance.textScale, 1.4), parent.width - 96)
            }
        }
    }
    Component {
        id: firstAccount

        FirstAccountForm {
            gate: page.gate
        }
    }
    Component {
        id: signIn

        SignInForm {
            gate: page.gate
        }
    }
}
