pragma ComponentBehavior: Bound

import QtQuick
import Style

// The on-screen keyboard: knows the field it types for only by `target`, and speaks only through its signals.
Rectangle {
    id: keyboard

    property EntryField target: null
    property string mainText: qsTr("Lanjut")
    property bool symbolsShown: false
    property bool shifted: false
    property bool locked: false
    property bool unshifted: false
    property KeyCap lit: null
    property KeyCap accented: null
    // What the last touch typed: its capital is used up by the time its relatives show.
    property string struckSign

    signal typed(string text)
    signal erased
    signal entered
    signal hideRequested

    readonly property string kind: target ? target.inputKind : "text"
    readonly property bool upper: locked || shifted || kind === "code" || target !== null && target.wantsCapital && !unshifted
    readonly property var rows: layouts.rows(kind, symbolsShown)
    readonly property real columns: layouts.isPad(kind) ? 4 : 10
    readonly property bool low: Appearance.landscape || Appearance.reach
    readonly property real gap: Math.max(4, 12 * Tokens.unit)
    readonly property real side: Math.max(6, 24 * Tokens.unit)
    readonly property real keyWidth: (keys.width + gap) / columns - gap
    readonly property real keyHeight: Math.max(44, (low ? 84 : 116) * Tokens.unit)

    function strike(key: KeyCap): void {
        accented = null;
        if (key.sign === "")
            return;
        struckSign = key.sign;
        typed(key.sign);
        shifted = false;
        unshifted = false;
    }
    function turnShift(): void {
        if (locked || upper && !shifted) {
            unshifted = upper && !locked;
            locked = false;
        } else if (shifted) {
            locked = true;
        }
        shifted = !shifted && !locked && !unshifted;
    }
    function act(action: string): void {
        accented = null;
        if (action === "shift")
            turnShift();
        else if (action === "back")
            erased();
        else if (action === "symbols" || action === "letters")
            symbolsShown = action === "symbols";
        else if (action === "hide")
            hideRequested();
        else if (action === "main")
            entered();
    }
    function caption(key: var): string {
        const text = key.t ?? "";
        return text === " " ? qsTr("spasi") : upper && kind !== "email" ? text.toUpperCase() : text;
    }
    function spoken(key: var): string {
        const names = {
            "shift": qsTr("Huruf besar"),
            "back": qsTr("Hapus huruf"),
            "symbols": qsTr("Angka dan tanda"),
            "letters": qsTr("Huruf"),
            "hide": qsTr("Sembunyikan papan ketik"),
            "main": mainText
        };
        return names[key.a] ?? caption(key);
    }
    function glyph(action: string): string {
        return action === "shift" ? (locked ? Icons.appleKeyboardCaps : Icons.appleKeyboardShift) : action === "back" ? Icons.backspaceOutline : action === "hide" ? Icons.keyboardClose : "";
    }

    Accessible.name: qsTr("Papan ketik")
    Accessible.role: Accessible.Grouping
    color: Tokens.keyboard
    implicitHeight: keys.implicitHeight + 2 * side + (low ? 0 : 16 * Tokens.unit)

    onTargetChanged: {
        symbolsShown = false;
        shifted = false;
        locked = false;
        unshifted = false;
        accented = null;
    }

    Rectangle {
        color: Tokens.line
        height: Tokens.hair
        width: parent.width
    }
    KeyLayouts {
        id: layouts
    }
    Column {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.max(4, 16 * Tokens.unit)
        width: Math.min(keyboard.width - 2 * keyboard.side, (layouts.isPad(keyboard.kind) ? 760 : 1500) * Tokens.unit * Math.max(1, Math.min(1.4, Appearance.textScale)))
        y: keyboard.side

        Repeater {
            model: keyboard.rows

            Row {
                id: row

                required property var modelData

                spacing: keyboard.gap

                Repeater {
                    model: row.modelData

                    KeyCap {
                        id: key

                        required property var modelData
                        readonly property string deed: modelData.a ?? ""

                        autoRepeat: deed === "back"
                        caption: deed === "symbols" ? "123" : deed === "letters" ? "ABC" : deed === "main" ? keyboard.mainText : keyboard.caption(modelData)
                        glyph: keyboard.glyph(deed)
                        height: keyboard.keyHeight
                        held: deed === "shift" && (keyboard.upper || keyboard.locked)
                        instant: deed === "" || deed === "back"
                        main: deed === "main"
                        objectName: "key_" + (deed !== "" ? deed : modelData.t === " " ? "space" : modelData.t)
                        sign: deed !== "" ? "" : modelData.t === " " ? " " : keyboard.caption(modelData)
                        spokenName: keyboard.spoken(modelData)
                        width: keyboard.keyWidth * modelData.w + keyboard.gap * (modelData.w - 1)

                        onDownChanged: keyboard.lit = down && sign.trim() !== "" ? key : keyboard.lit === key ? null : keyboard.lit
                        onLingered: keyboard.accented = layouts.accents[sign.toLowerCase()] ? key : null
                        onStruck: deed === "" ? keyboard.strike(key) : keyboard.act(deed)
                    }
                }
            }
        }
    }
    Card {
        id: bubble

        readonly property point at: keyboard.lit ? keyboard.lit.mapToItem(keyboard, 0, 0) : Qt.point(0, 0)

        border.color: Tokens.sea
        border.width: Tokens.bold
        height: keyboard.keyHeight * 1.1
        radius: Tokens.radiusSmall
        visible: keyboard.lit !== null && keyboard.accented === null
        width: Math.max(keyboard.keyWidth, height)
        x: keyboard.lit ? Math.max(0, Math.min(keyboard.width - width, at.x + (keyboard.lit.width - width) / 2)) : 0
        y: at.y - height - keyboard.gap / 2

        AppText {
            Accessible.ignored: true
            anchors.centerIn: parent
            font.pixelSize: Math.round(keyboard.keyHeight * 0.6)
            text: keyboard.lit ? keyboard.lit.caption : ""
            weight: 700
        }
    }
    AccentRow {
        readonly property string plain: keyboard.accented ? layouts.accents[keyboard.accented.sign.toLowerCase()] ?? "" : ""
        readonly property point at: keyboard.accented ? keyboard.accented.mapToItem(keyboard, 0, 0) : Qt.point(0, 0)

        gap: keyboard.gap
        keyHeight: keyboard.keyHeight
        keyWidth: Math.max(44, keyboard.keyWidth)
        signs: keyboard.struckSign !== keyboard.struckSign.toLowerCase() ? plain.toUpperCase() : plain
        x: Math.max(keyboard.side, Math.min(keyboard.width - width - keyboard.side, at.x))
        y: at.y - height - keyboard.gap / 2

        onChosen: sign => {
            keyboard.accented = null;
            keyboard.erased();
            keyboard.typed(sign);
        }
    }
}
