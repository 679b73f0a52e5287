"""What a device gets when it asks for a lease."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, select

from domain.ids import uuid7
from domain.leases import MAX_TTL
from domain.sharing import Holder, SharingPolicy, allot
from domain.slots import Account, grant
from sync.protocol.leases import AcquireReply, AcquireRequest, Lease, Right
from sync.server.accounts import LeaseEntry, lease_asked_by, rights_of
from sync.server.devices import Sender
from sync.server.holdings import Holdings
from sync.server.slots import close_passed
from sync.server.tables import DEVICE


class Granting:
    """One request, in one transaction."""

    def __init__(
        self,
        connection: Connection,
        holdings: Holdings,
        sender: Sender,
        now: datetime,
        policy: SharingPolicy,
    ) -> None:
        self._connection, self._holdings, self._sender = connection, holdings, sender
        self._now, self._policy = now, policy

    def answer(self, request: AcquireRequest) -> AcquireReply:
        """Renew and grant. The same request brings the same lease, and never a second one."""
        building, device_id = self._sender.building, self._sender.device_id
        close_passed(self._holdings, self._connection, building, self._now)
        if self._holdings.recovery.is_needed:
            # It may have settled because staff revoked the last device that had not told.
            self._holdings.promote(None)
        asked = lease_asked_by(self._connection, building, device_id, request.request_id)
        wanted = [*request.have, *([asked.lease_id] if asked else [])]
        known = self._holdings.leases(wanted)
        mine = {one: entry for one, entry in known.items() if entry.device_id == device_id}
        live = [self._renewed(entry) for entry in mine.values() if not entry.ended]
        if asked is None and self._holdings.recovery.settled:
            live += self._grant(request)
        still = {lease.lease_id for lease in live}
        return AcquireReply(leases=live, ended=[one for one in request.have if one not in still])

    def _renewed(self, entry: LeaseEntry) -> Lease:
        rights = rights_of(self._connection, self._sender.building, [entry.lease_id])[entry.lease_id]
        return _lease(entry, [Right(slot_id=s, count=n, spent=n - left) for s, n, left in rights])

    def _grant(self, request: AcquireRequest) -> list[Lease]:
        share = self._share(request.wanted)
        if not share:
            return []
        device_id = self._sender.device_id
        entry = LeaseEntry(uuid7(self._now), device_id, request.request_id, 1, self._now)
        accounts = self._holdings.house(share).accounts
        granted = {slot: grant(accounts[slot], entry.lease_id, units) for slot, units in share.items()}
        self._holdings.put_accounts(granted)
        self._holdings.put_lease(entry)
        return [_lease(entry, [Right(slot_id=slot, count=units) for slot, units in share.items()])]

    def _share(self, wanted: Collection[str]) -> dict[str, int]:
        """Return how many units of each slot this device is allotted, of ``wanted`` if it names any."""
        if self._sender.role not in self._policy.roles:
            return {}
        accounts = self._holdings.open_accounts(self._now + self._policy.horizon)
        owners = self._owners(accounts)
        dealt = allot(self._holders(), accounts.values(), owners, self._now, self._policy)
        units: Counter[str] = Counter()
        for right in dealt.get(self._sender.device_id, ()):
            units[right.slot_id] += right.count
        named = set(wanted)
        return {slot: units[slot] for slot in sorted(units) if not named or slot in named}

    def _owners(self, accounts: dict[str, Account]) -> dict[str, str]:
        leases = dict.fromkeys(lease for account in accounts.values() for lease in account.rights)
        return {one: entry.device_id for one, entry in self._holdings.leases(leases).items()}

    def _holders(self) -> list[Holder]:
        here = (DEVICE.c.building == self._sender.building, ~DEVICE.c.revoked)
        rows = self._connection.execute(select(DEVICE.c.device_id, DEVICE.c.role).where(*here))
        return [Holder(row.device_id, row.role) for row in rows]


def _lease(entry: LeaseEntry, rights: list[Right]) -> Lease:
    seconds = int(MAX_TTL.total_seconds())
    return Lease(lease_id=entry.lease_id, fence=entry.fence, ttl_seconds=seconds, rights=rights)
