"""Leaving: by code, by staff, at closing time; and being forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.clock import WIB
from domain.devices import DeviceIdentity
from domain.ids import qr_payload, show_visit_code
from domain.visits import DepartureMode, VisitPolicy
from kiosk_app.features.guestbook.outcomes import CheckedOut, LookUp, NotFound
from tests.helpers.guestbook_desk import KARANG_TARUNA, SITI, SLAMET, GuestbookDesk


@pytest.mark.parametrize("written", [show_visit_code, qr_payload, str.lower])
def test_whoever_shows_the_code_leaves(desk: GuestbookDesk, written: object) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(hours=1)
    left = desk.service.check_out(written(visit.code))  # type: ignore[operator]
    assert isinstance(left, CheckedOut)
    assert (left.visit.departed_how, left.already) == (DepartureMode.CODE, False)
    assert desk.service.present().people == 0
    assert desk.operations()[-1] == ("visit.departed", visit.visit_id)


def test_leaving_twice_changes_nothing_and_tells_nobody(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    first = desk.service.check_out_by_staff(visit.visit_id)
    desk.clock.advance(hours=1)
    second = desk.service.check_out(visit.code)
    assert isinstance(first, CheckedOut)
    assert second == CheckedOut(first.visit, already=True)
    assert len(desk.operations()) == 2


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", LookUp.UNREADABLE),
        ("8991234567890", LookUp.UNREADABLE),
        ("\x02garbage\x03", LookUp.UNREADABLE),
        ("333333333", LookUp.UNKNOWN),
    ],
)
def test_a_code_that_nobody_has_says_whether_it_could_be_one(
    desk: GuestbookDesk, typed: str, problem: LookUp
) -> None:
    assert desk.service.check_out(typed) == NotFound(problem)


def test_staff_cannot_send_home_who_is_not_there(desk: GuestbookDesk) -> None:
    assert desk.service.check_out_by_staff("nobody") == NotFound(LookUp.UNKNOWN)


def test_closing_time_sends_home_who_is_left_and_marks_it_so(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    desk.signed_in(KARANG_TARUNA, "tap-2")
    assert desk.service.close_day() == 0
    desk.clock.advance(hours=12)
    assert desk.service.close_day() == 2
    assert desk.service.close_day() == 0
    left = desk.service.visit(visit.visit_id)
    assert left is not None
    assert left.departed_how is DepartureMode.AUTOMATIC
    assert left.departed_at is not None
    assert left.departed_at.astimezone(WIB).hour == 21
    assert [kind for kind, _ in desk.operations()].count("visit.departed") == 2


def test_each_device_closes_its_own_visits_only(desk: GuestbookDesk) -> None:
    desk.signed_in(SITI, "tap-1")
    other = GuestbookDesk(desk.engine, desk.clock, device=DeviceIdentity("pip-semarang", "entrance-right"))
    desk.clock.advance(days=1)
    assert other.service.close_day() == 0
    assert desk.service.close_day() == 1


def test_S6_retention_anonymises_on_time(desk: GuestbookDesk) -> None:
    old = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(days=365)
    new = desk.signed_in(SLAMET, "tap-2")
    assert desk.service.anonymise_expired() == 0
    desk.clock.advance(seconds=1)
    assert desk.service.anonymise_expired() == 1
    assert desk.service.anonymise_expired() == 0
    assert desk.operations()[-1] == ("visit.anonymised", old.visit_id)
    assert desk.service.visit(new.visit_id) == new
    assert desk.ask(
        "SELECT name, name_key, phone, purpose_note, extra FROM visit WHERE anonymised_at NOTNULL"
    ) == [("", "", None, "", "{}")]
    assert desk.ask("SELECT body FROM outbox ORDER BY seq DESC LIMIT 1")[0][0].find("Siti") == -1


def test_S6_an_anonymous_visitor_is_not_found_any_more(desk: GuestbookDesk) -> None:
    short = GuestbookDesk(desk.engine, desk.clock, VisitPolicy(retention_days=1))
    visit = short.signed_in(SITI, "tap-1")
    desk.clock.advance(timedelta(days=2))
    assert short.service.anonymise_expired() == 1
    assert short.service.find_returning(visit.code) == NotFound(LookUp.UNKNOWN)
    assert short.service.find_returning("0812-1500-0512") == NotFound(LookUp.UNKNOWN)


def test_S6_visits_of_other_devices_are_forgotten_here_and_told_by_them(desk: GuestbookDesk) -> None:
    desk.signed_in(SITI, "tap-1")
    told = len(desk.operations())
    other = GuestbookDesk(desk.engine, desk.clock, device=DeviceIdentity("pip-semarang", "desk"))
    desk.clock.advance(days=400)
    assert other.service.anonymise_expired() == 1
    assert len(desk.operations()) == told
