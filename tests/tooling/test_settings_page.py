"""docs/settings.md tells of every setting, as it is declared."""

from __future__ import annotations

from kiosk_app.platform.settings import describe
from tools.settings_page import GROUPS, PAGE, page


def test_every_setting_stands_on_the_page_once() -> None:
    assert sorted(key for keys in GROUPS.values() for key in keys) == sorted(one.key for one in describe())
    text = PAGE.read_text("utf-8")
    assert [key for key in (one.key for one in describe()) if f"### `{key}`\n" not in text] == []


def test_the_page_says_what_the_declarations_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m tools.settings_page"
