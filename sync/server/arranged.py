"""Arrangements on the wire, and as the rules read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from domain.booking.arrangements import Arranged, Arrangement, arrange, body_of, id_of, subject_of, thing_of
from sync.protocol.arrangements import ArrangementRecord, Subject


def is_readable(subject: Subject, arrangement_id: str, body: Mapping[str, Any]) -> bool:
    """Return whether ``body`` says something about ``subject`` that the rules can read, under its own id."""
    try:
        return id_of(thing_of(subject.value, body)) == arrangement_id
    except ValueError:
        return False


def all_arranged(records: Iterable[ArrangementRecord]) -> Arranged:
    """Return what holds, all together. What an older program let in and nobody can read is passed over."""
    things = (_thing(record) for record in records if not record.removed)
    return arrange(thing for thing in things if thing is not None)


def new_record(thing: Arrangement, now: datetime) -> ArrangementRecord:
    """Return the first revision of an arrangement that the server makes itself."""
    return ArrangementRecord(
        arrangement_id=id_of(thing), subject=Subject(subject_of(thing)), body=body_of(thing), changed_at=now
    )


def _thing(record: ArrangementRecord) -> Arrangement | None:
    if record.subject is Subject.TICKET_KEY:
        return None
    try:
        return thing_of(record.subject.value, record.body)
    except ValueError:
        return None
