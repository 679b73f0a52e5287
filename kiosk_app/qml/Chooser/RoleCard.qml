pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One role: its sign, what it is for, and whether it runs.
Pressable {
    id: card

    required property string role
    required property string title
    required property string description
    required property int running
    required property string shortcutKey
    property string glyph
    property string tone: "sea"

    readonly property string stateText: running === 0 ? "" : running === 1 ? qsTr("Sedang berjalan. Pilih lagi untuk membuka satu lagi.") : qsTr("%1 sedang berjalan").arg(running)

    bottomPadding: 24
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
        color: card.lit ? Tokens.tint(card.tone) : Tokens.card
        radius: card.corner
    }
    contentItem: RowLayout {
        spacing: 20

        IconPlate {
            Layout.alignment: Qt.AlignTop
            glyph: card.glyph
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
                text: qsTr("%1 berjalan").arg(card.running)
                tone: "leaf"
                visible: card.running > 0
            }
        }
        AppText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            color: Tokens.soft
            font.pixelSize: Type.hint
            text: card.shortcutKey
            weight: 700
        }
    }
}
