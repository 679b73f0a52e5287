"""Slots, leases and claims in the tests: offered as a facility would, claimed by hand or by a real device."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import requests
from sqlalchemy import select

from domain.clock import WIB
from domain.slots import Slot, SlotKind
from sync.protocol.canonical import canonical_json
from sync.protocol.claims import CLAIM_MADE, CLAIM_WITHDRAWN
from sync.protocol.conflicts import CONFLICT_RESOLVED
from sync.protocol.leases import LEASE_FENCED
from sync.protocol.operations import Operation
from sync.server.accounts import load_accounts
from sync.server.claim_tables import SLOT
from sync.server.slots import close_slots, offer_slots
from tests.sync.central import CentralServer
from tests.sync.wire import ARRIVED, Caller, Chain

PARTY = {"name": "Karang Taruna Sekayu", "phone": "+6281234567890"}


def hour(resource: str, hours: int = 1, *, capacity: int = 1, kind: SlotKind = SlotKind.COMPUTER) -> Slot:
    """Return a slot of an hour tomorrow, ``hours`` after 07.00; the server of the tests lives in the present.

    Tomorrow, so that whenever the tests run the hours of one test lie in one day."""
    seven = datetime.now(WIB).replace(hour=7, minute=0, second=0, microsecond=0) + timedelta(days=1)
    begin = (seven + timedelta(hours=hours)).astimezone(UTC)
    return Slot(f"{resource}/{hours}", resource, begin, begin + timedelta(hours=1), capacity, kind)


def offer(server: CentralServer, building: str, *slots: Slot) -> list[str]:
    """Make slots claimable; return their ids."""
    with server.opened() as store, store.deciding(building) as connection:
        offer_slots(connection, building, slots, datetime.now(UTC))
    return [slot.slot_id for slot in slots]


def close(server: CentralServer, building: str, *slot_ids: str) -> None:
    """Close slots, as a blackout does."""
    with server.opened() as store, store.deciding(building) as connection:
        close_slots(connection, building, slot_ids, datetime.now(UTC))


def balances(server: CentralServer, building: str) -> dict[str, tuple[int, int, int]]:
    """Return free, unspent and confirmed units of every slot, having checked that none is lost."""
    with server.opened() as store, store.reading() as connection:
        ids = list(connection.scalars(select(SLOT.c.slot_id).where(SLOT.c.building == building)))
        accounts = load_accounts(connection, building, ids)
    assert all(account.is_balanced for account in accounts.values()), accounts
    return {name: (one.free, one.unspent, len(one.confirmed)) for name, one in accounts.items()}


class Claimer(Caller):
    """One device's token, its chain of bookings, and the lease addresses."""

    def __init__(self, server: CentralServer, building: str, role: str = "entrance") -> None:
        self.device_id, self.address = str(uuid4()), server.url
        token = server.register(building, role, f"{role} uji", self.device_id)
        super().__init__(server.url, token, building)
        self.chain = Chain(building)

    def acquire(self, request_id: str = "", **more: Any) -> dict[str, Any]:
        reply = self.ask("acquire", request_id=request_id or str(uuid4()), **more)
        assert reply.status_code == 200, reply.text
        found: dict[str, Any] = reply.json()
        return found

    def lease(self) -> dict[str, Any]:
        """Acquire a lease and return it."""
        found: dict[str, Any] = self.acquire()["leases"][0]
        return found

    def ask(self, what: str, **body: Any) -> requests.Response:
        return requests.post(f"{self._base}/lease/{what}", json=body, headers=self.headers, timeout=30)

    def give_back(self, lease: dict[str, Any], kseq: int | None = None) -> requests.Response:
        last = self.chain.kseq if kseq is None else kseq
        return self.ask(
            "return",
            lease_id=lease["lease_id"],
            fence=lease["fence"],
            incarnation=self.chain.incarnation,
            kseq=last,
        )

    def claim(self, *slots: str, claim_id: str = "") -> Operation:
        """Return an operation that requests ``slots``."""
        return self._made(claim_id or str(uuid4()), slots, "requested", ())

    def promise(self, lease: dict[str, Any], *slots: str, claim_id: str = "") -> Operation:
        """Return an operation that says: confirmed, under ``lease``."""
        refs = [{"slot_id": one, "lease_id": lease["lease_id"], "fence": lease["fence"]} for one in slots]
        return self._made(claim_id or str(uuid4()), slots, "confirmed", refs, lease_id=lease["lease_id"])

    def withdraw(self, claim: Operation) -> Operation:
        body = {"claim_id": claim.record_id, "withdrawn_at": ARRIVED}
        return self.chain.add(CLAIM_WITHDRAWN, claim.record_id, canonical_json(body))

    def fence(self, lease: dict[str, Any]) -> Operation:
        body = {"lease_id": lease["lease_id"], "fence": lease["fence"], "fenced_at": ARRIVED, "by": "Slamet"}
        return self.chain.add(LEASE_FENCED, lease["lease_id"], canonical_json(body))

    def resolve(self, case_id: str) -> Operation:
        body = {"case_id": case_id, "resolved_at": ARRIVED, "resolution": "moved", "by": "Ni Luh Ayu"}
        return self.chain.add(CONFLICT_RESOLVED, case_id, canonical_json(body))

    def outcomes(self, *operations: Operation) -> list[str]:
        """Push and return what became of each."""
        return [result["outcome"] for result in self.push(*operations)]

    def _made(
        self, claim_id: str, slots: Sequence[str], status: str, rights: Iterable[dict[str, Any]], **more: Any
    ) -> Operation:
        body = {
            "claim_id": claim_id,
            "slots": list(slots),
            "status": status,
            "rights": list(rights),
            "made_at": ARRIVED,
            "party": PARTY,
        }
        return self.chain.add(CLAIM_MADE, claim_id, canonical_json(body), **more)
