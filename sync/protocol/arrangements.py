"""What the house arranges, on the wire: facilities, hours, holidays, pauses, blackouts, limits, the key of tickets.

One kind of record for all of them: ``subject`` says what it is about, ``body`` is that thing as JSON
(``domain.booking.arrangements`` reads and writes it). Desks change them with ``arrangement.put``, each saying which
revision it saw: of two desks that changed the same thing unseen by each other, the first stands and the second
is set aside for a person to look at, with all that was typed.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import Field

from sync.protocol.claims import ShortId
from sync.protocol.visits import Moment, WireRecord

ARRANGEMENT = "arrangement"
"""The kind of feed row that carries an ``ArrangementRecord``; for every role."""

ARRANGEMENT_PUT = "arrangement.put"


class Subject(StrEnum):
    FACILITY = "facility"
    HOURS = "hours"
    PAUSE = "pause"
    BLACKOUT = "blackout"
    HOLIDAY = "holiday"
    POLICY = "policy"
    TICKET_KEY = "ticket_key"
    """Made by the server, changed by nobody."""
    ACTIVITY = "activity"
    """What one signs up for; made by the server of an activity's page, changed by nobody."""


BY_SERVER = frozenset({Subject.TICKET_KEY, Subject.ACTIVITY})
"""What no desk may put."""


class ArrangementRecord(WireRecord):
    """``arrangement_id`` is ``subject`` + ":" + the thing's own id ("facility:PC-03", "holiday:2026-08-17",
    "policy:booking"). ``revision`` counts from 1. ``removed``: it no longer holds."""

    arrangement_id: ShortId
    subject: Subject
    body: dict[str, Any]
    revision: int = Field(default=1, ge=1, lt=2**31)
    removed: bool = False
    changed_at: Moment
    by: str = Field(default="", max_length=150)


class ArrangementPutBody(WireRecord):
    """The body of ``arrangement.put``; ``base``: the revision that was changed, 0 for a new thing."""

    arrangement_id: ShortId
    subject: Subject
    body: dict[str, Any]
    base: int = Field(ge=0, lt=2**31)
    removed: bool = False
    changed_at: Moment
    by: str = Field(default="", max_length=150)
