pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One role: its sign, what it is for, whether it is here yet and whether it runs.
Pressable {
    id: card

    required property string role
    required property string title
    required property string description
    required property bool available
    required property int running
    required property string shortcutKey
    property string glyph
    property string tone: "sea"

    readonly property string stateText: !available ? qsTr("Belum ada. Hadir di versi berikutnya.") : running === 0 ? "" : running === 1 ? qsTr("Sedang berjalan. Pilih lagi untuk membuka satu lagi.") : qsTr("%1 sedang berjalan").arg(running)

    bottomPadding: 24
    enabled: available
    leftPadding: 26
    objectName: "role_" + role
    opacity: 1
    rightPadding: 26
    spokenHint: description + " " + stateText
    spokenName: title
    topPadding: 24

    background: Rectangle {
        border.color: card.lit || card.activeFocus ? Tokens.tone(card.tone) : Tokens.line
        border.width: card.lit || card.activeFocus ? 2.5 : Tokens.hair
        color: !card.available ? "transparent" : card.lit ? Tokens.tint(card.tone) : Tokens.card
        radius: card.corner
    }
    contentItem: RowLayout {
        spacing: 20

        IconPlate {
            Layout.alignment: Qt.AlignTop
            glyph: card.glyph
            opacity: card.available ? 1 : 0.55
            side: 72
            tone: card.tone
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: 4

            Heading {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: card.available ? Tokens.ink : Tokens.soft
                font.pixelSize: Type.deskTitle * 0.9
                text: card.title
            }
            Body {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Tokens.soft
                text: card.description
            }
            StatusChip {
                Layout.topMargin: 8
                glyph: card.available ? Icons.check : Icons.clockOutline
                outlined: !card.available
                text: card.available ? qsTr("%1 berjalan").arg(card.running) : qsTr("belum ada, hadir di versi berikutnya")
                tone: card.available ? "leaf" : "amber"
                visible: !card.available || card.running > 0
            }
        }
        AppText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            color: Tokens.soft
            font.pixelSize: Type.hint
            text: card.shortcutKey
            visible: card.available
            weight: 700
        }
    }
}
