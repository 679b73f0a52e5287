"""A display as the program opens it."""

from __future__ import annotations

from datetime import timedelta

from domain.information.history import Deed
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from tests.bootstrap.conftest import OpenDevice
from tests.helpers.clock import OPENING_MORNING

FILM = Page(
    "film-anak",
    Language.INDONESIAN,
    "Nonton film anak",
    "Gratis.",
    Category.PIP,
    kind=Kind.ACTIVITY,
    begins=OPENING_MORNING + timedelta(hours=1),
    ends=OPENING_MORNING + timedelta(hours=3),
    place="Mini Studio",
)


def test_a_new_display_says_what_it_knows_and_news_hangs_there_within_five_seconds(
    open_one: OpenDevice,
) -> None:
    wall = open_one("display", kiosk=True)
    wall.until(lambda: wall.shows("Hari ini tidak ada kegiatan"), "the first slide")
    wall.window.close()
    assert wall.window.isVisible(), "L1"
    pages = wall.device.ground.information
    runner = wall.device.ground.backstage.runner
    runner.submit(lambda: pages.save(FILM, "", Deed.PUBLISHED, "Ratna Dewi"), lambda _: None)
    assert wall.until(lambda: wall.shows("Nonton film anak"), "the activity", 5.0) < 5.0
    assert wall.shows("Mini Studio")
    parts = wall.device.display
    assert parts is not None
    assert [parts.loop.slide["kind"], parts.loop.count] == ["today", 2], (
        "and the hours; of rooms nothing was heard yet"
    )
