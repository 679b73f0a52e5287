"""What a server would have told a device about bookings: what the house arranges, slots, and rights to confirm."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlmodel import Session

from domain.booking.arrangements import (
    TICKET_KEY_ID,
    Arrangement,
    body_of,
    id_of,
    load_arrangements,
    subject_of,
    ticket_key_body,
)
from domain.booking.facilities import Facility
from domain.booking.grid import slots_on
from domain.booking.sign_ups import activity_of
from domain.clock import wib_date
from domain.information.kinds import Language
from domain.information.pages import Page
from domain.leases import LeaseClock
from domain.slots import Slot, SlotKind
from kiosk_app.bootstrap.parts import Ground
from kiosk_app.bootstrap.records import record_ports
from kiosk_app.features.booking.arranged import arranged_of
from kiosk_app.features.booking.store import BookingStore
from kiosk_app.features.leases.store import LeaseStore
from kiosk_app.features.leases.wiring import machine_clock
from kiosk_app.platform.paths import DATA
from kiosk_app.session.hours import load_hours
from sync.protocol.arrangements import ARRANGEMENT, ArrangementRecord, Subject
from sync.protocol.messages import FeedRow
from sync.protocol.slots import SLOT, slot_record
from sync.protocol.visits import WireRecord
from vault.sessions import writing_session

DAYS = 23
"""Enough for four Tuesdays."""
TTL_SECONDS = 72 * 3600


def furnish_bookings(ground: Ground, now: datetime, sure: Iterable[str] | None = None) -> None:
    """Tell the device of ``ground`` all that it needs to book; ``sure``: the facilities that it may confirm alone,
    ``None`` for all. Reads and writes the disk."""
    read_clock = machine_clock(ground.world.clock)
    with writing_session(ground.backstage.engine()) as session:
        _arrange(session, now)
        for facility in arranged_of(BookingStore(session).arrangements()).in_use:
            slots = _open(session, facility, now)
            if sure is None or facility.facility_id in sure:
                _lease(session, slots, read_clock())


def furnish_activities(ground: Ground, now: datetime, pages: Sequence[Page], seats: int) -> None:
    """Tell the device of ``ground`` what one may sign up for by ``pages``; ``seats``: its own of each. Reads and
    writes the disk."""
    read_clock = machine_clock(ground.world.clock)
    english = {page.page_id: page for page in pages if page.language is Language.ENGLISH}
    found = (
        activity_of(page, english.get(page.page_id)) for page in pages if page.language is Language.INDONESIAN
    )
    activities = [one for one in found if one is not None]
    with writing_session(ground.backstage.engine()) as session:
        _tell(session, now, [(id_of(one), Subject(subject_of(one)), body_of(one)) for one in activities])
        for one in activities:
            name = one.facility_id
            slot = Slot(f"{name}/1", name, one.begins, one.ends, one.seats, SlotKind.ACTIVITY)
            _hear(session, SLOT, [(slot.slot_id, slot_record(slot, closed=False))])
            LeaseStore(session).add_lease(
                str(uuid4()), 1, TTL_SECONDS, read_clock(), {slot.slot_id: (seats, 0)}
            )


def _arrange(session: Session, now: datetime) -> None:
    data = json.loads((DATA / "facilities.json").read_text(encoding="utf-8"))
    things: tuple[Arrangement, ...] = (*load_arrangements(data), *load_hours().values())
    told = [(id_of(one), Subject(subject_of(one)), body_of(one)) for one in things]
    told.append((TICKET_KEY_ID, Subject.TICKET_KEY, ticket_key_body(bytes(32))))
    _tell(session, now, told)


def _tell(session: Session, now: datetime, told: Iterable[tuple[str, Subject, dict[str, Any]]]) -> None:
    _hear(
        session,
        ARRANGEMENT,
        [
            (name, ArrangementRecord(arrangement_id=name, subject=subject, body=body, changed_at=now))
            for name, subject, body in told
        ],
    )


def _open(session: Session, facility: Facility, now: datetime) -> list[Slot]:
    timetable = arranged_of(BookingStore(session).arrangements()).timetable
    days = [wib_date(now) + timedelta(days=step) for step in range(min(DAYS, facility.horizon_days + 1))]
    slots = [slot for day in days for slot in slots_on(facility, day, timetable)]
    _hear(session, SLOT, [(slot.slot_id, slot_record(slot, closed=False)) for slot in slots])
    return slots


def _lease(session: Session, slots: Iterable[Slot], clock: LeaseClock) -> None:
    rights = {slot.slot_id: (1, 0) for slot in slots}
    LeaseStore(session).add_lease(str(uuid4()), 1, TTL_SECONDS, clock, rights)


def _hear(session: Session, kind: str, records: Iterable[tuple[str, WireRecord]]) -> None:
    rows = [
        FeedRow(seq=number + 1, kind=kind, record_id=name, body=record.to_json())
        for number, (name, record) in enumerate(records)
    ]
    record_ports()[kind].apply(session, rows, [])
