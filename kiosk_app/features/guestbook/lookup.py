"""Finding who came before by what they hold or know: a visit code, or their phone number."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from domain.attempts import AttemptLimit
from domain.clock import Clock
from domain.ids import parse_visit_code
from domain.names import mask_name
from domain.phones import parse_phone
from domain.visits import Visit
from kiosk_app.features.guestbook.outcomes import (
    FindOutcome,
    LookUp,
    NotFound,
    ReturningVisitor,
    TooManyAttempts,
)

if TYPE_CHECKING:
    from kiosk_app.features.guestbook.store import VisitStore

_BY_CODE, _BY_PHONE = "code", "phone"


def read_handle(handle: str) -> tuple[str, bool]:
    """Return (visit id, whether it was found by its code)."""
    how, _, visit_id = handle.partition(":")
    return visit_id, how == _BY_CODE


class LookUpDesk:
    """Looks up and counts what failed, so that nobody can guess their way through the guestbook.

    The count is kept in memory: a visitor cannot restart the device.
    """

    def __init__(self, clock: Clock, limit: AttemptLimit | None = None) -> None:
        self._clock = clock
        self._limit = limit or AttemptLimit()
        self._failed_at: tuple[datetime, ...] = ()

    def find(self, visits: VisitStore, text: str, today: datetime) -> FindOutcome:
        """Return whom ``text`` means, masked. What cannot be a code or a number is no guess and
        does not count as one."""
        now = self._clock.now()
        blocked = self._limit.blocked_until(self._failed_at, now)
        if blocked is not None:
            return TooManyAttempts(blocked)
        wanted = _what_is_meant(text)
        if wanted is None:
            return NotFound(LookUp.UNREADABLE)
        how, value = wanted
        visit = visits.newest_by_code(value) if how == _BY_CODE else visits.newest_by_phone(value)
        if visit is None or visit.anonymised_at is not None:
            self._failed_at = (*self._limit.still_counting(self._failed_at, now), now)
            return NotFound(LookUp.UNKNOWN)
        return _masked(how, visit, today)


def _what_is_meant(text: str) -> tuple[str, str] | None:
    code = parse_visit_code(text)
    if code is not None:
        return _BY_CODE, code
    phone = parse_phone(text)
    return (_BY_PHONE, phone) if isinstance(phone, str) else None


def _masked(how: str, visit: Visit, today: datetime) -> ReturningVisitor:
    return ReturningVisitor(
        handle=f"{how}:{visit.visit_id}",
        masked_name=mask_name(visit.name),
        origin=visit.origin.text,
        still_here=visit.is_present and visit.arrived_at >= today,
        last_purpose=visit.purpose if how == _BY_CODE else None,
    )
