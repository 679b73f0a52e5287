"""What was looked for on a device on one day, on the wire. Counts only: no person is in it.

A device tells of each day once, when it is over, with ``figures.counted``; the record's id follows from device and
day. What it tells again stands in place of what it told before.
"""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from pydantic import Field

from domain.information.figures import DEEDS, MOST_TOLD, DeviceDay, Figure
from sync.protocol.claims import ShortId
from sync.protocol.visits import WireRecord

FIGURES = "figures"
"""The kind of feed row that carries a ``FiguresRecord``; for desks only."""

FIGURES_COUNTED = "figures.counted"
"""The kind of operation that carries a ``FiguresRecord``, which is the record."""


class CountRecord(WireRecord):
    """One count; ``subject`` is an entry's id or folded words, "" for what is left over."""

    deed: str = Field(max_length=16)
    language: str = Field(default="", max_length=8)
    subject: str = Field(max_length=200)
    times: int = Field(ge=1, lt=2**31)


class FiguresRecord(WireRecord):
    """What one device counted on one day of Semarang."""

    figures_id: ShortId
    device_id: str = Field(min_length=1, max_length=64)
    day: date
    counts: list[CountRecord] = Field(max_length=len(DEEDS) * (MOST_TOLD + 1))


def figures_id(device_id: str, day: date) -> str:
    """Return the id of a device's record of one day."""
    return sha256(f"{day.isoformat()}/{device_id}".encode()).hexdigest()[:32]


def figures_record(told: DeviceDay) -> FiguresRecord:
    """Return what ``told`` is on the wire."""
    counts = [
        CountRecord(deed=one.deed, language=one.language, subject=one.subject, times=one.times)
        for one in told.figures
    ]
    return FiguresRecord(
        figures_id=figures_id(told.device_id, told.day), device_id=told.device_id, day=told.day, counts=counts
    )


def device_day(record: FiguresRecord) -> DeviceDay:
    """Return what the record says."""
    figures = (Figure(record.day, one.deed, one.language, one.subject, one.times) for one in record.counts)
    return DeviceDay(record.device_id, record.day, tuple(figures))
