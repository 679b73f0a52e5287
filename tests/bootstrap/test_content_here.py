"""The desk as the program opens it: the pages that visitors look up are written there."""

from __future__ import annotations

from typing import Any

from tests.bootstrap.conftest import OpenDevice
from tests.helpers.devices import Desk


def test_staff_find_the_pages_and_publish_one(open_one: OpenDevice) -> None:
    desk = open_one("desk")
    assert isinstance(desk, Desk)
    desk.unlock()
    desk.device.furnish()
    desk.parts.navigator.open("content")
    [entry] = [one for one in desk.parts.navigator.entries if one.name == "content"]
    edit: Any = entry.properties["edit"]
    edit.openPage("id:jam-buka")
    desk.until(lambda: edit.property("title") == "Jam buka", "the page")
    edit.edit("title", "Jam buka PIP")
    edit.publish()
    desk.until(lambda: edit.property("title") == "Jam buka PIP", "the published page")
