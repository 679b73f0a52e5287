"""Colours people can tell apart (A3), and signs that are what their names say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kiosk_app.platform.fonts import font_file

STYLE = Path(__file__).parents[2] / "kiosk_app" / "qml" / "Style"
TEXT = [
    *(("ink", ground) for ground in ("paper", "card", "seaTint", "brickTint", "leafTint", "amberTint", "keyboard")),
    ("soft", "paper"), ("soft", "card"), ("soft", "closed"), ("soft", "cleaning"),
    ("sea", "paper"), ("sea", "card"), ("sea", "seaTint"),
    ("brick", "paper"), ("brick", "card"), ("brick", "brickTint"),
    ("leaf", "card"), ("leaf", "leafTint"),
    ("bronze", "paper"), ("bronze", "card"), ("bronze", "amberTint"),
    ("overSea", "sea"), ("overSea", "seaDeep"), ("overSea", "seaMid"), ("overSea", "brick"),
    ("overSeaSoft", "seaDeep"), ("overSeaSoft", "seaMid"), ("overSeaSoft", "sea"), ("overSeaWarm", "seaDeep"),
]  # fmt: skip
EDGES = [
    ("edge", "paper"),
    ("edge", "card"),
    ("sea", "paper"),
    ("focus", "paper"),
    ("overSeaEdge", "seaDeep"),
]


def tokens(contrast: bool) -> dict[str, str]:
    source = (STYLE / "Tokens.qml").read_text("utf-8")
    found: dict[str, str] = {}
    for name, value in re.findall(r"property color (\w+): (.+)", source):
        colours = re.findall(r"#[0-9A-F]{6}", value)
        found[name] = colours[0 if contrast else -1]
    return found


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("contrast", "least"), [(False, 4.5), (True, 7.0)])
def test_A3_every_text_stands_out_from_its_ground(contrast: bool, least: float) -> None:
    colours = tokens(contrast)
    weak = {pair: round(ratio(colours[pair[0]], colours[pair[1]]), 2) for pair in TEXT}
    assert {pair: value for pair, value in weak.items() if value < least} == {}


@pytest.mark.parametrize("contrast", [False, True])
def test_A3_edges_of_controls_can_be_seen(contrast: bool) -> None:
    colours = tokens(contrast)
    assert [pair for pair in EDGES if ratio(colours[pair[0]], colours[pair[1]]) < 3] == []


def test_icons_are_those_of_the_font() -> None:
    charmap = json.loads(
        font_file("qtawesome", "fonts/materialdesignicons6-webfont-charmap-*.json").read_text()
    )
    source = (STYLE / "Icons.qml").read_text("utf-8")
    for name, code in re.findall(r'property string (\w+): "\\u\{([0-9A-F]+)\}"', source):
        dashed = re.sub(r"([A-Z])", lambda found: "-" + found[1].lower(), name)
        assert int(charmap[dashed], 16) == int(code, 16), name


def test_colours_and_families_stand_only_in_style() -> None:
    allowed = {"QrImage.qml", "AttractWords.qml"}
    for file in STYLE.parent.rglob("*.qml"):
        if file.parent != STYLE and file.name not in allowed:
            assert not re.search(r'"#[0-9A-Fa-f]{6,8}"', file.read_text("utf-8")), file.name
