"""Claims that no booking stands behind any more, until the server has taken them back; see ``tidying``."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select

from sync.server.booking_tables import LOOSE_CLAIM
from sync.server.upserting import upsert


def note_loose(connection: Connection, building: str, claim_ids: Iterable[str]) -> None:
    """Note claims that nobody needs any more."""
    rows = [{"building": building, "claim_id": claim_id} for claim_id in sorted(set(claim_ids))]
    upsert(connection, LOOSE_CLAIM, ("claim_id",), rows)


def any_loose(connection: Connection, building: str) -> bool:
    """Whether there is something to take back."""
    wanted = select(LOOSE_CLAIM.c.claim_id).where(LOOSE_CLAIM.c.building == building)
    return connection.execute(wanted.limit(1)).first() is not None


def pop_loose(connection: Connection, building: str) -> list[str]:
    """Return what there is to take back, and note it no longer."""
    wanted = select(LOOSE_CLAIM.c.claim_id).where(LOOSE_CLAIM.c.building == building)
    claim_ids = list(connection.scalars(wanted.order_by(LOOSE_CLAIM.c.claim_id)))
    connection.execute(delete(LOOSE_CLAIM).where(LOOSE_CLAIM.c.building == building))
    return claim_ids
