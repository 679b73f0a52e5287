"""The seats of activities at the server: they follow the page, and nobody who has one is thrown out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.information.kinds import Category, Kind, Language
from domain.information.page_data import page_body
from domain.information.pages import Page
from sync.protocol.arrangements import ARRANGEMENT
from sync.protocol.canonical import canonical_json
from sync.protocol.information import PAGE_SAVED
from sync.protocol.slots import SLOT
from sync.server.context import Context
from tests.features.booking.house import wib
from tests.helpers.clock import FixedClock
from tests.sync.open_house import Teller, open_house
from tests.sync.stores import ServerStores
from tests.sync.wire import ARRIVED

FILM = Page(
    "film",
    Language.INDONESIAN,
    "Nonton bareng",
    "",
    Category.PIP,
    kind=Kind.ACTIVITY,
    begins=wib("2026-11-27", "19:00"),
    ends=wib("2026-11-27", "21:00"),
    seats=2,
    sign_up=True,
)
FIRST, SECOND = "activity:film/1", "activity:film/2"


@pytest.fixture
def context(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_house(tmp_path / "central", server_stores, clock) as context:
        yield context


@pytest.fixture
def desk(context: Context) -> Teller:
    desk = Teller(context)
    desk.greet()
    return desk


def publish(desk: Teller, base: str, edit_id: str, deed: str = "published", **changes: Any) -> None:
    body = {
        "edit_id": edit_id,
        "page_key": FILM.key,
        "base": base,
        "deed": deed,
        "page": {**page_body(FILM), **changes},
        "saved_at": ARRIVED,
        "by": "Ratna",
    }
    assert desk.push(desk.chain.add(PAGE_SAVED, FILM.key, canonical_json(body))) == [("applied", "")]
    desk.greet()


def slots(desk: Teller) -> dict[str, tuple[int, bool]]:
    """Return capacity of the activity's slots, and whether they are closed."""
    found = desk.records(SLOT).items()
    return {name: (one["capacity"], one["closed"]) for name, one in found if name.startswith("activity:")}


def test_of_two_who_want_the_last_seat_one_has_it_and_the_other_waits(context: Context, desk: Teller) -> None:
    publish(desk, "", "e1", seats=1)
    left, right = Teller(context, "terminal"), Teller(context, "terminal")
    assert left.push(left.claim(FIRST)) == [("applied", "")]
    assert right.push(right.claim(FIRST)) == [("waitlisted", "")]
    publish(desk, "e1", "e2", seats=2)
    assert slots(desk) == {FIRST: (2, False)}
    assert {one["status"] for one in desk.records("claim").values()} == {"confirmed"}


def test_a_slot_shrinks_as_far_as_nobody_loses_a_seat(desk: Teller) -> None:
    publish(desk, "", "e1", seats=9)
    desk.push(desk.claim(FIRST), desk.claim(FIRST))
    publish(desk, "e1", "e2", seats=1)
    assert slots(desk) == {FIRST: (2, False)}


def test_a_page_that_is_moved_takes_its_seats_along(desk: Teller) -> None:
    publish(desk, "", "e1")
    publish(desk, "e1", "e2", begins="2026-11-28T19:00:00+07:00", ends="2026-11-28T21:00:00+07:00")
    assert slots(desk) == {FIRST: (2, False)}
    assert desk.records(SLOT)[FIRST]["starts_at"].startswith("2026-11-28T12:00")


def test_called_off_it_is_closed_and_what_was_held_counts_when_it_comes_again(desk: Teller) -> None:
    publish(desk, "", "e1")
    desk.push(desk.claim(FIRST))
    publish(desk, "e1", "e2", "withdrawn")
    assert slots(desk) == {FIRST: (2, True)}
    assert desk.records(ARRANGEMENT)["activity:film"]["removed"]
    publish(desk, "e2", "e3")
    assert slots(desk) == {FIRST: (2, True), SECOND: (1, False)}


def test_the_one_seat_of_before_and_the_one_that_came_with_it_again_are_both_held(
    context: Context, desk: Teller
) -> None:
    publish(desk, "", "e1", seats=1)
    desk.push(desk.claim(FIRST))
    publish(desk, "e1", "e2", "withdrawn", seats=1)
    publish(desk, "e2", "e3", seats=2)
    assert slots(desk) == {FIRST: (1, True), SECOND: (1, False)}
    terminal = Teller(context, "terminal")
    assert terminal.push(terminal.claim(SECOND)) == [("applied", "")]
    assert [one["status"] for one in desk.records("claim").values()] == ["confirmed"] * 2


def test_once_it_is_over_nothing_is_open_and_the_page_may_be_used_again(
    desk: Teller, clock: FixedClock
) -> None:
    publish(desk, "", "e1")
    clock.set(wib("2026-11-28", "08:00"))
    desk.greet()
    assert slots(desk) == {FIRST: (2, True)}
    publish(desk, "e1", "e2", begins="2027-11-27T19:00:00+07:00", ends="2027-11-27T21:00:00+07:00")
    assert slots(desk) == {FIRST: (2, True), SECOND: (2, False)}


def test_a_draft_opens_nothing_and_no_desk_arranges_seats_past_its_page(desk: Teller) -> None:
    publish(desk, "", "e1", "drafted")
    assert slots(desk) == {}
    publish(desk, "e1", "e2")
    put = {
        "arrangement_id": "activity:film",
        "subject": "activity",
        "body": desk.records(ARRANGEMENT)["activity:film"]["body"],
        "base": 1,
        "changed_at": ARRIVED,
    }
    operation = desk.chain.add("arrangement.put", "activity:film", canonical_json(put))
    assert desk.push(operation) == [("refused", "not_allowed")]
