"""Staff PINs: which are good enough, and how long wrong ones make everybody wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

SHORTEST_PIN, LONGEST_PIN = 6, 12


class StaffRole(StrEnum):
    """What a member of staff may do."""

    STAFF = "staff"
    ADMIN = "admin"
    """Runs the desk; whoever makes the first account."""


def may_decide_cases(role: str) -> bool:
    """Return whether somebody of ``role`` decides about entries that were set aside and about conflicts.

    Everybody at the desk may look at them.
    """
    return role == StaffRole.ADMIN


FREE_FAILURES = 5
FIRST_LOCK = timedelta(seconds=30)
LONGEST_LOCK = timedelta(minutes=15)


class PinProblem(StrEnum):
    """Why a PIN cannot be chosen."""

    NOT_DIGITS = "not_digits"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_SIMPLE = "too_simple"


def check_pin(pin: str) -> PinProblem | None:
    """Return what is wrong with a new PIN: it has 6–12 digits and is not the first that others try
    (one digit or a short pattern over and over, digits in a row up or down)."""
    if not (pin.isascii() and pin.isdigit()):
        return PinProblem.NOT_DIGITS
    if len(pin) < SHORTEST_PIN:
        return PinProblem.TOO_SHORT
    if len(pin) > LONGEST_PIN:
        return PinProblem.TOO_LONG
    return PinProblem.TOO_SIMPLE if _repeats(pin) or _counts(pin) else None


def _repeats(pin: str) -> bool:
    return any((pin[:period] * len(pin))[: len(pin)] == pin for period in (1, 2, 3))


def _counts(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return steps in ({1}, {9})


def lock_time(failures: int) -> timedelta:
    """Return how long ``failures`` wrong PINs in a row lock an account: nothing below five, then
    30 s, doubling with each further one up to 15 minutes."""
    if failures < FREE_FAILURES:
        return timedelta(0)
    # Capped because a timedelta overflows long before an attacker gets tired.
    doublings = min(failures - FREE_FAILURES, 10)
    return min(FIRST_LOCK * (1 << doublings), LONGEST_LOCK)


@dataclass(frozen=True, slots=True)
class PinGuard:
    """What an account remembers of wrong PINs."""

    failures: int = 0
    locked_until: datetime | None = None


def lock_at(guard: PinGuard, now: datetime) -> datetime | None:
    """Return until when the account is locked at ``now``, ``None`` where it is open.

    A clock set back before the lock began does not open it, and does not close it for ever:
    the lock then begins anew.
    """
    if guard.locked_until is None:
        return None
    length = lock_time(guard.failures)
    if now < guard.locked_until - length:
        return now + length
    return guard.locked_until if now < guard.locked_until else None


def before_trying(guard: PinGuard, now: datetime) -> PinGuard:
    """Return the guard to write down before a PIN is looked at, as though it were wrong: pulling
    the plug in the middle earns no free guess. A right PIN wipes it (``PinGuard()``)."""
    failures = guard.failures + 1
    length = lock_time(failures)
    return PinGuard(failures, now + length if length else None)
