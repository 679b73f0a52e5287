"""Staff accounts: making them, signing in by name and PIN, and slowing down whoever guesses.

Every method reads or writes the disk and most take a tenth of a second for argon2: call them in the
background runner. ``StoreError`` leaves them where the disk is at fault. No PIN is ever logged.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.fields import Wrong
from domain.ids import uuid7
from domain.names import check_name, fold
from domain.staff import FREE_FAILURES, PinGuard, before_trying, check_pin, lock_at
from kiosk_app.features.staff.outcomes import (
    ChangePinOutcome,
    CreateOutcome,
    Locked,
    NameTaken,
    StaffMember,
    StaffSignInOutcome,
    WrongPin,
)
from kiosk_app.features.staff.pin_hash import hash_pin, nobodys_hash, pin_fits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

    from kiosk_app.features.staff.store import StaffStore
    from kiosk_app.features.staff.tables import StaffRow

log = logging.getLogger(__name__)


class StaffService:
    """``engine_source`` returns the open store."""

    def __init__(self, engine_source: Callable[[], Engine], clock: Clock) -> None:
        self._engine_source = engine_source
        self._clock = clock

    def create(self, name: str, pin: str, role: str = "staff") -> CreateOutcome:
        """Make an account, or say what is wrong with the name or the PIN."""
        checked = check_name(name)
        if isinstance(checked, Wrong):
            return checked
        problem = check_pin(pin)
        return self._create(checked, hash_pin(pin), role) if problem is None else problem

    def sign_in(self, name: str, pin: str) -> StaffSignInOutcome:
        """Return who signs in. After five wrong PINs the account locks for 30 s, with each further
        one for twice as long up to 15 minutes; a restart or a clock set back does not open it."""
        tried = self._begin_try(name)
        if isinstance(tried, Locked):
            return tried
        pin_hash = nobodys_hash() if tried is None else tried.pin_hash
        right = pin_fits(pin_hash, pin)
        if tried is None:
            return WrongPin(tries_left=None)
        return self._welcome(tried.staff_id) if right else self._turn_away(tried)

    def change_pin(self, name: str, pin: str, new_pin: str) -> ChangePinOutcome:
        """Give an account a new PIN; the old one must be right."""
        problem = check_pin(new_pin)
        if problem is not None:
            return problem
        member = self.sign_in(name, pin)
        if isinstance(member, StaffMember):
            self._change(member.staff_id, pin_hash=hash_pin(new_pin))
        return member

    def disable(self, staff_id: str) -> None:
        """Let nobody sign in to an account any more; who did what stays readable. Unknown ids are ignored."""
        self._change(staff_id, disabled=True)

    def names(self) -> tuple[str, ...]:
        """Return the names of those who may sign in, for the list on the sign-in page."""
        with self._reading() as store:
            return tuple(row.name for row in store.active())

    def has_staff(self) -> bool:
        """Return whether anybody may sign in; if not, the first account is made first."""
        with self._reading() as store:
            return store.count_active() > 0

    def _create(self, name: str, pin_hash: str, role: str) -> StaffMember | NameTaken:
        from kiosk_app.features.staff.tables import StaffRow

        now = self._clock.now()
        with self._writing() as store:
            if store.by_name(name) is not None:
                return NameTaken()
            row = StaffRow(
                staff_id=uuid7(now),
                name=name,
                name_key=fold(name),
                pin_hash=pin_hash,
                role=role,
                created_at=now,
            )
            store.add(row)
        return _member(row)

    def _begin_try(self, name: str) -> StaffRow | Locked | None:
        """Count the try as a failure before the PIN is looked at; see ``domain.staff.before_trying``."""
        now = self._clock.now()
        with self._writing() as store:
            row = store.by_name(name)
            if row is None or row.disabled:
                return None
            guard = PinGuard(row.failures, row.locked_until)
            until = lock_at(guard, now)
            _remember(row, PinGuard(row.failures, until) if until else before_trying(guard, now))
        return Locked(until) if until else row

    def _welcome(self, staff_id: str) -> StaffMember:
        with self._writing() as store:
            row = store.known(staff_id)
            _remember(row, PinGuard())
        return _member(row)

    @staticmethod
    def _turn_away(row: StaffRow) -> WrongPin:
        if row.locked_until is None:
            return WrongPin(tries_left=FREE_FAILURES - row.failures)
        log.warning("staff sign-in locked until %s after %d wrong PINs", row.locked_until, row.failures)
        return WrongPin(tries_left=None, locked_until=row.locked_until)

    def _change(self, staff_id: str, **columns: object) -> None:
        with self._writing() as store:
            row = store.by_id(staff_id)
            for name, value in columns.items() if row is not None else ():
                setattr(row, name, value)

    @contextmanager
    def _writing(self) -> Iterator[StaffStore]:
        # SQLAlchemy takes a good part of a second to import: not before the first frame.
        from kiosk_app.features.staff.store import StaffStore
        from vault.sessions import writing_session

        with writing_session(self._engine_source()) as session:
            yield StaffStore(session)

    @contextmanager
    def _reading(self) -> Iterator[StaffStore]:
        from kiosk_app.features.staff.store import StaffStore
        from vault.sessions import reading_session

        with reading_session(self._engine_source()) as session:
            yield StaffStore(session)


def _remember(row: StaffRow, guard: PinGuard) -> None:
    row.failures, row.locked_until = guard.failures, guard.locked_until


def _member(row: StaffRow) -> StaffMember:
    return StaffMember(row.staff_id, row.name, row.role)
