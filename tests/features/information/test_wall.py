"""What of the pages hangs on the wall."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from domain.display.board import Said
from domain.information.history import Deed
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from kiosk_app.features.information.service import InformationService
from kiosk_app.features.information.wall import page_wall_at
from kiosk_app.features.information.wiring import wire_information
from kiosk_app.platform.picture_files import SmallPicture
from tests.helpers.clock import OPENING_MORNING, FixedClock

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
POWER = Page("listrik", Language.INDONESIAN, "Listrik padam", "Pukul 13.", Category.PIP, announced=True)


@pytest.fixture
def service(engine: Engine, clock: FixedClock) -> InformationService:
    return wire_information(lambda: engine, clock, lambda _kind, _id: None)


def publish(service: InformationService, *pages: Page) -> None:
    for page in pages:
        service.save(page, "", Deed.PUBLISHED, "Ratna Dewi")


def test_an_activity_is_told_in_both_languages_at_the_time_that_the_indonesian_page_says(
    service: InformationService, clock: FixedClock
) -> None:
    english = replace(FILM, language=Language.ENGLISH, title="Children’s film", begins=OPENING_MORNING)
    publish(service, english, FILM)
    [activity] = page_wall_at(service, clock.now()).activities
    assert activity.title == Said("Nonton film anak", "Children’s film")
    assert (activity.begins, activity.place.told("id")) == (FILM.begins, "Mini Studio")


def test_only_what_was_published_and_is_not_over_hangs_there(
    service: InformationService, clock: FixedClock
) -> None:
    publish(service, FILM, POWER)
    service.save(replace(FILM, page_id="draf"), "", Deed.DRAFTED, "Ratna Dewi")
    wall = page_wall_at(service, clock.now())
    assert [one.title.indonesian for one in wall.activities] == ["Nonton film anak"]
    assert [(one.title, one.text) for one in wall.notices] == [(Said("Listrik padam"), Said("Pukul 13."))]
    assert page_wall_at(service, FILM.ends or clock.now()).activities == ()


def test_a_picture_comes_along_and_one_that_is_gone_is_not_among_the_pictures(
    service: InformationService, clock: FixedClock
) -> None:
    kept = service.add_picture(SmallPicture(4, 3, b"\xff\xd8\xff"), "Ratna Dewi")
    publish(service, replace(FILM, pictures=(kept,)), replace(POWER, pictures=("hilang",)))
    wall = page_wall_at(service, clock.now())
    assert wall.pictures == {wall.activities[0].picture: b"\xff\xd8\xff"}
    assert wall.notices[0].picture == "hilang"
