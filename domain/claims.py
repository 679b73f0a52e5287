"""Claims: somebody wants one or several slots, all of them or none.

*Requested* is what nobody has decided yet; *confirmed* holds a unit of each slot. A claim is
confirmed where an unspent right of its device covers it, whatever any clock says, or where the server
has units free. Nothing confirmed changes without a fact that tells of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.claim_types import (
    Accounts,
    Claim,
    ClaimConfirmed,
    ClaimFact,
    ClaimRefusal,
    ClaimRefused,
    ClaimStatus,
    ClaimWaitlisted,
    ClaimWithdrawn,
    ConflictOpened,
    ConflictRule,
    HandedOver,
    House,
    Settlement,
)
from domain.leases import Lease, SpentRight, covers
from domain.slots import Account, confirm, give_up, release, spend, unspend

__all__ = [
    "Accounts",
    "Claim",
    "ClaimConfirmed",
    "ClaimFact",
    "ClaimRefusal",
    "ClaimRefused",
    "ClaimStatus",
    "ClaimWaitlisted",
    "ClaimWithdrawn",
    "ConflictOpened",
    "ConflictRule",
    "HandedOver",
    "House",
    "Settlement",
    "decide_claim",
    "decide_fence",
    "decide_return",
    "decide_withdrawal",
    "fits",
    "hand_over",
    "place_of",
    "take_back",
    "then_promote",
]


def decide_claim(claim: Claim, house: House, turn: int, waiting: Sequence[Claim] = ()) -> Settlement:
    """Decide a claim that is new at the server; ``turn`` is its place among those who wait (``waiting``).

    What its device confirmed is confirmed if a right covers it, or else if there is room; if neither,
    somebody was told "confirmed" in vain: it waits, and a conflict case is opened.
    """
    claim = replace(claim, slots=tuple(dict.fromkeys(claim.slots)), turn=turn)
    if claim.status == ClaimStatus.CONFIRMED and claim.slots:
        return _take_at_word(claim, house, waiting)
    refusal = _refusal(claim, house.accounts)
    if refusal is not None:
        refused = replace(claim, status=ClaimStatus.REFUSED, reason=refusal.value)
        return Settlement({}, (refused,), (ClaimRefused(claim.claim_id, refusal),))
    if house.settled and fits(claim, house.accounts):
        return _confirmed(claim, _confirm_all(claim, house.accounts), promoted=False)
    queued = replace(claim, status=ClaimStatus.WAITLISTED)
    return Settlement({}, (queued,), (ClaimWaitlisted(claim.claim_id),))


def hand_over(
    wanted: Claim, over: Sequence[HandedOver], holders: Mapping[str, Claim], accounts: Accounts
) -> Settlement:
    """Let ``holders`` (by id) go of the slots that ``wanted`` takes over from them; decide ``wanted`` next, and
    nobody in between. So who moves keeps what they need of their old time, whoever waits for it.

    What is not as the device thought is passed over: then ``wanted`` is decided like any other claim.
    """
    changed: dict[str, Account] = {}
    left: dict[str, Claim] = {}
    for one in over:
        holder = left.get(one.claim_id) or holders.get(one.claim_id)
        account = changed.get(one.slot_id) or accounts.get(one.slot_id)
        if holder is None or account is None or one.slot_id not in wanted.slots:
            continue
        if holder.status == ClaimStatus.CONFIRMED and holder.claim_id in account.confirmed:
            changed[one.slot_id] = give_up(account, holder.claim_id)
            left[one.claim_id] = _less(holder, one.slot_id)
    gone = [ClaimWithdrawn(one.claim_id) for one in left.values() if one.status == ClaimStatus.WITHDRAWN]
    return Settlement(changed, tuple(left.values()), tuple(gone))


def decide_withdrawal(claim: Claim, house: House, waiting: Sequence[Claim]) -> Settlement:
    """Take a claim back and confirm whoever of ``waiting`` fits then. Twice changes nothing."""
    if claim.status not in {ClaimStatus.CONFIRMED, ClaimStatus.WAITLISTED, ClaimStatus.REQUESTED}:
        return Settlement()
    accounts = dict(house.accounts)
    if claim.status == ClaimStatus.CONFIRMED:
        accounts |= {slot: give_up(accounts[slot], claim.claim_id) for slot in claim.slots}
    withdrawn = replace(claim, status=ClaimStatus.WITHDRAWN, rights=())
    done = Settlement(accounts, (withdrawn,), (ClaimWithdrawn(claim.claim_id),))
    others = [other for other in waiting if other.claim_id != claim.claim_id]
    return then_promote(done, house, others)


def decide_fence(lease: Lease, house: House, waiting: Sequence[Claim]) -> tuple[Lease, Settlement]:
    """Take what a lease has not spent, without its holder. A risk: a case is opened for staff."""
    if lease.ended:
        return lease, Settlement()
    fenced = replace(lease, fence=lease.fence + 1, ended=True)
    accounts = _released(lease.lease_id, house.accounts)
    if not accounts:
        return fenced, Settlement()
    risk = ConflictOpened(ConflictRule.LEASE_TAKEN, min(accounts), lease_id=lease.lease_id)
    return fenced, then_promote(Settlement(accounts, (), (risk,)), house, waiting)


def decide_return(
    lease: Lease, fence: int, house: House, waiting: Sequence[Claim]
) -> tuple[Lease, Settlement]:
    """Take back what the holder, who has told of everything it did, has not spent. Twice changes nothing."""
    if lease.ended or lease.fence != fence:
        return lease, Settlement()
    done = Settlement(_released(lease.lease_id, house.accounts))
    return replace(lease, ended=True), then_promote(done, house, waiting)


def then_promote(done: Settlement, house: House, waiting: Sequence[Claim]) -> Settlement:
    """Return ``done``, and then whoever of ``waiting`` fits is confirmed, in their turn. Somebody who needs
    more than is there keeps nobody waiting who needs less."""
    accounts = {**house.accounts, **done.accounts}
    changed, claims, facts = dict(done.accounts), list(done.claims), list(done.facts)
    for claim in sorted(waiting, key=lambda one: (one.turn, one.claim_id)) if house.settled else ():
        if fits(claim, accounts):
            one = _confirmed(claim, _confirm_all(claim, accounts), promoted=True)
            accounts.update(one.accounts)
            changed.update(one.accounts)
            claims += one.claims
            facts += one.facts
    return Settlement(changed, tuple(claims), tuple(facts))


def fits(claim: Claim, accounts: Accounts) -> bool:
    """Whether every slot of ``claim`` has a unit to give."""
    return all(slot in accounts and accounts[slot].to_give > 0 for slot in claim.slots)


def place_of(claim: Claim, waiting: Sequence[Claim]) -> int:
    """Return the place in the queue, from 1: how many with an earlier turn want one of the same slots."""
    wanted = set(claim.slots)
    return 1 + sum(other.turn < claim.turn and not wanted.isdisjoint(other.slots) for other in waiting)


def take_back(account: Account, stale: Sequence[str]) -> Account:
    """Make a unit free, if none is, out of a lease whose holder has not told yet what it still holds.

    Only after a restore: that somebody else proves to hold this unit shows that the lease had lost it.
    """
    holder = next((lease for lease in stale if account.rights.get(lease, 0) > 0), None)
    return account if account.free > 0 or holder is None else unspend(account, holder)


def _less(claim: Claim, slot: str) -> Claim:
    rest = tuple(one for one in claim.slots if one != slot)
    if not rest:
        return replace(claim, status=ClaimStatus.WITHDRAWN, rights=())
    return replace(claim, slots=rest, rights=tuple(one for one in claim.rights if one.slot_id != slot))


def _refusal(claim: Claim, accounts: Accounts) -> ClaimRefusal | None:
    if not claim.slots:
        return ClaimRefusal.NO_SLOTS
    if any(slot not in accounts for slot in claim.slots):
        return ClaimRefusal.UNKNOWN_SLOT
    return ClaimRefusal.SLOT_CLOSED if any(accounts[slot].closed for slot in claim.slots) else None


def _take_at_word(claim: Claim, house: House, waiting: Sequence[Claim]) -> Settlement:
    rights = {right.slot_id: right for right in claim.rights}
    taken: dict[str, Account] = {}
    for slot in claim.slots:
        account = house.accounts.get(slot)
        held = None if account is None else _take(account, claim, rights.get(slot), house)
        if held is None:
            return then_promote(_told_in_vain(claim, house, slot), house, waiting)
        taken[slot] = held
    return _confirmed(claim, taken, promoted=False)


def _take(account: Account, claim: Claim, right: SpentRight | None, house: House) -> Account | None:
    if _is_backed(account, claim, right, house) and right is not None:
        return spend(account, right.lease_id, claim.claim_id)
    account = take_back(account, house.stale)
    return confirm(account, claim.claim_id) if account.free > 0 else None


def _is_backed(account: Account, claim: Claim, right: SpentRight | None, house: House) -> bool:
    if right is None or not covers(house.leases.get(right.lease_id), right, claim.device_id):
        return False
    return account.rights.get(right.lease_id, 0) > 0


def _told_in_vain(claim: Claim, house: House, slot: str) -> Settlement:
    queued = replace(claim, status=ClaimStatus.WAITLISTED, rights=())
    account = house.accounts.get(slot)
    lease_id = claim.rights[0].lease_id if claim.rights else ""
    conflict = ConflictOpened(
        ConflictRule.FENCED if _is_fenced(claim, house) else ConflictRule.OVERBOOKED,
        slot,
        claim.claim_id,
        lease_id,
        () if account is None else account.confirmed,
    )
    facts = (ClaimWaitlisted(claim.claim_id), conflict)
    return Settlement(_given_back(claim, house), (queued,), facts)


def _given_back(claim: Claim, house: House) -> dict[str, Account]:
    """What the claim invoked elsewhere: its device has noted it as spent and will not use it again."""
    backed = [
        right
        for right in claim.rights
        if right.slot_id in claim.slots
        and right.slot_id in house.accounts
        and _is_backed(house.accounts[right.slot_id], claim, right, house)
    ]
    return {right.slot_id: unspend(house.accounts[right.slot_id], right.lease_id) for right in backed}


def _is_fenced(claim: Claim, house: House) -> bool:
    leases = ((house.leases.get(right.lease_id), right.fence) for right in claim.rights)
    return any(lease is not None and lease.fence > fence for lease, fence in leases)


def _confirm_all(claim: Claim, accounts: Accounts) -> dict[str, Account]:
    return {slot: confirm(accounts[slot], claim.claim_id) for slot in claim.slots}


def _confirmed(claim: Claim, accounts: dict[str, Account], *, promoted: bool) -> Settlement:
    confirmed = replace(claim, status=ClaimStatus.CONFIRMED)
    return Settlement(accounts, (confirmed,), (ClaimConfirmed(claim.claim_id, promoted),))


def _released(lease_id: str, accounts: Accounts) -> dict[str, Account]:
    held = {slot: account for slot, account in accounts.items() if account.rights.get(lease_id, 0) > 0}
    return {slot: release(account, lease_id) for slot, account in held.items()}
