"""What this device did to a visit and the feed does not show yet, put on top of what the feed says."""

from __future__ import annotations

from domain.visits import anonymise
from kiosk_app.features.guestbook.work import ANONYMISED, DEPARTED
from sync.protocol.operations import Operation
from sync.protocol.visits import (
    AnonymisationBody,
    DepartureBody,
    VisitRecord,
    departed,
    from_record,
    to_record,
)


def with_waiting(record: VisitRecord, operation: Operation) -> VisitRecord:
    """Return ``record`` with the effect of ``operation``; the first departure stands.

    A sign-in has no further effect: the record that it is applied to is its effect.
    """
    if operation.kind == DEPARTED and record.departed_at is None:
        body = DepartureBody.model_validate_json(operation.body)
        return departed(record, body.departed_at, body.departed_how)
    if operation.kind == ANONYMISED and record.anonymised_at is None:
        at = AnonymisationBody.model_validate_json(operation.body).anonymised_at
        # What this version does not know may name a person: it is not carried over.
        return to_record(anonymise(from_record(record), at).state)
    return record
