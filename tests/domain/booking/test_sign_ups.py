"""What a page offers to sign up for, who may, and how many seats are left."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.booking.arrangements import arrange, body_of, id_of, subject_of, thing_of
from domain.booking.asks import Ask, Held
from domain.booking.bookings import Booking, Channel, Hold, Standing, standing
from domain.booking.deeds import due
from domain.booking.facilities import Activity
from domain.booking.limits import DEFAULT_POLICY
from domain.booking.refusals import Reason
from domain.booking.rules import check
from domain.booking.sign_ups import activity_of, beyond_seats, seats_left
from domain.booking.timetable import Timetable
from domain.information.front_matter import page_from_text
from domain.information.kinds import Category, Kind, Language
from domain.information.page_data import page_body, page_of
from domain.information.pages import Page
from domain.slots import SlotKind

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
BEGINS, ENDS = NOW + timedelta(days=2), NOW + timedelta(days=2, hours=2)
PAGE = Page(
    "film",
    Language.INDONESIAN,
    "Nonton bareng",
    "",
    Category.PIP,
    kind=Kind.ACTIVITY,
    begins=BEGINS,
    ends=ENDS,
    place="Lobi",
    seats=12,
    sign_up=True,
)
ENGLISH = replace(PAGE, language=Language.ENGLISH, title="Film night", place="Lobby", seats=99)


def film() -> Activity:
    found = activity_of(PAGE, ENGLISH)
    assert found is not None
    return found


def reasons(
    people: int = 1, now: datetime = NOW, mine: tuple[Held, ...] = (), **more: object
) -> list[Reason]:
    ask = Ask(BEGINS, ENDS, people, **more)  # type: ignore[arg-type]
    found = check(ask, film(), Timetable({}), mine, DEFAULT_POLICY, now)
    return [one.reason for one in found]


def test_what_both_languages_say_of_time_and_seats_the_indonesian_page_says() -> None:
    one = film()
    assert (one.facility_id, one.seats, one.begins) == ("activity:film", 12, BEGINS)
    assert (one.name, one.name_en, one.where, one.where_en) == (
        "Nonton bareng",
        "Film night",
        "Lobi",
        "Lobby",
    )


@pytest.mark.parametrize("changes", [{"sign_up": False}, {"seats": 0}, {"kind": Kind.PAGE}])
def test_other_pages_sign_nobody_up(changes: dict[str, object]) -> None:
    assert activity_of(replace(PAGE, **changes)) is None  # type: ignore[arg-type]


def test_where_it_is_is_said_in_english_if_somebody_wrote_it() -> None:
    lobby = replace(film(), where="Lobi", where_en="Lobby")
    assert (lobby.where_in("id"), lobby.where_in("en")) == ("Lobi", "Lobby")
    assert replace(lobby, where_en="").where_in("en") == "Lobi"


def test_it_travels_as_an_arrangement_and_stays_out_of_the_list_of_rooms() -> None:
    one = film()
    assert thing_of(subject_of(one), body_of(one)) == one
    assert id_of(one) == one.facility_id
    whole = arrange([one])
    assert (whole.activities, whole.facilities, whole.in_use) == ({one.facility_id: one}, {}, ())


def test_a_page_says_so_in_its_file_and_needs_seats_for_it() -> None:
    assert page_of(page_body(PAGE)).sign_up
    head = "title: Film\ncategory: pip\nlanguage: id\nkind: activity"
    times = "begins: 2026-11-27T19:00\nends: 2026-11-27T21:00"
    assert page_from_text(f"---\n{head}\n{times}\nseats: 12\nsign_up: yes\n---\n", "film").sign_up
    for wrong in ("sign_up: yes", "seats: 12\nsign_up: perhaps"):
        with pytest.raises(ValueError, match="sign"):
            page_from_text(f"---\n{head}\n{times}\n{wrong}\n---\n", "film")


def test_visitors_sign_up_until_it_begins_and_staff_until_it_is_over() -> None:
    assert reasons() == []
    assert reasons(now=BEGINS) == [Reason.IN_THE_PAST]
    assert reasons(now=BEGINS, by_staff=True) == []
    assert reasons(now=ENDS, by_staff=True) == [Reason.IN_THE_PAST]


@pytest.mark.parametrize(
    ("people", "by_staff", "wrong"),
    [(0, False, True), (5, False, False), (6, False, True), (20, True, False), (21, True, True)],
)
def test_a_family_at_once_and_with_staff_a_class(people: int, by_staff: bool, wrong: bool) -> None:
    assert bool(reasons(people, by_staff=by_staff)) is wrong


def test_who_read_another_time_hears_of_it() -> None:
    moved = replace(film(), begins=ENDS, ends=ENDS + timedelta(hours=1))
    [found] = check(Ask(BEGINS, ENDS, 1), moved, Timetable({}), (), DEFAULT_POLICY, NOW)
    assert (found.reason, found.moment) == (Reason.ACTIVITY_MOVED, ENDS)


def test_once_for_each_person_until_it_is_over_and_staff_may_know_better() -> None:
    held = Held("b1", "activity:film", SlotKind.ACTIVITY, BEGINS, ENDS)
    assert reasons(mine=(held,)) == [Reason.ALREADY_SIGNED_UP]
    assert reasons(mine=(held,), by_staff=True, override="orang lain") == []
    last_year = replace(held, starts_at=NOW - timedelta(days=365), ends_at=NOW - timedelta(days=364))
    assert reasons(mine=(last_year,)) == []


def test_no_seat_is_left_while_somebody_waits_for_one() -> None:
    assert seats_left(film(), taken=9, waiting=0) == 3
    assert seats_left(film(), taken=9, waiting=1) == 0
    assert seats_left(film(), taken=14, waiting=0) == 0


def test_of_too_many_the_last_to_have_come_are_told() -> None:
    came = [("c", NOW + timedelta(hours=2), 1), ("a", NOW, 2), ("b", NOW + timedelta(hours=1), 2)]
    assert beyond_seats(came, 4) == {"c"}
    assert beyond_seats(came, 5) == frozenset()


def test_a_seat_that_came_free_is_theirs_and_nobody_loses_one_for_showing_no_code() -> None:
    one = Booking(
        "b1", "pip", "d1", "7K4Q39MWX", "activity:film", BEGINS, ENDS, 1, Channel.ON_SITE, NOW, claims=("c",)
    )
    assert standing(one, Hold.PROMOTED, NOW) is Standing.CONFIRMED
    assert due(one, Standing.CONFIRMED, BEGINS + timedelta(hours=1), DEFAULT_POLICY) is None
