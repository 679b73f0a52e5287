"""Claims and conflict cases, between the tables and the rules. Nothing here decides."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from domain.claims import Claim, ClaimStatus
from sync.protocol.canonical import canonical_json
from sync.protocol.claims import ClaimRecord, claim_of
from sync.protocol.conflicts import ConflictRecord
from sync.server.claim_tables import CLAIM, CLAIM_SLOT, CONFLICT
from sync.server.upserting import upsert


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """``made``: the operation that made it is here; before, only another device's word is."""

    record: ClaimRecord
    party: dict[str, Any] | None = None
    made: bool = True

    @property
    def claim(self) -> Claim:
        return claim_of(self.record, self.record.device_id)


def load_claims(connection: Connection, building: str, claim_ids: Iterable[str]) -> dict[str, ClaimEntry]:
    """Return those of ``claim_ids`` that there are."""
    ids = sorted(set(claim_ids))
    if not ids:
        return {}
    rows = connection.execute(_CLAIMS, {"building": building, "ids": ids})
    return {row.claim_id: _entry(row) for row in rows}


def waiting_for(connection: Connection, building: str, slot_ids: Iterable[str] | None) -> list[str]:
    """Return the claims that wait for one of ``slot_ids``, ``None`` for any; in the order of their ids."""
    waiting = select(CLAIM_SLOT.c.claim_id).where(CLAIM_SLOT.c.building == building, ~CLAIM_SLOT.c.held)
    if slot_ids is not None:
        waiting = waiting.where(CLAIM_SLOT.c.slot_id.in_(sorted(set(slot_ids))))
    return list(connection.scalars(waiting.distinct().order_by(CLAIM_SLOT.c.claim_id)))


def newest_turn(connection: Connection, building: str) -> int:
    """Return the last place in line that was given out, 0 for none."""
    return connection.scalar(select(func.max(CLAIM.c.turn)).where(CLAIM.c.building == building)) or 0


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """``party_seq``: where the party changed, ``None`` if it did not."""

    entry: ClaimEntry
    feed_seq: int
    party_seq: int | None = None


def save_claims(connection: Connection, building: str, changes: Sequence[ClaimChange]) -> None:
    """Write claims, new or changed, and what they hold or wait for."""
    with_party = [change for change in changes if change.party_seq is not None]
    without = [change for change in changes if change.party_seq is None]
    rows = [_columns(building, change) for change in without]
    upsert(connection, CLAIM, _CHANGING, rows)
    rows = [_columns(building, one) | _party_columns(one) for one in with_party]
    upsert(connection, CLAIM, (*_CHANGING, "party", "party_seq"), rows)
    _save_slots(connection, building, [change.entry.record for change in changes])


def load_conflicts(
    connection: Connection, building: str, case_ids: Iterable[str]
) -> dict[str, ConflictRecord]:
    """Return those of ``case_ids`` that there are."""
    here = (CONFLICT.c.building == building, CONFLICT.c.case_id.in_(sorted(set(case_ids))))
    rows = connection.execute(select(CONFLICT.c.case_id, CONFLICT.c.record).where(*here))
    return {row.case_id: ConflictRecord.model_validate_json(row.record) for row in rows}


def save_conflicts(
    connection: Connection, building: str, records: Sequence[tuple[ConflictRecord, int]]
) -> None:
    """Write cases, new or changed, each with its place in the feed."""
    rows = [
        {"building": building, "case_id": record.case_id, "record": record.to_json(), "feed_seq": feed_seq}
        for record, feed_seq in records
    ]
    upsert(connection, CONFLICT, ("record", "feed_seq"), rows)


def _save_slots(connection: Connection, building: str, records: Sequence[ClaimRecord]) -> None:
    if not records:
        return
    connection.execute(_LEAVE, [{"b_building": building, "b_claim_id": one.claim_id} for one in records])
    rows = [
        {
            "building": building,
            "slot_id": slot_id,
            "claim_id": record.claim_id,
            "held": record.status == ClaimStatus.CONFIRMED,
        }
        for record in records
        if record.status in {ClaimStatus.CONFIRMED, ClaimStatus.WAITLISTED}
        for slot_id in record.slots
    ]
    if rows:
        connection.execute(insert(CLAIM_SLOT), rows)


def _columns(building: str, change: ClaimChange) -> dict[str, Any]:
    entry = change.entry
    return {
        "building": building,
        "claim_id": entry.record.claim_id,
        "turn": entry.record.turn,
        "made": entry.made,
        "record": entry.record.to_json(),
        "feed_seq": change.feed_seq,
    }


def _party_columns(change: ClaimChange) -> dict[str, Any]:
    return {"party": canonical_json(change.entry.party or {}), "party_seq": change.party_seq}


def _entry(row: Any) -> ClaimEntry:
    party = None if row.party is None else json.loads(row.party)
    return ClaimEntry(ClaimRecord.model_validate_json(row.record), party, row.made)


_CHANGING = ("turn", "made", "record", "feed_seq")
_LEAVE = delete(CLAIM_SLOT).where(
    CLAIM_SLOT.c.building == bindparam("b_building"), CLAIM_SLOT.c.claim_id == bindparam("b_claim_id")
)
_CLAIMS = select(CLAIM).where(
    CLAIM.c.building == bindparam("building"), CLAIM.c.claim_id.in_(bindparam("ids", expanding=True))
)
