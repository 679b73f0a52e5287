"""Erasing what a visitor typed from operations that were kept (UU 27/2022), without breaking their chain.

Once a visit or a booking is anonymised, the bodies that said who it was are erased wherever the operations
are kept. Their hashes stay, and with them the chain. The server keeps nothing in their place: it has the
anonymised record. A device keeps a body about nobody in their place, and hands it in with the field
``erased``: a server that was restored from an old backup gets the record again, as the law wants it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pydantic import ValidationError

from sync.protocol.bookings import (
    BOOKING_ANONYMISED,
    BOOKING_MADE,
    BOOKING_PARTY_CHANGED,
    BookingMadeBody,
    BookingPartyChangedBody,
    PartyBody,
)
from sync.protocol.chain import body_hash
from sync.protocol.operations import Operation, OperationKind
from sync.protocol.visits import VisitRecord

ERASED = "erased"
"""The field of an operation whose body was erased: the hash of what stands in its place. Also the mark of
such an operation in the inbox."""

ERASES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        OperationKind.VISIT_ANONYMISED.value: (OperationKind.VISIT_SIGNED_IN.value,),
        BOOKING_ANONYMISED: (BOOKING_MADE, BOOKING_PARTY_CHANGED),
    }
)
"""After an operation of the first kind the bodies of the others on the same record are erased."""


def is_erased(operation: Operation) -> bool:
    """Return whether the body of ``operation`` was erased before it was handed in."""
    return ERASED in (operation.model_extra or {})


def is_whole(operation: Operation) -> bool:
    """Return whether the body is the one that was hashed, or stands rightly in the place of one that was
    erased: whole itself, of a kind that may be erased, and about nobody."""
    if body_hash(operation.body) == operation.sha256:
        return True
    told = (operation.model_extra or {}).get(ERASED)
    return told == body_hash(operation.body) and is_about_nobody(operation.kind, operation.body)


def is_about_nobody(kind: str, body: str) -> bool:
    """Return whether ``body`` may stand in the place of an erased one of an operation of ``kind``."""
    look = _LOOKS.get(kind)
    try:
        return look is not None and look(body)
    except ValidationError:
        return False


def _no_visitor(body: str) -> bool:
    record = VisitRecord.model_validate_json(body)
    personal = record.name or record.phone or record.purpose_note or record.model_extra
    return record.anonymised_at is not None and not personal


def _no_booker(body: str) -> bool:
    made = BookingMadeBody.model_validate_json(body)
    record = made.booking
    personal = record.party_key or record.model_extra or made.model_extra
    return record.anonymised_at is not None and not personal and is_nobody(made.party)


def _no_new_booker(body: str) -> bool:
    changed = BookingPartyChangedBody.model_validate_json(body)
    return not changed.model_extra and is_nobody(changed.party)


def is_nobody(party: PartyBody) -> bool:
    """Return whether ``party`` says nothing of a person but the kind of party that it was."""
    return party == PartyBody(name="", kind=party.kind)


_LOOKS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {
        OperationKind.VISIT_SIGNED_IN.value: _no_visitor,
        BOOKING_MADE: _no_booker,
        BOOKING_PARTY_CHANGED: _no_new_booker,
    }
)
