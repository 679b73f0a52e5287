"""What one transaction looks at and changes: slots, leases, claims, cases; read once, written once.

The rules of ``domain.claims`` decide on it; a push and the lease addresses share it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from domain.claims import (
    Claim,
    ClaimConfirmed,
    ClaimFact,
    ClaimStatus,
    ClaimWithdrawn,
    ConflictOpened,
    ConflictRule,
    House,
    Settlement,
    then_promote,
)
from domain.leases import Lease
from domain.slots import Account, Slot, overlap
from sync.protocol.claims import CLAIM, PARTY, ClaimRecord, right_refs
from sync.protocol.conflicts import CONFLICT, ConflictRecord, ConflictSide, Resolution
from sync.protocol.leases import LEASE
from sync.protocol.slots import SLOT
from sync.server import accounts, claim_rows
from sync.server.accounts import AccountChange, LeaseEntry
from sync.server.books import RecordKey
from sync.server.claim_rows import ClaimChange, ClaimEntry
from sync.server.house_rows import make_stale
from sync.server.occupancy import held_elsewhere, occupy
from sync.server.recovery import Recovery


class Holdings:
    """``changed`` grows: the records that read differently, in the order of the deeds."""

    def __init__(self, connection: Connection, building: str, now: datetime, recovery: Recovery) -> None:
        self._connection, self._building, self._now = connection, building, now
        self.recovery = recovery
        self.changed: dict[RecordKey, None] = {}
        self._latest: dict[RecordKey, None] = {}
        self._before: dict[str, Account | None] = {}
        self._accounts: dict[str, Account] = {}
        self._leases: dict[str, LeaseEntry] = {}
        self._claims: dict[str, ClaimEntry] = {}
        self._no_claims: set[str] = set()
        self._conflicts: dict[str, ConflictRecord] = {}
        self._turn: int | None = None

    def house(self, slot_ids: Iterable[str], lease_ids: Iterable[str] = ()) -> House:
        """Return the state that a decision on these looks at."""
        wanted = list(slot_ids)
        self._load_accounts(wanted)
        found = {slot: self._accounts[slot] for slot in wanted if slot in self._accounts}
        leases = {lease_id: entry.lease for lease_id, entry in self.leases(lease_ids).items()}
        return House(found, leases, self.recovery.settled, self.recovery.stale)

    def house_for_claims(self, slot_ids: Iterable[str], lease_ids: Iterable[str] = ()) -> House:
        """As ``house``, for confirming claims: once the server was restored, without slots whose time somebody
        holds through another slot.

        A time that was closed and opened again has two slots. Only a server that forgot the one may give out the
        other; the database would refuse the overlap, and with it all that came in the same transaction.
        """
        house = self.house(slot_ids, lease_ids)
        if not self.recovery.is_needed:
            return house
        mine = {name: one for name, one in house.accounts.items() if not self._is_held_otherwise(one.slot)}
        return replace(house, accounts=mine)

    def open_accounts(self, upto: datetime) -> dict[str, Account]:
        """Return the accounts of all slots that are open and end at or before ``upto``."""
        found = accounts.load_open_accounts(self._connection, self._building, upto)
        # What was changed in this transaction stands as it was changed.
        self._accounts = found | self._accounts
        return {slot: self._accounts[slot] for slot in found if not self._accounts[slot].closed}

    def leases(self, lease_ids: Iterable[str]) -> dict[str, LeaseEntry]:
        """Return those of ``lease_ids`` that there are."""
        wanted = list(dict.fromkeys(lease_ids))
        missing = [one for one in wanted if one not in self._leases]
        self._leases |= accounts.load_leases(self._connection, self._building, missing)
        return {one: self._leases[one] for one in wanted if one in self._leases}

    def claim(self, claim_id: str) -> ClaimEntry | None:
        """Return a claim."""
        return self._entries([claim_id]).get(claim_id)

    def read_ahead(self, claim_ids: Iterable[str]) -> None:
        """Read claims that will be asked for, all at once."""
        self._entries(claim_ids)

    def waiting(self, slot_ids: Iterable[str] | None) -> list[Claim]:
        """Return the claims that wait for one of ``slot_ids``, ``None`` for any."""
        wanted = None if slot_ids is None else set(slot_ids)
        stored = claim_rows.waiting_for(self._connection, self._building, wanted)
        entries = [*self._entries(stored).values(), *self._claims.values()]
        claims = {entry.record.claim_id: entry.claim for entry in entries}
        return [
            claim
            for claim in claims.values()
            if claim.status == ClaimStatus.WAITLISTED
            and (wanted is None or not wanted.isdisjoint(claim.slots))
        ]

    def conflict(self, case_id: str) -> ConflictRecord | None:
        """Return a case."""
        if case_id not in self._conflicts:
            self._conflicts |= claim_rows.load_conflicts(self._connection, self._building, [case_id])
        return self._conflicts.get(case_id)

    def next_turn(self) -> int:
        """Return the next place in line."""
        if self._turn is None:
            self._turn = claim_rows.newest_turn(self._connection, self._building)
        self._turn += 1
        return self._turn

    def take(self, settlement: Settlement) -> None:
        """Note what a decision changed."""
        self.put_accounts(settlement.accounts)
        promoted = {fact.claim_id for fact in settlement.facts if _is_promotion(fact)}
        for claim in settlement.claims:
            self._note_claim(claim, promoted=claim.claim_id in promoted)
        for fact in settlement.facts:
            self._note_fact(fact)

    def promote(self, slot_ids: Iterable[str] | None) -> None:
        """Confirm whoever waits for one of ``slot_ids`` (``None``: for any) and fits."""
        waiting = self.waiting(slot_ids)
        slots = dict.fromkeys(slot for claim in waiting for slot in claim.slots)
        self.take(then_promote(Settlement(), self.house_for_claims(slots), waiting))

    def slots_of(self, lease_id: str) -> list[str]:
        """Return the slots that a lease was granted rights to."""
        rights = accounts.rights_of(self._connection, self._building, [lease_id])[lease_id]
        return [slot_id for slot_id, _, _ in rights]

    def put_accounts(self, changed: Mapping[str, Account]) -> None:
        """Note accounts as they stand now, new ones among them."""
        for slot_id, account in changed.items():
            before = self._accounts.get(slot_id)
            self._before.setdefault(slot_id, before)
            if before is None or (before.slot, before.closed) != (account.slot, account.closed):
                self._touch(SLOT, slot_id)
            self._accounts[slot_id] = account

    def put_claim(self, entry: ClaimEntry, *, party: bool = False) -> None:
        """Note a claim as it reads now; ``party``: for whom it is, too."""
        claim_id = entry.record.claim_id
        self._claims[claim_id] = entry
        self._touch(CLAIM, claim_id)
        if party and entry.party:
            self._touch(PARTY, claim_id)

    def put_lease(self, entry: LeaseEntry) -> None:
        """Note a lease as it reads now."""
        self._leases[entry.lease_id] = entry
        self._touch(LEASE, entry.lease_id)

    def end_lease(self, lease: Lease, how: str) -> None:
        """Note that a lease has ended, and at which fence."""
        entry = self.leases([lease.lease_id])[lease.lease_id]
        self.put_lease(replace(entry, fence=lease.fence, ended=how))

    def put_conflict(self, record: ConflictRecord) -> None:
        """Note a case as it reads now."""
        self._conflicts[record.case_id] = record
        self._touch(CONFLICT, record.case_id)

    def latest(self) -> tuple[RecordKey, ...]:
        """Return the records that changed since this was asked last."""
        latest, self._latest = tuple(self._latest), {}
        return latest

    def save(self, places: Mapping[RecordKey, int]) -> None:
        """Write all of it; ``places`` gives each changed record its number in the feed."""
        connection, building = self._connection, self._building
        moves = [
            AccountChange(before, self._accounts[slot_id], places.get((SLOT, slot_id)))
            for slot_id, before in self._before.items()
        ]
        accounts.save_accounts(connection, building, moves)
        if any(self._came_free(one) for one in moves):
            make_stale(connection, building)
        accounts.save_leases(
            connection, building, {one: (self._leases[one], places[LEASE, one]) for one in self._of(LEASE)}
        )
        claims = [
            ClaimChange(self._claims[one], places[CLAIM, one], places.get((PARTY, one)))
            for one in self._of(CLAIM)
        ]
        claim_rows.save_claims(connection, building, claims)
        self._occupy([change.entry.record for change in claims])
        cases = [(self._conflicts[one], places[CONFLICT, one]) for one in self._of(CONFLICT)]
        claim_rows.save_conflicts(connection, building, cases)

    def _occupy(self, claims: Sequence[ClaimRecord]) -> None:
        held = [one for one in claims if one.status == ClaimStatus.CONFIRMED]
        self._load_accounts(slot_id for one in held for slot_id in one.slots)
        occupy(self._connection, self._building, claims, self._accounts)

    def _came_free(self, change: AccountChange) -> bool:
        """Whether nobody holds anything any more of a closed slot, so that its time may be opened anew."""
        slot, before = change.after.slot, change.before
        was_held = before is not None and before.free < before.slot.capacity
        return (
            change.after.closed
            and was_held
            and change.after.free == slot.capacity
            and slot.ends_at > self._now
        )

    def _is_held_otherwise(self, slot: Slot) -> bool:
        if slot.is_shared:
            return False
        confirmed = [
            self._accounts[other].slot
            for entry in self._claims.values()
            if entry.record.status == ClaimStatus.CONFIRMED
            for other in entry.record.slots
            if other in self._accounts
        ]
        return any(overlap(slot, other) for other in confirmed) or held_elsewhere(
            self._connection, self._building, slot
        )

    def _of(self, kind: str) -> list[str]:
        return [record_id for changed, record_id in self.changed if changed == kind]

    def _touch(self, kind: str, record_id: str) -> None:
        self.changed[kind, record_id] = None
        self._latest[kind, record_id] = None

    def _load_accounts(self, slot_ids: Iterable[str]) -> None:
        missing = [one for one in slot_ids if one not in self._accounts]
        self._accounts |= accounts.load_accounts(self._connection, self._building, missing)

    def _entries(self, claim_ids: Iterable[str]) -> dict[str, ClaimEntry]:
        wanted = list(claim_ids)
        missing = [one for one in wanted if one not in self._claims and one not in self._no_claims]
        found = claim_rows.load_claims(self._connection, self._building, missing)
        self._claims |= {claim_id: found[claim_id] for claim_id in missing if claim_id in found}
        self._no_claims.update(one for one in missing if one not in found)
        return {one: self._claims[one] for one in wanted if one in self._claims}

    def _note_claim(self, claim: Claim, *, promoted: bool) -> None:
        entry = self._claims.get(claim.claim_id)
        if entry is None:
            raise KeyError(claim.claim_id)
        changes: dict[str, Any] = {
            "slots": list(claim.slots),
            "status": claim.status,
            "rights": right_refs(claim.rights),
            "turn": claim.turn,
            "reason": claim.reason,
            "promoted": promoted,
        }
        self.put_claim(replace(entry, record=entry.record.model_copy(update=changes)))

    def _note_fact(self, fact: ClaimFact) -> None:
        if isinstance(fact, ConflictOpened):
            self._open_case(fact)
        elif isinstance(fact, ClaimWithdrawn) or _is_promotion(fact):
            case = self.conflict(fact.claim_id)
            if case is not None and case.resolved_at is None:
                update = {"resolved_at": self._now, "resolution": Resolution.WITHDRAWN.value}
                self.put_conflict(case.model_copy(update=update))

    def _open_case(self, fact: ConflictOpened) -> None:
        taken = fact.rule == ConflictRule.LEASE_TAKEN
        claim = None if taken else self._claims[fact.claim_id].record
        lease = self.leases([fact.lease_id]).get(fact.lease_id)
        device_id = claim.device_id if claim else lease.device_id if lease else ""
        self.put_conflict(
            ConflictRecord(
                case_id=fact.lease_id if taken else fact.claim_id,
                opened_at=self._now,
                rule=fact.rule,
                slot_id=fact.slot_id,
                ours=ConflictSide(claims=list(fact.theirs)),
                theirs=ConflictSide(
                    claims=[fact.claim_id] if claim else [], lease_id=fact.lease_id, device_id=device_id
                ),
                tell=[fact.claim_id] if claim else [],
            )
        )


def _is_promotion(fact: ClaimFact) -> bool:
    return isinstance(fact, ClaimConfirmed) and fact.promoted
