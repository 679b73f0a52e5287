"""Signing in, leaving, closing time, and forgetting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import day_ends
from domain.clock import WIB
from domain.devices import DeviceIdentity
from domain.outcome import Accepted, Refused
from domain.visits import (
    DepartureMode,
    Headcount,
    Origin,
    OriginKind,
    Purpose,
    SignInContext,
    ValidDraft,
    Visit,
    VisitDeparted,
    VisitPolicy,
    VisitSignedIn,
    anonymise,
    automatic_departures,
    decide_departure,
    decide_sign_in,
    draft_again,
    expires_before,
)
from kiosk_app.session.hours import HOUSE, load_hours

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
DEMAK = Origin(OriginKind.TOWN, "Demak")
SLAMET = ValidDraft("Slamet", DEMAK, Purpose.INFORMATION)
HOURS = load_hours()[HOUSE]


def _context(now: datetime = NOW, *, distinct: bool = False) -> SignInContext:
    device = DeviceIdentity("pip-semarang", "entrance-left")
    return SignInContext("v-new", "7K4Q39MWX", device, now, VisitPolicy(), distinct)


def _visit(draft: ValidDraft = SLAMET, at: datetime = NOW) -> Visit:
    outcome = decide_sign_in(draft, (), _context(at))
    assert isinstance(outcome, Accepted)
    return replace(outcome.state, visit_id="v-before")


def test_a_sign_in_is_a_visit_and_a_fact_that_tells_of_it() -> None:
    outcome = decide_sign_in(SLAMET, (), _context())
    assert isinstance(outcome, Accepted)
    assert outcome.facts == (VisitSignedIn(outcome.state),)
    assert (outcome.state.name, outcome.state.arrived_at, outcome.state.people) == ("Slamet", NOW, 1)
    assert outcome.state.is_present


def test_the_same_person_within_half_an_hour_is_not_counted_twice() -> None:
    before = _visit(at=NOW - timedelta(minutes=29))
    outcome = decide_sign_in(replace(SLAMET, name="H. SLAMET"), [before], _context())
    assert isinstance(outcome, Refused)
    assert outcome.reason.visit == before


def test_after_half_an_hour_the_same_person_is_a_new_visit() -> None:
    before = _visit(at=NOW - timedelta(minutes=30))
    assert isinstance(decide_sign_in(SLAMET, [before], _context()), Accepted)


def test_a_clock_set_back_does_not_count_a_person_twice() -> None:
    before = _visit(at=NOW + timedelta(minutes=10))
    assert isinstance(decide_sign_in(SLAMET, [before], _context()), Refused)


def test_a_clock_set_back_a_year_keeps_nobody_out() -> None:
    before = _visit(at=NOW + timedelta(days=365))
    assert isinstance(decide_sign_in(SLAMET, [before], _context()), Accepted)


def test_two_people_may_both_be_called_slamet() -> None:
    before = _visit()
    refused = decide_sign_in(SLAMET, [before], _context())
    assert isinstance(refused, Refused)
    assert not refused.reason.certain
    assert isinstance(decide_sign_in(SLAMET, [before], _context(distinct=True)), Accepted)
    elsewhere = replace(SLAMET, origin=Origin(OriginKind.TOWN, "Kendal"))
    assert isinstance(decide_sign_in(elsewhere, [before], _context()), Accepted)


def test_the_same_phone_is_the_same_person_unless_a_family_shares_it() -> None:
    with_phone = replace(SLAMET, phone="+6281215000512")
    before = _visit(with_phone)
    again = decide_sign_in(with_phone, [before], _context(distinct=True))
    assert isinstance(again, Refused)
    assert again.reason.certain
    wife = replace(with_phone, name="Yohana")
    assert isinstance(decide_sign_in(wife, [before], _context()), Refused)
    assert isinstance(decide_sign_in(wife, [before], _context(distinct=True)), Accepted)


def test_nobody_is_compared_with_an_anonymous_entry() -> None:
    nobody = anonymise(_visit(), NOW).state
    assert isinstance(decide_sign_in(SLAMET, [nobody], _context()), Accepted)


def test_who_led_a_group_comes_back_alone() -> None:
    led = replace(_visit(), headcount=Headcount(3, 4), phone="+6281215000512", purpose_note="PKK")
    again = draft_again(led, Purpose.ROOM)
    assert isinstance(again, ValidDraft)
    assert (again.name, again.origin, again.phone) == ("Slamet", DEMAK, "+6281215000512")
    assert (again.headcount, again.purpose, again.purpose_note) == (None, Purpose.ROOM, "")


def test_a_departure_is_noted_with_how_it_came_about() -> None:
    later = NOW + timedelta(hours=1)
    outcome = decide_departure(_visit(), DepartureMode.CODE, later)
    assert outcome.facts == (VisitDeparted("v-before", later, DepartureMode.CODE),)
    assert not outcome.state.is_present


@given(
    st.lists(st.tuples(st.sampled_from(DepartureMode), st.integers(-(10**8), 10**8)), min_size=1, max_size=5)
)
def test_the_first_departure_stands_and_never_lies_before_the_arrival(
    tries: list[tuple[DepartureMode, int]],
) -> None:
    visit, facts = _visit(), 0
    for how, seconds in tries:
        outcome = decide_departure(visit, how, NOW + timedelta(seconds=seconds))
        visit, facts = outcome.state, facts + len(outcome.facts)
    first_how, first_seconds = tries[0]
    assert facts == 1
    assert visit.departed_how is first_how
    assert visit.departed_at == max(NOW, NOW + timedelta(seconds=first_seconds))


@pytest.mark.parametrize(("hour", "gone"), [(20, 0), (21, 1), (23, 1)])
def test_at_closing_time_everybody_has_left(hour: int, gone: int) -> None:
    now = NOW.astimezone(WIB).replace(hour=hour, minute=0)
    departures = automatic_departures([_visit()], HOURS, now)
    assert len(departures) == gone
    for departure in departures:
        closing = now.replace(hour=21)
        assert departure.state.departed_at == closing
        assert departure.state.departed_how is DepartureMode.AUTOMATIC


def test_who_has_left_already_is_not_sent_home() -> None:
    left = decide_departure(_visit(), DepartureMode.STAFF, NOW).state
    assert automatic_departures([left], HOURS, NOW + timedelta(days=3)) == []


@given(st.integers(0, 14 * 24 * 3600), st.integers(-(10**6), 10**7))
def test_automatic_departures_never_lie_in_the_future_nor_before_the_arrival(
    arrival: int, later: int
) -> None:
    visit = _visit(at=NOW + timedelta(seconds=arrival))
    now = visit.arrived_at + timedelta(seconds=later)
    for departure in automatic_departures([visit], HOURS, now):
        assert departure.state.departed_at is not None
        assert visit.arrived_at <= departure.state.departed_at <= now
        assert departure.state.departed_at == day_ends(HOURS, visit.arrived_at)


def test_S6_an_anonymous_entry_tells_nobody_who_it_was_and_still_counts() -> None:
    visit = replace(
        _visit(), phone="+6281215000512", purpose_note="Bertemu Bu Ratna", headcount=Headcount(2, 3)
    )
    outcome = anonymise(visit, NOW)
    assert (outcome.state.name, outcome.state.phone, outcome.state.purpose_note) == ("", None, "")
    assert (outcome.state.people, outcome.state.origin, outcome.state.anonymised_at) == (5, DEMAK, NOW)
    assert anonymise(outcome.state, NOW + timedelta(days=1)) == Accepted(outcome.state)
    assert expires_before(VisitPolicy(retention_days=365), NOW) == NOW - timedelta(days=365)
