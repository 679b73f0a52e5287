"""Staff sign in by name and PIN, on a real store."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from domain.fields import FieldReason, Wrong
from domain.staff import PinProblem
from kiosk_app.features.staff.outcomes import Locked, NameTaken, StaffMember, WrongPin
from kiosk_app.features.staff.service import StaffService
from tests.helpers.clock import FixedClock
from tests.helpers.watched_log import ExpectLog

PIN = "483920"


@pytest.fixture
def staff(engine: Engine, clock: FixedClock) -> StaffService:
    """One account: Ni Luh Ayu, whose PIN is ``PIN``."""
    service = StaffService(lambda: engine, clock)
    assert isinstance(service.create("Ni Luh Ayu", PIN), StaffMember)
    return service


def _fail(staff: StaffService, times: int) -> None:
    for _ in range(times):
        assert isinstance(staff.sign_in("Ni Luh Ayu", "000000"), WrongPin)


def test_the_right_pin_opens_whatever_the_case_of_the_name(staff: StaffService) -> None:
    member = staff.sign_in("ni luh ayu", PIN)
    assert isinstance(member, StaffMember)
    assert (member.name, member.role) == ("Ni Luh Ayu", "staff")


def test_a_wrong_pin_says_how_many_tries_are_left(staff: StaffService) -> None:
    assert [staff.sign_in("Ni Luh Ayu", "111222") for _ in range(4)] == [
        WrongPin(tries_left=left) for left in (4, 3, 2, 1)
    ]
    assert isinstance(staff.sign_in("Ni Luh Ayu", PIN), StaffMember)
    assert staff.sign_in("Ni Luh Ayu", "111222") == WrongPin(tries_left=4)


def test_L3_five_failures_lock_the_account_and_it_is_logged(
    staff: StaffService, clock: FixedClock, expect_log: ExpectLog
) -> None:
    expect_log("staff sign-in locked")
    _fail(staff, 5)
    until = clock.now() + timedelta(seconds=30)
    assert staff.sign_in("Ni Luh Ayu", PIN) == Locked(until)
    clock.advance(seconds=30)
    assert isinstance(staff.sign_in("Ni Luh Ayu", PIN), StaffMember)


def test_L3_the_sixth_failure_locks_twice_as_long(
    staff: StaffService, clock: FixedClock, expect_log: ExpectLog
) -> None:
    expect_log("staff sign-in locked")
    _fail(staff, 5)
    clock.advance(seconds=30)
    locked = WrongPin(tries_left=None, locked_until=clock.now() + timedelta(seconds=60))
    assert staff.sign_in("Ni Luh Ayu", "000000") == locked


def test_L3_a_restart_does_not_open_the_lock(
    staff: StaffService, engine: Engine, clock: FixedClock, expect_log: ExpectLog
) -> None:
    expect_log("staff sign-in locked")
    _fail(staff, 5)
    assert isinstance(StaffService(lambda: engine, clock).sign_in("Ni Luh Ayu", PIN), Locked)


def test_L3_a_clock_set_back_a_year_locks_for_half_a_minute_and_no_longer(
    staff: StaffService, clock: FixedClock, expect_log: ExpectLog
) -> None:
    expect_log("staff sign-in locked")
    _fail(staff, 5)
    clock.advance(days=-365)
    assert staff.sign_in("Ni Luh Ayu", PIN) == Locked(clock.now() + timedelta(seconds=30))
    clock.advance(seconds=29)
    assert isinstance(staff.sign_in("Ni Luh Ayu", PIN), Locked)
    clock.advance(seconds=1)
    assert isinstance(staff.sign_in("Ni Luh Ayu", PIN), StaffMember)


def test_nobody_learns_which_names_exist(staff: StaffService) -> None:
    assert staff.sign_in("Mbah Parto", PIN) == WrongPin(tries_left=None)


@pytest.mark.parametrize(
    ("name", "pin", "said"),
    [
        ("", PIN, Wrong(FieldReason.EMPTY)),
        ("ni luh AYU", PIN, NameTaken()),
        ("Yohana", "12345", PinProblem.TOO_SHORT),
        ("Yohana", "123456", PinProblem.TOO_SIMPLE),
        ("Yohana", "777777", PinProblem.TOO_SIMPLE),
    ],
)
def test_an_account_that_cannot_be_made_says_why(
    staff: StaffService, name: str, pin: str, said: object
) -> None:
    assert staff.create(name, pin) == said
    assert staff.names() == ("Ni Luh Ayu",)


def test_the_list_holds_who_may_sign_in_by_name(staff: StaffService) -> None:
    andika = staff.create("andika Pratama", "920384")
    assert isinstance(andika, StaffMember)
    assert staff.names() == ("andika Pratama", "Ni Luh Ayu")
    staff.disable(andika.staff_id)
    assert staff.names() == ("Ni Luh Ayu",)
    assert staff.sign_in("Andika Pratama", "920384") == WrongPin(tries_left=None)


def test_a_new_pin_replaces_the_old_one_for_whoever_knows_it(staff: StaffService) -> None:
    assert staff.change_pin("Ni Luh Ayu", "000111", "739284") == WrongPin(tries_left=4)
    assert staff.change_pin("Ni Luh Ayu", PIN, "111111") is PinProblem.TOO_SIMPLE
    assert isinstance(staff.change_pin("Ni Luh Ayu", PIN, "739284"), StaffMember)
    assert staff.sign_in("Ni Luh Ayu", PIN) == WrongPin(tries_left=4)
    assert isinstance(staff.sign_in("Ni Luh Ayu", "739284"), StaffMember)


def test_a_new_device_knows_that_it_has_no_staff_yet(engine: Engine, clock: FixedClock) -> None:
    service = StaffService(lambda: engine, clock)
    assert not service.has_staff()
    service.create("Yohana", PIN)
    assert service.has_staff()


def test_S1_no_pin_rests_anywhere(staff: StaffService, engine: Engine, store_path: Path) -> None:
    with engine.connect() as connection:
        [stored] = connection.exec_driver_sql("SELECT pin_hash FROM staff").scalars()
    assert stored.startswith("$argon2id$")
    assert PIN not in stored
    for file in store_path.parent.iterdir():
        assert PIN.encode() not in file.read_bytes()
