"""One transaction of bookings: what is known here, and the outbox that tells others of what is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlmodel import Session

from domain.booking.bookings import Booking, Hold, Standing, standing
from domain.booking.changes import hold_of
from domain.claims import ClaimStatus
from domain.devices import DeviceIdentity
from domain.ids import uuid7
from domain.leases import LeaseClock
from kiosk_app.features.booking.arranged import Arranged, arranged_of
from kiosk_app.features.booking.open_days import OpenDays, open_days_of
from kiosk_app.features.booking.outlines import Outline
from kiosk_app.features.booking.store import BookingStore
from kiosk_app.features.leases.days import DayMask
from kiosk_app.platform import outbox
from sync.protocol.bookings import BOOKING
from sync.protocol.claims import CLAIM
from sync.protocol.visits import WireRecord
from vault.sessions import reading_session, writing_session

if TYPE_CHECKING:
    from kiosk_app.features.leases.door import ClaimDoor


@dataclass(frozen=True)
class Around:
    """What does not change between use cases. ``role``: this device's; a desk looks after everybody's bookings,
    a terminal after its own. ``claims`` is slow to import: it is asked for in the worker."""

    device: DeviceIdentity
    role: str
    claims: Callable[[], ClaimDoor]
    retention_days: int = 365


@dataclass
class Work:
    """What a use case needs within its transaction. ``written``: kind and id of each record that it wrote."""

    session: Session
    around: Around
    now: datetime
    asked: LeaseClock
    written: list[tuple[str, str]] = field(default_factory=list)

    @cached_property
    def store(self) -> BookingStore:
        return BookingStore(self.session)

    @cached_property
    def claims(self) -> ClaimDoor:
        return self.around.claims()

    @cached_property
    def arranged(self) -> Arranged:
        """What the house has arranged."""
        return arranged_of(self._arrangements)

    @cached_property
    def open_days(self) -> OpenDays:
        """When facilities are open by what the house has arranged."""
        return open_days_of(self._arrangements)

    @cached_property
    def _arrangements(self) -> tuple[str, ...]:
        return self.store.arrangements()

    def days(self, facility_id: str, first: date, last: date) -> Mapping[date, DayMask]:
        """Return what is open and busy of a facility, by day; what was arranged closes at once."""
        masks = self.claims.days(self.session, [facility_id], first, last).get(facility_id, {})
        return self.open_days.narrow(facility_id, masks)

    def claim(self, slots: Sequence[str], over: Mapping[str, str] | None = None) -> str:
        """Claim ``slots``; return the claim's id. ``over``: which claims it takes some of them over from."""
        claim_id = uuid7(self.now)
        self.claims.claim(self.session, claim_id, slots, self.now, self.asked, over)
        self.written.append((CLAIM, claim_id))
        return claim_id

    def withdraw(self, claim_ids: Iterable[str], reason: str) -> None:
        """Take claims back."""
        for claim_id in claim_ids:
            self.claims.withdraw(self.session, claim_id, reason, self.now)
            self.written.append((CLAIM, claim_id))

    def holds(self, bookings: Sequence[Booking] | Sequence[Outline]) -> Mapping[str, Hold]:
        """Return how the claims of each booking stand, by its id."""
        unsettled = self.claims.unsettled(self.session, {one for it in bookings for one in it.claims})
        return {it.booking_id: _hold(it.claims, unsettled) for it in bookings}

    @property
    def settled(self) -> str:
        """The SQL condition that a booking has claims and all of them are simply confirmed, as nearly all are."""
        return f"claims <> '[]' AND {self.claims.settled('claims')}"

    def standing(self, booking: Booking) -> Standing:
        """Return how one booking stands."""
        return standing(booking, self.holds([booking])[booking.booking_id], self.now)

    def save(self, booking: Booking, kind: str, body: WireRecord) -> None:
        """Write a booking that was changed, and tell of it."""
        self.store.save(booking)
        self.tell(kind, booking.booking_id, body)
        self.written.append((BOOKING, booking.booking_id))

    def tell(self, kind: str, record_id: str, body: WireRecord) -> None:
        """Write one operation of the outbox."""
        outbox.append(
            self.session, kind=kind, record_id=record_id, body=body.model_dump(mode="json"), now=self.now
        )


def _hold(claim_ids: Sequence[str], unsettled: Mapping[str, tuple[ClaimStatus, bool] | None]) -> Hold:
    if claim_ids and unsettled.keys().isdisjoint(claim_ids):
        return Hold.CONFIRMED
    claims = [unsettled.get(one, _PLAIN) for one in claim_ids]
    heard = [one for one in claims if one is not None]
    if len(heard) < len(claims):
        # The feed brings a claim before its booking; until it is heard of, nobody may rely on it.
        return Hold.WAITING
    return hold_of([status for status, _ in heard], [promoted for _, promoted in heard])


@contextmanager
def writing_work(engine: Engine, around: Around, now: datetime, asked: LeaseClock) -> Iterator[Work]:
    """Yield the work of one use case; left normally, all of it is on the disk. Raises ``StoreError``."""
    with writing_session(engine) as session:
        yield Work(session, around, now, asked)


@contextmanager
def reading_work(engine: Engine, around: Around, now: datetime, asked: LeaseClock) -> Iterator[Work]:
    """As ``writing_work``, to look only."""
    with reading_session(engine) as session:
        yield Work(session, around, now, asked)


_PLAIN = (ClaimStatus.CONFIRMED, False)
"""What nearly every booking has."""
