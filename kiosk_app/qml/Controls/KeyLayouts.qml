pragma ComponentBehavior: Bound

import QtQuick

// The keyboard as data: rows of keys. `t` types, `a` acts ("shift", "back", "symbols", "letters", "hide", "main"), `w` is
// the width in keys.
QtObject {
    readonly property var foot: [
        {
            t: ",",
            w: 1
        },
        {
            t: " ",
            w: 3.2
        },
        {
            t: ".",
            w: 1
        },
        main
    ]
    readonly property var main: ({
            a: "main",
            w: 2
        })
    readonly property var hide: ({
            a: "hide",
            w: 1.2
        })
    readonly property var back: ({
            a: "back",
            w: 1
        })
    readonly property var letters: [keys("qwertyuiop"), keys("asdfghjkl'"), [
            {
                a: "shift",
                w: 1
            }
        ].concat(keys("zxcvbnm-"), [back]), [
            {
                a: "symbols",
                w: 1.6
            },
            hide
        ].concat(foot)]
    readonly property var symbols: [keys("1234567890"), keys("@#/()&+:;\""), keys("_?!=*%'’-").concat([back]), [
            {
                a: "letters",
                w: 1.6
            },
            hide
        ].concat(foot)]
    readonly property var email: [keys("qwertyuiop"), keys("asdfghjkl_"), [
            {
                a: "symbols",
                w: 1
            }
        ].concat(keys("zxcvbnm-"), [back]), [hide].concat([
            {
                t: "@",
                w: 1.6
            },
            {
                t: ".",
                w: 1.2
            },
            {
                t: ".com",
                w: 1.9
            },
            {
                t: ".go.id",
                w: 2.1
            },
            main
        ])]
    readonly property var code: [keys("1234567890"), keys("qwertyuiop"), keys("asdfghjkl").concat([back]), [
            {
                a: "hide",
                w: 1
            }
        ].concat(keys("zxcvbnm"), [main])]
    readonly property var number: pad("00")
    readonly property var phone: pad("+")
    readonly property var accents: ({
            "a": "áàâäãå",
            "c": "çć",
            "d": "ďđ",
            "e": "éèêëē",
            "i": "íìîïī",
            "l": "ł",
            "n": "ñń",
            "o": "óòôöõø",
            "s": "śšß",
            "u": "úùûüū",
            "y": "ýÿ",
            "z": "žź",
            "'": "’‘`",
            "-": "–_/"
        })

    function keys(signs: string): var {
        return Array.from(signs, sign => ({
                    t: sign,
                    w: 1
                }));
    }
    function pad(extra: string): var {
        return [keys("123").concat([back]), keys("456").concat([
                    {
                        a: "hide",
                        w: 1
                    }
                ]), keys("789").concat([
                    {
                        t: extra,
                        w: 1
                    }
                ]), [
                {
                    t: "0",
                    w: 2
                },
                main]];
    }
    function rows(kind: string, symbolsShown: bool): var {
        if (kind === "number" || kind === "secret")
            return number;
        if (kind === "phone")
            return phone;
        if (kind === "code")
            return code;
        return symbolsShown ? symbols : kind === "email" ? email : letters;
    }
    function isPad(kind: string): bool {
        return kind === "number" || kind === "secret" || kind === "phone";
    }
}
