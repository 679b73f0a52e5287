pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// Everything about the chosen booking, and what can be done with it.
BookingPanel {
    id: card

    required property BookingDetailViewModel detail
    required property MoveViewModel move
    readonly property bool changing: detail.editing || move.active

    signal answered

    function begin(): void {
        const first = actions.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }
    function act(deed: string): void {
        if (!card.move.active)
            card.detail.act(deed);
    }

    title: detail.title

    Connections {
        function onAnswered(): void {
            card.answered();
        }

        target: card.detail
    }
    Connections {
        function onLeft(): void {
            card.answered();
        }

        target: card.move
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+Return"

        onActivated: card.move.active ? card.move.save() : card.detail.actMain()
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+H"

        onActivated: card.act("checkIn")
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+R"

        onActivated: card.act("return")
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+E"

        onActivated: card.act("extend")
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+U"

        onActivated: card.act("change")
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+M"

        onActivated: card.act("move")
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+P"

        onActivated: card.act("print")
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+D"

        onActivated: card.act("cancel")
    }
    Shortcut {
        enabled: card.visible
        sequence: "Ctrl+T"

        onActivated: card.detail.togglePhone()
    }
    Flow {
        Layout.fillWidth: true
        spacing: 10

        StatusChip {
            glyph: Icons.named(card.detail.look.glyph)
            objectName: "detailStanding"
            outlined: card.detail.look.outlined
            text: card.detail.look.word
            tone: card.detail.look.tone
        }
        AppText {
            objectName: "detailCode"
            text: card.detail.code
            weight: 700
            wrapMode: Text.NoWrap
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: card.detail.noticeIsBad ? Icons.alertCircle : Icons.check
        objectName: "detailNotice"
        text: card.detail.notice
        tone: card.detail.noticeIsBad ? "brick" : "leaf"
        visible: text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        visible: card.detail.instead.length > 0

        Repeater {
            model: card.detail.instead

            Pill {
                required property int index
                required property string modelData

                glyph: Icons.plus
                objectName: "detailInstead_" + index
                text: modelData
                width: Math.min(implicitWidth, card.width - 36)

                onClicked: card.detail.takeInstead(index)
            }
        }
    }
    BookingQuestion {
        Layout.fillWidth: true
        detail: card.detail
        visible: card.detail.asked !== ""
    }
    BookingEdit {
        Layout.fillWidth: true
        detail: card.detail
        visible: card.detail.editing
    }
    FactGrid {
        Layout.fillWidth: true
        facts: card.detail.facts
        visible: !card.changing
    }
    BookingMove {
        Layout.fillWidth: true
        move: card.move
        visible: card.move.active
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        visible: card.detail.phone !== "" && !card.changing

        AppText {
            height: phone.height
            objectName: "bookingPhone"
            text: card.detail.phone
            verticalAlignment: Text.AlignVCenter
            weight: 600
            wrapMode: Text.NoWrap
        }
        Pill {
            id: phone

            glyph: Icons.phone
            objectName: "bookingPhoneButton"
            text: (card.detail.phoneRevealed ? qsTr("Sembunyikan") : qsTr("Tampilkan")) + "  Ctrl+T"

            onClicked: card.detail.togglePhone()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        visible: card.detail.asked === "" && !card.changing

        Repeater {
            id: actions

            model: card.detail.actions

            Pill {
                required property var modelData

                enabled: !card.detail.busy
                objectName: "act_" + modelData.code
                text: modelData.text + (modelData.keys !== "" ? "  " + modelData.keys : "")
                selected: modelData.main
                width: Math.min(implicitWidth, card.width - 36)

                onClicked: card.detail.act(modelData.code)
            }
        }
    }
    BookingSeries {
        Layout.fillWidth: true
        detail: card.detail
        visible: card.detail.series.length > 0 && !card.move.active
    }
}
