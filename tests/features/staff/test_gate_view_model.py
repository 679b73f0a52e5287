"""The gate of the desk, over a real store and real argon2."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from kiosk_app.features.staff.gate_view_model import GateViewModel
from kiosk_app.features.staff.service import StaffService
from kiosk_app.platform.jobs import Runner
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor

NAME, PIN = "Rina Wulandari", "482913"


class Gate:
    """The view model, its work done at once."""

    def __init__(self, engine: Engine, clock: FixedClock, executor: ManualExecutor) -> None:
        self.clock, self.executor = clock, executor
        self._runner = Runner(executor)
        self.model = GateViewModel(StaffService(lambda: engine, clock), self._runner, clock)
        self.model.load()
        executor.drain()

    def create(self, name: str = NAME, pin: str = PIN, again: str = PIN) -> None:
        self.model.createFirst(name, pin, again)
        self.executor.drain()

    def try_pin(self, pin: str) -> None:
        self.model.signIn(NAME, pin)
        self.executor.drain()

    def lock(self) -> None:
        self.model.lock()
        self.executor.drain()


@pytest.fixture
def gate(qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor) -> Gate:
    return Gate(engine, clock, executor)


def test_a_desk_without_accounts_asks_for_the_first_one(gate: Gate) -> None:
    assert gate.model.state == "first"
    gate.create()
    assert (gate.model.state, gate.model.staffName) == ("open", NAME)


@pytest.mark.parametrize(
    ("name", "pin", "again", "field"),
    [
        ("", PIN, PIN, "nameError"),
        (NAME, "123456", "123456", "pinError"),
        (NAME, PIN, "482914", "againError"),
    ],
)
def test_what_is_wrong_with_the_first_account_is_said_at_its_field(
    gate: Gate, name: str, pin: str, again: str, field: str
) -> None:
    gate.create(name, pin, again)
    assert gate.model.state == "first"
    told = {it: bool(getattr(gate.model, it)) for it in ("nameError", "pinError", "againError")}
    assert told == {it: it == field for it in told}


def test_locking_closes_the_gate_and_offers_the_last_name_again(gate: Gate) -> None:
    gate.create()
    gate.lock()
    assert (gate.model.state, gate.model.staffName, gate.model.lastName) == ("closed", "", NAME)
    assert gate.model.names == [NAME]
    gate.try_pin(PIN)
    assert gate.model.state == "open"


@pytest.mark.expect_log("staff sign-in locked")
def test_L3_after_five_wrong_pins_the_remaining_seconds_are_honest(gate: Gate, qtbot: QtBot) -> None:
    gate.create()
    gate.lock()
    for _ in range(4):
        gate.try_pin("000111")
    assert "1 kali" in gate.model.pinError
    with qtbot.waitSignal(gate.model.pinRejected):
        gate.try_pin("000111")
    assert gate.model.secondsLeft == 30
    gate.clock.advance(seconds=12)
    assert "18 detik" in gate.model.pinError
    gate.try_pin(PIN)
    assert gate.model.state == "closed"
    gate.clock.advance(seconds=18)
    gate.model._count_down()
    gate.try_pin(PIN)
    assert gate.model.state == "open"


def test_a_missing_name_or_pin_is_asked_for_and_costs_no_try(gate: Gate) -> None:
    gate.create()
    gate.lock()
    gate.model.signIn(NAME, "")
    assert gate.model.pinError == "Silakan ketik PIN Anda."
    assert gate.executor.waiting == 0
