"""Forgetting in time who booked: what reports count stays."""

from __future__ import annotations

from datetime import datetime

from domain.booking.bookings import Party
from domain.booking.changes import decide_anonymised
from domain.outcome import Accepted
from kiosk_app.features.booking.store import anonymised_ids
from kiosk_app.features.booking.work import Work
from kiosk_app.platform.outbox_upkeep import replace_body, settled_and_durable
from sync.protocol.bookings import (
    BOOKING_ANONYMISED,
    BOOKING_MADE,
    BOOKING_PARTY_CHANGED,
    BookingAnonymisedBody,
    BookingMadeBody,
    BookingPartyChangedBody,
    booking_record,
    party_body,
)

_NOBODY = Party("")


def anonymise(work: Work, before: datetime, limit: int) -> int:
    """Anonymise at most ``limit`` bookings that were over before ``before``; return how many."""
    old = work.store.to_anonymise(before, limit)
    for booking in old:
        change = decide_anonymised(booking, work.now)
        if isinstance(change, Accepted):
            work.store.forget_party(booking.booking_id)
            work.store.forget_unknown_fields(booking.booking_id)
            body = BookingAnonymisedBody(booking_id=booking.booking_id, anonymised_at=work.now)
            work.save(change.state, BOOKING_ANONYMISED, body)
    return len(old)


def erase_told(work: Work, limit: int) -> int:
    """Put nobody in the place of whom was told of in at most ``limit`` operations of each kind; return in how many.
    Only where the server has them in a backup: until then this device may have to tell it again."""
    made = settled_and_durable(work.session, BOOKING_MADE, anonymised_ids(), limit)
    for operation in made:
        booking = work.store.by_id(operation.record_id)
        if booking is not None:
            told = BookingMadeBody(booking=booking_record(booking), party=party_body(_NOBODY))
            replace_body(work.session, operation.op_id, told.to_json())
    changed = settled_and_durable(work.session, BOOKING_PARTY_CHANGED, anonymised_ids(), limit)
    for operation in changed:
        said = BookingPartyChangedBody.model_validate_json(operation.body)
        nobody = said.model_copy(update={"party": party_body(_NOBODY)})
        replace_body(work.session, operation.op_id, nobody.to_json())
    return len(made) + len(changed)
