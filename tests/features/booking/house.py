"""A device with bookings in a real, encrypted store: what a server would have told it is told by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from sqlalchemy import Engine
from sqlmodel import select

from domain.booking.arrangements import (
    TICKET_KEY_ID,
    Arrangement,
    body_of,
    id_of,
    load_arrangements,
    subject_of,
    ticket_key_body,
)
from domain.booking.bookings import Channel, Party, PartyKind
from domain.booking.grid import slots_on
from domain.booking.holidays_data import holidays_of
from domain.claims import ClaimStatus
from domain.clock import WIB
from domain.devices import DeviceIdentity
from domain.leases import LeaseClock
from domain.slots import Slot
from kiosk_app.bootstrap.records import record_ports
from kiosk_app.features.booking.arranged import arranged_of
from kiosk_app.features.booking.outcomes import BookingView, Made, Wish
from kiosk_app.features.booking.service import BookingService
from kiosk_app.features.booking.wiring import wire_bookings
from kiosk_app.features.leases.store import LeaseStore
from kiosk_app.features.leases.wiring import claim_door
from kiosk_app.platform.outbox import OutboxRow, claim_identity, current_incarnation
from kiosk_app.platform.paths import DATA
from kiosk_app.session.hours import load_hours
from sync.protocol.arrangements import ARRANGEMENT, ArrangementRecord, Subject
from sync.protocol.claims import CLAIM
from sync.protocol.messages import FeedRow
from sync.protocol.operations import Lane
from sync.protocol.slots import SLOT, slot_record
from sync.protocol.visits import WireRecord
from tests.helpers.clock import FixedClock
from vault.sessions import reading_session, writing_session

BUILDING = "pip-semarang"
KEY = bytes(range(32))


def shipped() -> tuple[Arrangement, ...]:
    """What a new building begins with."""
    data = json.loads((DATA / "facilities.json").read_text(encoding="utf-8"))
    holidays = holidays_of((2026, 2027)).values()
    return (*load_arrangements(data), *load_hours().values(), *holidays)


def wib(day: str, at: str) -> datetime:
    """Return the moment at which clocks in Semarang show ``at`` on ``day``."""
    return datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=WIB).astimezone(UTC)


class BookingHouse:
    """One device. ``saved``: what it said to have written."""

    def __init__(self, engine: Engine, clock: FixedClock, role: str = "desk") -> None:
        self.engine, self.clock = engine, clock
        self.device = DeviceIdentity(BUILDING, str(uuid4()))
        self.saved: list[tuple[str, str]] = []
        self.monotonic = 100.0
        with writing_session(engine) as session:
            claim_identity(session, self.device.device_id)
            current_incarnation(session, clock.now(), Lane.BOOKINGS)
        self.service: BookingService = wire_bookings(
            lambda: self.engine,
            clock,
            self.device,
            lambda: claim_door(self.device),
            self.read_clock,
            lambda kind, record_id: self.saved.append((kind, record_id)),
            role=role,
        )

    def read_clock(self) -> LeaseClock:
        return LeaseClock("boot-1", self.monotonic, self.clock.now())

    def hear(self, kind: str, *records: tuple[str, WireRecord]) -> None:
        """Bring rows of the feed."""
        rows = [
            FeedRow(seq=number + 1, kind=kind, record_id=name, body=record.to_json())
            for number, (name, record) in enumerate(records)
        ]
        with writing_session(self.engine) as session:
            record_ports()[kind].apply(session, rows, [])

    def arrange(self, things: Iterable[Arrangement], revision: int = 1) -> None:
        """Tell what the house arranges, and the key of its tickets."""
        told = [(id_of(one), Subject(subject_of(one)), body_of(one)) for one in things]
        told.append((TICKET_KEY_ID, Subject.TICKET_KEY, ticket_key_body(KEY)))
        records = [
            ArrangementRecord(
                arrangement_id=name,
                subject=subject,
                body=body,
                revision=revision,
                changed_at=self.clock.now(),
            )
            for name, subject, body in told
        ]
        self.hear(ARRANGEMENT, *((one.arrangement_id, one) for one in records))

    def open_slots(self, facility_id: str, first: date, days: int = 1) -> list[Slot]:
        """Open the slots of a facility, as the server does."""
        with reading_session(self.engine) as session:
            from kiosk_app.features.booking.store import BookingStore

            arranged = arranged_of(BookingStore(session).arrangements())
        facility = arranged.facility(facility_id)
        slots = [
            slot
            for step in range(days)
            for slot in slots_on(facility, first + timedelta(days=step), arranged.timetable)
        ]
        self.hear(SLOT, *((slot.slot_id, slot_record(slot, closed=False)) for slot in slots))
        return slots

    def lease(self, slots: Iterable[Slot], units: int = 1) -> None:
        """Give this device rights to confirm alone, ``units`` of each slot."""
        rights = {slot.slot_id: (units, 0) for slot in slots}
        with writing_session(self.engine) as session:
            LeaseStore(session).add_lease(str(uuid4()), 1, 72 * 3600, self.read_clock(), rights)

    def settle(self, claim_id: str, status: ClaimStatus, *, promoted: bool = False) -> None:
        """Tell what the server decided about a claim."""
        from kiosk_app.features.leases.rows import claim_record

        with reading_session(self.engine) as session:
            row = LeaseStore(session).claim(claim_id)
        assert row is not None
        record = claim_record(row).model_copy(
            update={"status": status, "promoted": promoted, "turn": 1, "rights": []}
        )
        self.hear(CLAIM, (claim_id, record))

    def operations(self) -> list[str]:
        """Return the kinds of what this device has told, in order."""
        with reading_session(self.engine) as session:
            return list(session.exec(select(OutboxRow.kind).order_by("seq")).all())

    def made(self, wish: Wish) -> BookingView:
        """Book, which must work."""
        outcome = self.service.book(wish)
        assert isinstance(outcome, Made), outcome
        return outcome.view


def ready(engine: Engine, clock: FixedClock, role: str = "desk") -> BookingHouse:
    """Return a device that has heard all; slots of today to the day after tomorrow, no rights."""
    house = BookingHouse(engine, clock, role)
    house.arrange(shipped())
    return house


def person(name: str = "Siti Sa'adah", phone: str | None = "0812 3456 7890") -> Party:
    return Party(name, phone=phone)


def group(organisation: str = "Karang Taruna Sekaran") -> Party:
    return Party(
        "Bambang Wibowo",
        PartyKind.GROUP,
        "081398765432",
        organisation=organisation,
        purpose="Rapat bulanan",
    )


def wish(
    facility_id: str,
    starts_at: datetime,
    minutes: int,
    party: Party | None = None,
    *,
    people: int = 1,
    by_staff: bool = False,
    override: str = "",
    token: str = "",
    wait: bool = True,
) -> Wish:
    return Wish(
        facility_id,
        starts_at,
        starts_at + timedelta(minutes=minutes),
        people,
        party or person(),
        Channel.ON_SITE,
        by_staff,
        override,
        token,
        wait,
    )
