"""Bugs in leases, claims and tokens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain import claims
from kiosk_app.features.leases.store import LeaseStore
from sync.client.credentials import Credentials
from sync.protocol.canonical import moment_text
from sync.server import giving_back, lease_door
from tools.simulate.mutants.mutant import Mutant, replaced, returns

_LEASE_SECONDS = 72 * 3600
_FREE = (
    "UPDATE slot SET free = free + (SELECT coalesce(sum(r.unspent), 0) FROM lease_right r JOIN lease l"
    " USING (building, lease_id) WHERE r.building = slot.building AND r.slot_id = slot.slot_id"
    " AND l.ended = '' AND l.granted_at < :old)"
)
_SPEND = (
    "UPDATE lease_right SET unspent = 0 WHERE (building, lease_id) IN"
    " (SELECT building, lease_id FROM lease WHERE ended = '' AND granted_at < :old)"
)
_END = "UPDATE lease SET ended = 'expired' WHERE ended = '' AND granted_at < :old"


@contextmanager
def _expiry_frees() -> Iterator[None]:
    def make(before: Any) -> Any:
        def acquire(context: Any, sender: Any, content: bytes, *more: Any) -> Any:
            old = moment_text(context.clock.now() - timedelta(seconds=_LEASE_SECONDS))
            with context.store.deciding(sender.building) as connection:
                for statement in (_FREE, _SPEND, _END):
                    connection.exec_driver_sql(statement, {"old": old})
            return before(context, sender, content, *more)

        return acquire

    with replaced(lease_door, "acquire", make):
        yield


@contextmanager
def _fence_ignored() -> Iterator[None]:
    """Whoever was fenced spends all the same, from what is not there any more."""

    def make(before: Any) -> Any:
        def take(account: Any, claim: Any, right: Any, house: Any) -> Any:
            taken = before(account, claim, right, house)
            if taken is None and right is not None:
                return replace(account, confirmed=(*account.confirmed, claim.claim_id))
            return taken

        return take

    with replaced(claims, "_take", make):
        yield


@contextmanager
def _one_token() -> Iterator[None]:
    def make(_before: Any) -> Any:
        def candidates(self: Any) -> tuple[str, ...]:
            tokens = self._read()
            return (tokens.next or tokens.current,)

        return candidates

    with replaced(Credentials, "candidates", make):
        yield


MUTANTS = (
    Mutant("expiry-frees", "a lease that has expired is given to somebody else", _expiry_frees, start=23),
    Mutant(
        "fence-ignored", "a claim under a fenced lease is confirmed without room", _fence_ignored, start=22
    ),
    Mutant(
        "return-unseen",
        "rights are taken back before all that was done under them has arrived",
        lambda: replaced(giving_back, "expected_first", returns(None)),
        start=88,
    ),
    Mutant(
        "spent-twice",
        "a device does not note which rights it has spent",
        lambda: replaced(LeaseStore, "spend", returns(None)),
        start=21,
    ),
    Mutant("one-token", "a device forgets its old token before the new one worked", _one_token, "liveness"),
)
