"""Signing up for an activity: its page opens the seats, and nobody is ever told "confirmed" for a seat that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from domain.booking.bookings import Standing
from domain.booking.facilities import ACTIVITY_PREFIX
from domain.booking.fitting import ToTell
from domain.booking.refusals import Reason
from domain.information.kinds import Category, Kind, Language
from domain.information.page_data import page_body
from domain.information.pages import Page
from kiosk_app.features.booking.outcomes import BookingView, BookOutcome, Changed, Made, NotDone, Seats, Wish
from sync.protocol.canonical import canonical_json
from sync.protocol.information import PAGE_SAVED
from sync.server.context import Context
from tests.features.booking.house import person, wib
from tests.features.booking.together import HOUSE, Screen, Together
from tests.helpers.clock import FixedClock
from tests.sync.open_house import Teller, open_house
from tests.sync.stores import ServerStores
from tests.sync.wire import ARRIVED

BEGINS, ENDS = wib("2026-11-27", "19:00"), wib("2026-11-27", "21:00")
FILM = Page(
    "nonton-bareng",
    Language.INDONESIAN,
    "Nonton bareng",
    "Film keluarga.",
    Category.PIP,
    kind=Kind.ACTIVITY,
    begins=BEGINS,
    ends=ENDS,
    place="Ruang Komunitas",
    seats=12,
    sign_up=True,
)
ACTIVITY = ACTIVITY_PREFIX + FILM.page_id


class Office:
    """A desk that writes the page, straight at the server."""

    def __init__(self, context: Context) -> None:
        self._teller, self._last = Teller(context), ""

    def publish(self, deed: str = "published", **changes: Any) -> None:
        edit_id = str(uuid4())
        body = {
            "edit_id": edit_id,
            "page_key": FILM.key,
            "base": self._last,
            "deed": deed,
            "page": {**page_body(FILM), **changes},
            "saved_at": ARRIVED,
            "by": "Ratna",
        }
        done = self._teller.push(self._teller.chain.add(PAGE_SAVED, FILM.key, canonical_json(body)))
        assert done == [("applied", "")]
        self._last = edit_id
        self._teller.greet()


@pytest.fixture
def context(tmp_path: Path, clock: FixedClock) -> Iterator[Context]:
    with open_house(tmp_path / "central", ServerStores(), clock, HOUSE) as context:
        yield context


@pytest.fixture
def office(context: Context) -> Office:
    return Office(context)


@pytest.fixture
def together(context: Context, store_path: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Together]:
    together = Together(context, store_path, tmp_path, clock)
    yield together
    together.close()


@pytest.fixture
def kiosks(together: Together, office: Office) -> tuple[Screen, Screen]:
    office.publish()
    left, right = together.screen("terminal"), together.screen("terminal")
    together.converge()
    return left, right


def ask(screen: Screen, name: str, people: int = 1, phone: str = "", **more: Any) -> BookOutcome:
    wish = Wish(ACTIVITY, BEGINS, ENDS, people, person(name, phone or None), **more)
    return screen.bookings.book(wish)


def signed_up(screen: Screen, name: str, people: int = 1, **more: Any) -> BookingView:
    outcome = ask(screen, name, people, **more)
    assert isinstance(outcome, Made), outcome
    return outcome.view


def reasons(outcome: object) -> list[Reason]:
    assert isinstance(outcome, NotDone), outcome
    return [one.reason for one in outcome.refusals]


def seats(screen: Screen) -> Seats:
    [found] = screen.bookings.seats()
    return found


def stands(screen: Screen, view: BookingView) -> Standing:
    found = screen.bookings.by_id(view.booking.booking_id)
    assert found is not None
    return found.standing


def test_a_published_page_opens_its_seats_and_one_that_asks_nobody_to_sign_up_does_not(
    kiosks: tuple[Screen, Screen], office: Office, together: Together
) -> None:
    assert (seats(kiosks[0]).left, seats(kiosks[0]).activity.name) == (12, "Nonton bareng")
    office.publish(sign_up=False)
    together.converge()
    assert kiosks[0].bookings.seats() == []


def test_within_its_own_seats_a_kiosk_confirms_alone_and_beyond_them_it_says_requested(
    kiosks: tuple[Screen, Screen],
) -> None:
    left, _right = kiosks
    made = [signed_up(left, name) for name in ("Siti", "Slamet", "Yohana", "Parto")]
    assert [one.standing for one in made] == [*[Standing.CONFIRMED] * 2, *[Standing.REQUESTED] * 2]
    assert [one.place for one in made] == [0, 0, 1, 2]
    assert made[-1].qr.startswith("PIPB")


def test_two_kiosks_that_are_cut_off_never_give_the_same_last_seat(
    kiosks: tuple[Screen, Screen], together: Together
) -> None:
    names = [f"Warga {letter}" for letter in "ABCDEFGHIJKLMN"]
    made = [signed_up(kiosks[place % 2], name) for place, name in enumerate(names)]
    promised = [one for one in made if one.standing is Standing.CONFIRMED]
    assert 0 < len(promised) < 12
    together.converge(3)
    for screen in kiosks:
        found = [stands(screen, one) for one in made]
        assert (found.count(Standing.CONFIRMED), found.count(Standing.REQUESTED)) == (12, 2)
        assert all(stands(screen, one) is Standing.CONFIRMED for one in promised)
        assert (seats(screen).left, seats(screen).waiting) == (0, 2)


def test_who_waits_has_the_seat_that_comes_free_and_keeps_it(
    kiosks: tuple[Screen, Screen], together: Together, clock: FixedClock
) -> None:
    left, right = kiosks
    first, *_ = [signed_up(left, f"Warga {letter}", 4) for letter in "ABC"]
    together.converge(3)
    late = signed_up(right, "Yohana", 2)
    assert late.place == 1
    together.converge(2)
    assert isinstance(right.bookings.cancel(first.booking.booking_id), Changed)
    together.converge(2)
    clock.advance(timedelta(hours=2))
    assert right.bookings.upkeep() == []
    assert stands(right, late) is Standing.CONFIRMED
    assert seats(left).left == 2


def test_a_family_that_waits_is_told_how_many_came_before_it_not_how_many_it_is(
    kiosks: tuple[Screen, Screen], together: Together
) -> None:
    left, right = kiosks
    for letter in "ABC":
        signed_up(left, f"Warga {letter}", 4)
    together.converge(3)
    families = [signed_up(right, name, 3) for name in ("Slamet", "Yohana")]
    together.converge(2)
    again = [left.bookings.by_id(one.booking.booking_id) for one in families]
    assert [one.place if one else 0 for one in again] == [1, 4]


def test_nobody_is_signed_up_twice_and_staff_may_say_that_it_is_somebody_else(
    kiosks: tuple[Screen, Screen], together: Together
) -> None:
    left, right = kiosks
    desk = together.screen("desk")
    signed_up(left, "Siti Aminah")
    together.converge(2)
    assert reasons(ask(right, "siti  aminah")) == [Reason.ALREADY_SIGNED_UP]
    assert isinstance(ask(right, "Siti Aminah", phone="081215000512"), Made)
    assert reasons(ask(desk, "Siti Aminah", by_staff=True)) == [Reason.ALREADY_SIGNED_UP]
    assert isinstance(ask(desk, "Siti Aminah", by_staff=True, override="orang lain"), Made)


def test_no_more_than_a_family_at_once_and_nobody_after_it_has_begun(
    kiosks: tuple[Screen, Screen], clock: FixedClock
) -> None:
    assert reasons(ask(kiosks[0], "Guru", 6)) == [Reason.TOO_MANY_TOGETHER]
    clock.set(BEGINS)
    assert reasons(ask(kiosks[0], "Siti")) == [Reason.IN_THE_PAST]
    assert isinstance(ask(kiosks[0], "Siti", by_staff=True), Made)


def test_fewer_seats_throw_nobody_out_and_staff_hear_who_came_last(
    kiosks: tuple[Screen, Screen], together: Together, office: Office, clock: FixedClock
) -> None:
    desk = together.screen("desk")
    together.converge()
    made = []
    for name in ("Siti", "Slamet", "Yohana"):
        made.append(signed_up(desk, name, 2))
        clock.advance(timedelta(minutes=1))
    together.converge(2)
    office.publish(seats=4)
    together.converge(2)
    assert [stands(desk, one) for one in made] == [Standing.CONFIRMED] * 3
    assert [(one.view.party.name, one.why) for one in desk.bookings.to_tell() if one.view.party] == [
        ("Yohana", ToTell.FEWER_SEATS)
    ]
    assert seats(desk).left == 0
    office.publish(seats=30)
    together.converge(2)
    assert desk.bookings.to_tell() == []
    assert seats(desk).left == 24


def test_when_it_is_called_off_or_moved_staff_hear_whom_to_tell(
    kiosks: tuple[Screen, Screen], together: Together, office: Office
) -> None:
    desk = together.screen("desk")
    together.converge()
    view = signed_up(desk, "Siti")
    together.converge(2)
    office.publish(begins="2026-11-28T19:00:00+07:00", ends="2026-11-28T21:00:00+07:00")
    together.converge(2)
    assert [one.why for one in desk.bookings.to_tell()] == [ToTell.MOVED]
    office.publish("withdrawn")
    together.converge(2)
    assert [one.why for one in desk.bookings.to_tell()] == [ToTell.CALLED_OFF]
    assert reasons(ask(desk, "Slamet")) == [Reason.NOT_IN_USE]
    assert stands(desk, view) is Standing.CONFIRMED
    office.publish()
    together.converge(2)
    # Whoever still has a seat from before is counted.
    assert seats(desk).left == 11


def test_a_code_opens_the_door_once_and_who_shows_none_was_there_all_the_same(
    kiosks: tuple[Screen, Screen], together: Together, clock: FixedClock
) -> None:
    left, right = kiosks
    view, quiet = signed_up(left, "Siti"), signed_up(left, "Slamet")
    together.converge()
    clock.set(BEGINS)
    assert isinstance(right.bookings.check_in(view.qr), Changed)
    assert not isinstance(right.bookings.check_in(view.qr), Changed)
    clock.advance(timedelta(hours=1))
    assert left.bookings.upkeep() == []
    assert stands(left, quiet) is Standing.CONFIRMED


def test_a_seat_is_neither_moved_nor_made_longer_and_no_list_of_rooms_holds_a_film(
    kiosks: tuple[Screen, Screen], together: Together
) -> None:
    desk = together.screen("desk")
    together.converge()
    view = signed_up(desk, "Siti")
    booking = view.booking
    moved = desk.bookings.move(booking.booking_id, "ruang-diskusi", BEGINS, ENDS, by_staff=True)
    assert reasons(moved) == [Reason.NOT_AHEAD]
    assert reasons(desk.bookings.extend(booking.booking_id, 30)) == [Reason.NOT_AHEAD]
    assert view.party is not None
    assert reasons(desk.bookings.change_party(booking.booking_id, 2, view.party)) == [Reason.PEOPLE_FIXED]
    assert all(not one.is_activity for one in desk.bookings.all_facilities())
    assert [one.booking.booking_id for one in desk.bookings.sign_ups(ACTIVITY)] == [booking.booking_id]
