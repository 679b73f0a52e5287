"""Slots and claims between the tables, the wire and the rules."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domain.claims import Claim, ClaimStatus
from domain.leases import SpentRight
from domain.slots import Slot, SlotKind
from kiosk_app.features.leases.tables import ClaimRow, SlotRow
from sync.protocol.canonical import canonical_json
from sync.protocol.claims import ClaimRecord, RightRef
from sync.protocol.slots import SlotRecord

SLOT_COLUMNS = "slot_id, resource, starts_at, ends_at, capacity, kind"


def slot_in(row: Sequence[Any]) -> Slot:
    """Return the slot of a row with ``SLOT_COLUMNS`` as they rest, moments as text: a day has hundreds of them."""
    slot_id, resource, starts_at, ends_at, capacity, kind = row
    begin, end = datetime.fromisoformat(starts_at), datetime.fromisoformat(ends_at)
    return Slot(slot_id, resource, begin, end, capacity, _KINDS[kind])


def slot_row(record: SlotRecord) -> SlotRow:
    """Return a slot as it rests."""
    names = ("slot_id", "resource", "starts_at", "ends_at", "capacity", "closed")
    return SlotRow(**{name: getattr(record, name) for name in names}, kind=record.kind.value)


def slot_record_of(row: SlotRow) -> SlotRecord:
    """Return a slot as it travels."""
    return SlotRecord(**row.model_dump())


def claim_in(row: ClaimRow) -> Claim:
    """Return the claim of a row."""
    rights = tuple(SpentRight(*right) for right in _rights(row))
    slots = tuple(json.loads(row.slots))
    return Claim(row.claim_id, row.device_id, slots, ClaimStatus(row.status), rights, row.turn, row.reason)


def claim_row(record: ClaimRecord) -> ClaimRow:
    """Return a claim as it rests."""
    names = ("claim_id", "device_id", "turn", "reason", "promoted", "made_at")
    return ClaimRow(
        **{name: getattr(record, name) for name in names},
        status=record.status.value,
        slots=json.dumps(record.slots),
        rights=json.dumps([[one.slot_id, one.lease_id, one.fence] for one in record.rights]),
        extra=canonical_json(record.model_extra or {}),
    )


def claim_record(row: ClaimRow) -> ClaimRecord:
    """Return a claim as it travels."""
    names = ("claim_id", "device_id", "turn", "reason", "promoted", "made_at")
    return ClaimRecord(
        **{name: getattr(row, name) for name in names},
        status=ClaimStatus(row.status),
        slots=json.loads(row.slots),
        rights=[RightRef(slot_id=slot, lease_id=lease, fence=fence) for slot, lease, fence in _rights(row)],
        **json.loads(row.extra),
    )


_KINDS = {one.value: one for one in SlotKind}


def _rights(row: ClaimRow) -> list[tuple[str, str, int]]:
    return [(slot, lease, fence) for slot, lease, fence in json.loads(row.rights)]
