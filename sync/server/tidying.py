"""Takes back claims that no booking stands behind any more.

A device takes back what it let go of itself, just after it. But of two desks that moved one booking, unseen by
each other, one claimed a time that no booking will ever be at; only the server sees that. It is noted in the
transaction that decides and seen to in one of its own: should the power go in between, the next greeting
finds it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from domain.claims import decide_withdrawal
from sync.server.holdings import Holdings
from sync.server.loose_claims import pop_loose
from sync.server.recovery import read_recovery
from sync.server.slots import publish


def take_back(connection: Connection, building: str, now: datetime) -> bool:
    """Withdraw what was noted, and confirm who waited for it; return whether any record changed. To be called
    within ``ServerStore.deciding(building)``."""
    claim_ids = pop_loose(connection, building)
    holdings = Holdings(connection, building, now, read_recovery(connection, building))
    holdings.read_ahead(claim_ids)
    for claim_id in claim_ids:
        _withdraw(holdings, claim_id)
    return publish(connection, building, holdings)


def _withdraw(holdings: Holdings, claim_id: str) -> None:
    known = holdings.claim(claim_id)
    if known is None:
        return
    holdings.take(decide_withdrawal(known.claim, holdings.house(known.claim.slots), ()))
    holdings.promote(known.claim.slots)
