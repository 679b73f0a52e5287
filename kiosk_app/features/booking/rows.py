"""Bookings between the table, the wire and the rules."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from domain.booking.bookings import Booking, Channel, Ending, PartyKind
from kiosk_app.features.booking.tables import BookingRow
from sync.protocol.bookings import BookingRecord
from sync.protocol.canonical import canonical_json

COLUMNS = tuple(one.name for one in fields(Booking))
"""The columns of a booking, in the order of its fields."""


def booking_in(row: Sequence[Any]) -> Booking:
    """Return the booking of a row with ``COLUMNS`` as they rest, moments as text: a month has thousands of them."""
    values = list(row)
    for at in _MOMENTS:
        if values[at] is not None:
            values[at] = datetime.fromisoformat(values[at])
    values[_CHANNEL] = _CHANNELS[values[_CHANNEL]]
    values[_KIND] = _KINDS[values[_KIND]]
    values[_CLAIMS] = claims_in(values[_CLAIMS])
    values[_APPROVAL] = bool(values[_APPROVAL])
    if values[_ENDING] is not None:
        values[_ENDING] = _ENDINGS[values[_ENDING]]
    return Booking(*values)


def claims_in(text: str) -> tuple[str, ...]:
    """Return the claims of a booking as they rest."""
    # What json.dumps wrote; read without it where nothing is escaped, since nearly every booking has one claim.
    if text == "[]":
        return ()
    return tuple(json.loads(text)) if "\\" in text else tuple(text[2:-2].split('", "'))


def columns(booking: Booking) -> dict[str, Any]:
    """Return ``booking`` as column values."""
    values = {name: getattr(booking, name) for name in _PLAIN}
    return {
        **values,
        "channel": booking.channel.value,
        "party_kind": booking.party_kind.value,
        "claims": json.dumps(booking.claims),
        "ending": None if booking.ending is None else booking.ending.value,
    }


def extra_of(record: BookingRecord) -> str:
    """Return the fields of a record that this version does not know, as they rest."""
    return canonical_json(record.model_extra or {})


_PLAIN = tuple(
    name
    for name in BookingRow.model_fields
    if name not in {"channel", "party_kind", "claims", "ending", "token", "extra"}
)
_MOMENTS = tuple(at for at, name in enumerate(COLUMNS) if name.endswith("_at") or name == "offer_until")
_CHANNEL, _KIND, _CLAIMS, _APPROVAL, _ENDING = map(
    COLUMNS.index, ("channel", "party_kind", "claims", "needs_approval", "ending")
)
_CHANNELS = {one.value: one for one in Channel}
_KINDS = {one.value: one for one in PartyKind}
_ENDINGS = {one.value: one for one in Ending}
