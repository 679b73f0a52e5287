"""What a building is opened with: facilities, hours and limits from the program's own data, the nation's
holidays, and a key for its tickets that is made for it alone."""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from domain.booking.arrangements import (
    TICKET_KEY_BYTES,
    TICKET_KEY_ID,
    Arrangement,
    load_arrangements,
    ticket_key_body,
)
from domain.booking.holidays_data import holidays_of
from domain.chance import random_bits
from domain.clock import wib_date
from domain.hours_data import service_hours
from sync.protocol.arrangements import ArrangementRecord, Subject
from sync.server.arranged import new_record


@dataclass(frozen=True, slots=True)
class NewHouse:
    """``things``: with which a building begins; desks change them afterwards."""

    things: tuple[Arrangement, ...]


def load_new_house(directory: Path) -> NewHouse:
    """Return what ``facilities.json`` and ``hours.json`` in ``directory`` hold.

    ``OSError`` where one is missing, ``ValueError`` where one cannot be read.
    """
    facilities, hours = (
        json.loads((directory / name).read_text("utf-8")) for name in ("facilities.json", "hours.json")
    )
    try:
        return NewHouse((*load_arrangements(facilities), *service_hours(hours).values()))
    except KeyError as missing:
        raise ValueError(f"{missing} is missing in {directory}") from None


def first_records(house: NewHouse, now: datetime) -> list[ArrangementRecord]:
    """Return what a building is opened with."""
    return [new_record(thing, now) for thing in house.things]


def lasting_records(known: Container[str], now: datetime) -> list[ArrangementRecord]:
    """Return what every building has from somewhere else than its desks, less what is ``known``: the key of
    its tickets, the holidays of this year and the next. What staff removed is known, and stays so."""
    year = wib_date(now).year
    holidays = (new_record(holiday, now) for holiday in holidays_of((year, year + 1)).values())
    return [one for one in (_ticket_key(now), *holidays) if one.arrangement_id not in known]


def _ticket_key(now: datetime) -> ArrangementRecord:
    key = random_bits(8 * TICKET_KEY_BYTES).to_bytes(TICKET_KEY_BYTES, "big")
    return ArrangementRecord(
        arrangement_id=TICKET_KEY_ID, subject=Subject.TICKET_KEY, body=ticket_key_body(key), changed_at=now
    )
