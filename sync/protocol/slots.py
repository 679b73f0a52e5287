"""A slot on the wire."""

from __future__ import annotations

from pydantic import Field

from domain.slots import Slot, SlotKind
from sync.protocol.claims import ShortId
from sync.protocol.visits import Moment, WireRecord

SLOT = "slot"
"""The kind of feed row that carries a ``SlotRecord``."""


class SlotRecord(WireRecord):
    """What can be claimed; ``closed``: not any more. How much of it is left the claims tell."""

    slot_id: ShortId
    resource: ShortId
    starts_at: Moment
    ends_at: Moment
    capacity: int = Field(ge=0, lt=2**31)
    kind: SlotKind = SlotKind.COMPUTER
    closed: bool = False


def slot_record(slot: Slot, *, closed: bool) -> SlotRecord:
    """Return ``slot`` as it travels."""
    plain = {name: getattr(slot, name) for name in _PLAIN}
    return SlotRecord(**plain, closed=closed)


def slot_of(record: SlotRecord) -> Slot:
    """Return the slot that ``record`` tells of."""
    return Slot(**{name: getattr(record, name) for name in _PLAIN})


_PLAIN = ("slot_id", "resource", "starts_at", "ends_at", "capacity", "kind")
