"""Claiming, withdrawing, giving rights back: each is one transaction with one operation of the outbox.

Every method reads or writes the disk: call them in the background runner. ``StoreError`` leaves them
where the disk or the file is at fault; everything else that is to be expected is a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.devices import DeviceIdentity
from domain.ids import uuid7
from domain.leases import LeaseClock
from kiosk_app.features.leases.outcomes import (
    ClaimOutcome,
    NotClaimable,
    StaffOutcome,
    WithdrawOutcome,
)
from sync.protocol.claims import CLAIM
from sync.protocol.conflicts import CONFLICT, ConflictRecord, Resolution
from sync.protocol.leases import LEASE

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.leases.work import LeaseWork


class LeaseService:
    """``engine_source`` returns the open store, ``read_clock`` what the machine knows of time; ``on_saved``
    hears kind and id of each record that was written, after the commit, in the thread of the caller."""

    def __init__(
        self,
        engine_source: Callable[[], Engine],
        clock: Clock,
        device: DeviceIdentity,
        read_clock: Callable[[], LeaseClock],
        on_saved: Callable[[str, str], None],
    ) -> None:
        self._engine_source, self._clock, self._device = engine_source, clock, device
        self._read_clock, self._on_saved = read_clock, on_saved

    def claim(self, slots: Sequence[str], party: Mapping[str, object], *, claim_id: str = "") -> ClaimOutcome:
        """Claim all of ``slots`` or none, for ``party`` (JSON values, told to desks only).

        Confirmed if unspent rights of this device cover every one of them, else requested. ``claim_id``
        names one deed (a UUID made when its form was opened): done twice, it makes one claim.
        """
        claim_id = claim_id or uuid7(self._clock.now())
        asked = self._read_clock()
        with self._work() as work:
            outcome = work.claim(claim_id, slots, party, asked)
        if not isinstance(outcome, NotClaimable):
            self._on_saved(CLAIM, claim_id)
        return outcome

    def standing(self, claim_id: str) -> ClaimOutcome | None:
        """Return how a claim stands now, ``None`` where there is none."""
        with self._reading() as work:
            return work.standing(claim_id, self._read_clock())

    def withdraw(self, claim_id: str, reason: str = "") -> WithdrawOutcome:
        """Take a claim back, from whichever device. What it held goes to whoever waits, by the server."""
        with self._work() as work:
            outcome = work.withdraw(claim_id, reason)
        if outcome is WithdrawOutcome.WITHDRAWN:
            self._on_saved(CLAIM, claim_id)
        return outcome

    def give_back(self, lease_id: str = "") -> int:
        """Spend nothing more under a lease ("" for all); return how many go back in the next rounds."""
        with self._work() as work:
            return work.give_back(lease_id)

    def fence(self, lease_id: str, reason: str, by: str) -> StaffOutcome:
        """At a desk: take from a device that does not come back what it has not spent, as far as is known."""
        with self._work() as work:
            outcome = work.fence(lease_id, reason, by)
        return self._announce(outcome, LEASE, lease_id)

    def resolve(self, case_id: str, resolution: Resolution, by: str) -> StaffOutcome:
        """At a desk: note what was done about a conflict case. The first resolution stands."""
        with self._work() as work:
            outcome = work.resolve(case_id, resolution, by)
        return self._announce(outcome, CONFLICT, case_id)

    def open_conflicts(self) -> list[ConflictRecord]:
        """At a desk: return the cases that nobody has decided about, the oldest first."""
        with self._reading() as work:
            return work.open_conflicts()

    def _announce(self, outcome: StaffOutcome, kind: str, record_id: str) -> StaffOutcome:
        if outcome is StaffOutcome.DONE:
            self._on_saved(kind, record_id)
        return outcome

    def _work(self) -> AbstractContextManager[LeaseWork]:
        # Slow to import: after the first frame, in the worker.
        from kiosk_app.features.leases.work import writing_work

        return writing_work(self._engine_source(), self._device, self._clock.now())

    def _reading(self) -> AbstractContextManager[LeaseWork]:
        from kiosk_app.features.leases.work import reading_work

        return reading_work(self._engine_source(), self._device, self._clock.now())
