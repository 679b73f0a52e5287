"""Coming back: by card or phone, in two taps, without telling anybody anything."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.fields import FieldReason
from domain.ids import new_visit_code, qr_payload
from domain.outcome import Accepted, Refused
from domain.visits import InvalidDraft, Purpose
from kiosk_app.features.guestbook.outcomes import (
    CheckedOut,
    LookUp,
    NotFound,
    ReturningVisitor,
    TooManyAttempts,
)
from tests.helpers.guestbook_desk import KARANG_TARUNA, SITI, GuestbookDesk


def _found(desk: GuestbookDesk, text: str) -> ReturningVisitor:
    found = desk.service.find_returning(text)
    assert isinstance(found, ReturningVisitor), found
    return found


def test_a_card_or_a_number_finds_its_owner_masked(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    for text in (visit.code.lower(), qr_payload(visit.code), "+62 812 1500 0512"):
        found = _found(desk, text)
        assert (found.masked_name, found.origin) == ("Si•• Sa•••••", "Kranggan, Semarang Tengah")
        assert found.still_here
        assert "Siti" not in repr(found)
        assert "1500" not in repr(found)


def test_a_returning_visitor_only_says_what_for(desk: GuestbookDesk) -> None:
    desk.signed_in(SITI, "tap-1")
    desk.clock.advance(days=3)
    found = _found(desk, "081215000512")
    assert not found.still_here
    again = desk.service.sign_in_again(found.handle, Purpose.ROOM, "tap-2")
    assert isinstance(again, Accepted)
    assert (again.state.name, again.state.purpose) == ("Siti Sa'adah", Purpose.ROOM)
    assert desk.service.sign_in_again(found.handle, Purpose.ROOM, "tap-2") == again
    assert [kind for kind, _ in desk.operations()] == ["visit.signed_in"] * 2


def test_a_card_stays_valid_for_the_next_visit_and_for_leaving(desk: GuestbookDesk) -> None:
    first = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(days=3)
    again = desk.service.sign_in_again(_found(desk, first.code).handle, Purpose.ROOM, "tap-2")
    assert isinstance(again, Accepted)
    left = desk.service.check_out(first.code)
    assert isinstance(left, CheckedOut)
    assert left.visit.visit_id == again.state.visit_id


def test_knowing_a_number_never_reveals_a_code(desk: GuestbookDesk) -> None:
    first = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(days=3)
    again = desk.service.sign_in_again(_found(desk, "081215000512").handle, Purpose.ROOM, "tap-2")
    assert isinstance(again, Accepted)
    assert again.state.code != first.code


def test_who_led_a_group_comes_back_alone(desk: GuestbookDesk) -> None:
    group = desk.signed_in(KARANG_TARUNA, "tap-1")
    desk.clock.advance(days=1)
    again = desk.service.sign_in_again(_found(desk, group.code).handle, Purpose.READING, "tap-2")
    assert isinstance(again, Accepted)
    assert again.state.people == 1


def test_coming_back_within_half_an_hour_is_not_counted_twice(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    again = desk.service.sign_in_again(_found(desk, visit.code).handle, Purpose.ROOM, "tap-2")
    assert isinstance(again, Refused)


def test_a_note_is_checked_here_too(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(days=1)
    handle = _found(desk, visit.code).handle
    again = desk.service.sign_in_again(handle, Purpose.OTHER, "tap-2", purpose_note="x" * 201)
    assert isinstance(again, Refused)
    assert isinstance(again.reason, InvalidDraft)
    assert again.reason.problems[0].reason is FieldReason.TOO_LONG


@pytest.mark.parametrize("handle", ["", "code:", "phone:nobody", "nonsense"])
def test_a_handle_that_nobody_was_given_finds_nobody(desk: GuestbookDesk, handle: str) -> None:
    assert desk.service.sign_in_again(handle, Purpose.ROOM, "tap") == NotFound(LookUp.UNKNOWN)


def test_guessing_stops_after_five_and_may_go_on_after_ten_minutes(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    service, start = desk.service, desk.clock.now()
    for number in range(5):
        assert service.find_returning(f"0812-1500-99{number:02}") == NotFound(LookUp.UNKNOWN)
    blocked = TooManyAttempts(start + timedelta(minutes=10))
    assert service.find_returning("0812-1500-0512") == blocked
    assert service.find_returning(visit.code) == blocked
    desk.clock.advance(minutes=10)
    assert isinstance(service.find_returning(visit.code), ReturningVisitor)


def test_a_slip_of_the_finger_or_of_the_scanner_is_no_guess(desk: GuestbookDesk) -> None:
    visit, service = desk.signed_in(SITI, "tap-1"), desk.service
    for garbage in ("", "7K4-Q39", "hello", "0812", "\x1b[A", "x" * 10_000) * 2:
        assert service.find_returning(garbage) == NotFound(LookUp.UNREADABLE)
    assert isinstance(service.find_returning(visit.code), ReturningVisitor)


def test_a_clock_set_back_does_not_lock_the_guestbook_for_a_year(desk: GuestbookDesk) -> None:
    visit, service = desk.signed_in(SITI, "tap-1"), desk.service
    for _ in range(5):
        service.find_returning(new_visit_code())
    desk.clock.advance(days=-365)
    assert isinstance(service.find_returning(visit.code), ReturningVisitor)
