"""Hears what a device holds after the server was restored; see ``recovery``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from domain.claims import ClaimStatus, House, decide_claim, decide_return, take_back
from domain.slots import Account, close_slot, hold, open_account, release
from sync.protocol.claims import CLAIM_WITHDRAWN, ClaimRecord, claim_of
from sync.protocol.leases import Lease, RecoverRequest
from sync.protocol.operations import OperationResult, Outcome
from sync.protocol.slots import SlotRecord, slot_of
from sync.server import inbox
from sync.server.accounts import LeaseEntry, live_leases
from sync.server.claim_book import ClaimLedger
from sync.server.claim_rows import ClaimEntry
from sync.server.devices import Sender
from sync.server.giving_back import RETURNED
from sync.server.holdings import Holdings
from sync.server.recovery import has_told, note_told, read_recovery
from sync.server.slots import publish

LOST = "lost"
"""How a lease ended for which there is nothing left: the server cannot stand by it any more."""


@dataclass(frozen=True, slots=True)
class Told:
    """``ended``: of the leases that the device named, those that it must not spend any more."""

    settled: bool
    ended: list[str]
    changed: bool


def hear(connection: Connection, sender: Sender, request: RecoverRequest, now: datetime) -> Told:
    """Take up what a device tells, the first time that it does; in the caller's transaction."""
    building = sender.building
    recovery = read_recovery(connection, building)
    if recovery.is_needed and not has_told(connection, building, sender.device_id, request.epoch):
        holdings = Holdings(connection, building, now, recovery)
        _Hearing(holdings, sender, now).take(request, live_leases(connection, building, [sender.device_id]))
        note_told(connection, building, sender.device_id, request.epoch)
        recovery = holdings.recovery = read_recovery(connection, building)
        woken = _withdrawn_before(connection, sender, holdings, request.claims)
        if recovery.settled:
            holdings.promote(None)
        changed = publish(connection, building, holdings)
        for result in woken:
            inbox.change_outcome(connection, building, result)
    else:
        holdings, changed = Holdings(connection, building, now, recovery), False
    named = [lease.lease_id for lease in request.leases]
    known = holdings.leases(named)
    live = {one for one, entry in known.items() if not entry.ended and entry.device_id == sender.device_id}
    return Told(recovery.settled, [one for one in named if one not in live], changed)


def _withdrawn_before(
    connection: Connection, sender: Sender, holdings: Holdings, claims: Sequence[ClaimRecord]
) -> list[OperationResult]:
    """Take up withdrawals that were here before the server knew their claims again."""
    ledger = ClaimLedger(connection, sender.building)
    ledger.share(sender, holdings)
    waiting = inbox.find_deferred(connection, sender.building, [claim.claim_id for claim in claims])
    decided = [(row, ledger.decide(row)) for row in waiting if row.kind == CLAIM_WITHDRAWN]
    return [
        OperationResult(
            op_id=row.op_id, outcome=decision.outcome, reason=decision.reason.value if decision.reason else ""
        )
        for row, decision in decided
        if decision.outcome != Outcome.DEFERRED
    ]


class _Hearing:
    """One device's word. What somebody was told is confirmed comes first, then what may still be spent."""

    def __init__(self, holdings: Holdings, sender: Sender, now: datetime) -> None:
        self._holdings, self._sender, self._now = holdings, sender, now

    def take(self, request: RecoverRequest, before: dict[str, LeaseEntry]) -> None:
        self._take_slots(request.slots)
        named = {lease.lease_id for lease in request.leases}
        for entry in before.values():
            if entry.lease_id not in named:
                self._drop(entry)
        for record in sorted(request.claims, key=lambda one: one.claim_id):
            if record.status == ClaimStatus.CONFIRMED:
                self._take_claim(record)
        for lease in request.leases:
            self._take_lease(lease)

    def _take_slots(self, records: Sequence[SlotRecord]) -> None:
        known = self._holdings.house([record.slot_id for record in records]).accounts
        for record in records:
            if record.slot_id not in known:
                account = open_account(slot_of(record))
                account = close_slot(account) if record.closed else account
                self._holdings.put_accounts({record.slot_id: account})

    def _take_claim(self, record: ClaimRecord) -> None:
        known = self._holdings.claim(record.claim_id)
        if known is not None and known.record.status != ClaimStatus.WAITLISTED:
            return
        turn = known.record.turn if known else self._holdings.next_turn()
        if known is None:
            self._holdings.put_claim(ClaimEntry(record, made=False))
        claim = claim_of(record, record.device_id)
        house = self._holdings.house_for_claims(claim.slots, [right.lease_id for right in claim.rights])
        self._holdings.take(decide_claim(claim, house, turn))

    def _drop(self, entry: LeaseEntry) -> None:
        """The holder says that it does not have it any more: it gave it back, and the server forgot."""
        house = self._held_by(entry.lease_id)
        lease, settlement = decide_return(entry.lease, entry.fence, house, ())
        self._holdings.end_lease(lease, RETURNED)
        self._holdings.put_accounts(settlement.accounts)

    def _held_by(self, lease_id: str) -> House:
        return self._holdings.house(self._holdings.slots_of(lease_id))

    def _take_lease(self, lease: Lease) -> None:
        entry = self._holdings.leases([lease.lease_id]).get(lease.lease_id)
        if entry is None:
            entry = LeaseEntry(lease.lease_id, self._sender.device_id, lease.lease_id, lease.fence, self._now)
            self._holdings.put_lease(entry)
        elif entry.ended or entry.device_id != self._sender.device_id:
            return
        wanted = {right.slot_id: right.count - right.spent for right in lease.rights}
        accounts = self._backed(lease.lease_id, wanted)
        if accounts is None:
            self._lose(entry)
        else:
            self._holdings.put_accounts(accounts)

    def _backed(self, lease_id: str, wanted: dict[str, int]) -> dict[str, Account] | None:
        """Return the accounts in which the lease holds all of ``wanted``, ``None`` if that cannot be."""
        house = self._holdings.house(wanted)
        stale = [one for one in house.stale if one != lease_id]
        backed: dict[str, Account] = {}
        for slot, units in wanted.items():
            account = house.accounts.get(slot)
            while account is not None and account.rights.get(lease_id, 0) < units:
                account = take_back(account, stale)
                account = hold(account, lease_id, 1) if account.free > 0 else None
            if account is None:
                return None
            backed[slot] = account
        return backed

    def _lose(self, entry: LeaseEntry) -> None:
        accounts = self._held_by(entry.lease_id).accounts
        freed = {slot: release(account, entry.lease_id) for slot, account in accounts.items()}
        self._holdings.put_accounts(freed)
        self._holdings.put_lease(replace(entry, fence=entry.fence + 1, ended=LOST))
