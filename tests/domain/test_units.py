"""Whatever happens in whatever order: free + unspent + confirmed = capacity, and no promise is lost.

A model of the house that cannot fail by itself: a hypothesis machine drives the rules of
``domain.slots``, ``domain.leases`` and ``domain.claims`` as server and devices do.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.claims import (
    Claim,
    ClaimStatus,
    ClaimWithdrawn,
    ConflictOpened,
    House,
    Settlement,
    decide_claim,
    decide_fence,
    decide_return,
    decide_withdrawal,
    fits,
)
from domain.leases import Lease, SpentRight
from domain.slots import Account, Slot, close_slot, grant, open_account, resize

NINE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
SLOTS = ("s1", "s2", "s3", "s4")
DEVICES = ("kiri", "kanan", "meja")
some_slots = st.lists(st.sampled_from(SLOTS), min_size=1, max_size=3, unique=True).map(tuple)


class TheHouse(RuleBasedStateMachine):
    """``told``: claims whose people heard "confirmed" and have not heard anything else since."""

    def __init__(self) -> None:
        super().__init__()
        self.accounts: dict[str, Account] = {
            name: open_account(Slot(name, name, NINE, NINE + timedelta(hours=1), capacity))
            for name, capacity in zip(SLOTS, (1, 1, 2, 3), strict=True)
        }
        self.leases: dict[str, Lease] = {}
        self.unspent: dict[str, dict[str, int]] = {}
        self.claims: dict[str, Claim] = {}
        self.unsent: list[Claim] = []
        self.told: set[str] = set()
        self.count = 0

    def _id(self, kind: str) -> str:
        self.count += 1
        return f"{kind}-{self.count}"

    def _house(self) -> House:
        return House(self.accounts, self.leases)

    def _waiting(self) -> list[Claim]:
        return [claim for claim in self.claims.values() if claim.status == ClaimStatus.WAITLISTED]

    def _take(self, done: Settlement) -> None:
        self.accounts.update(done.accounts)
        before = dict(self.claims)
        self.claims.update({claim.claim_id: claim for claim in done.claims})
        explained = {
            fact.claim_id for fact in done.facts if isinstance(fact, ClaimWithdrawn | ConflictOpened)
        }
        for claim in done.claims:
            was = before.get(claim.claim_id)
            if was is not None and was.status == ClaimStatus.CONFIRMED != claim.status:
                assert claim.claim_id in explained, "a confirmed claim changed without a fact"
            if claim.status == ClaimStatus.CONFIRMED:
                self.told.add(claim.claim_id)
        self.told -= explained

    @rule(device=st.sampled_from(DEVICES), slots=some_slots)
    def lease(self, device: str, slots: tuple[str, ...]) -> None:
        lease_id = self._id("sewa")
        free = [slot for slot in slots if self.accounts[slot].to_give > 0]
        if free:
            self.leases[lease_id] = Lease(lease_id, device)
            self.unspent[lease_id] = dict.fromkeys(free, 1)
            self.accounts.update({slot: grant(self.accounts[slot], lease_id, 1) for slot in free})

    @rule(slots=some_slots, device=st.sampled_from(DEVICES))
    def request(self, slots: tuple[str, ...], device: str) -> None:
        claim = Claim(self._id("ajuan"), device, slots)
        self._take(decide_claim(claim, self._house(), self.count, self._waiting()))

    @precondition(lambda self: any(self.unspent.values()))
    @rule(data=st.data())
    def spend_offline(self, data: st.DataObject) -> None:
        lease_id = data.draw(st.sampled_from([one for one, left in self.unspent.items() if left]))
        slot = data.draw(st.sampled_from(sorted(self.unspent[lease_id])))
        self.unspent[lease_id].pop(slot)
        rights = (SpentRight(slot, lease_id, 1),)
        claim = Claim(
            self._id("janji"), self.leases[lease_id].device_id, (slot,), ClaimStatus.CONFIRMED, rights
        )
        self.unsent.append(claim)
        self.told.add(claim.claim_id)

    @precondition(lambda self: self.unsent)
    @rule(data=st.data())
    def upload(self, data: st.DataObject) -> None:
        claim = data.draw(st.sampled_from(self.unsent))
        self.unsent.remove(claim)
        lives = all(not self.leases[right.lease_id].ended for right in claim.rights)
        done = decide_claim(claim, self._house(), self.count, self._waiting())
        self._take(done)
        if lives:
            assert self.claims[claim.claim_id].status == ClaimStatus.CONFIRMED, "a live right confirms"

    @precondition(lambda self: self.claims)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        claim = data.draw(st.sampled_from(sorted(self.claims.values(), key=lambda one: one.claim_id)))
        self._take(decide_withdrawal(claim, self._house(), self._waiting()))

    @precondition(lambda self: self.leases)
    @rule(data=st.data(), by_staff=st.booleans())
    def end(self, data: st.DataObject, by_staff: bool) -> None:
        lease = self.leases[data.draw(st.sampled_from(sorted(self.leases)))]
        unsent = any(right.lease_id == lease.lease_id for claim in self.unsent for right in claim.rights)
        if by_staff:
            ended, done = decide_fence(lease, self._house(), self._waiting())
        elif not unsent:
            # A holder gives back only after it has sent everything, and stops spending before.
            self.unspent[lease.lease_id] = {}
            ended, done = decide_return(lease, lease.fence, self._house(), self._waiting())
        else:
            return
        self.leases[lease.lease_id] = ended
        self._take(done)

    @rule(slot=st.sampled_from(SLOTS))
    def close(self, slot: str) -> None:
        self.accounts[slot] = close_slot(self.accounts[slot])

    @rule(slot=st.sampled_from(SLOTS), capacity=st.integers(0, 4))
    def shrink(self, slot: str, capacity: int) -> None:
        self.accounts[slot] = resize(self.accounts[slot], min(capacity, self.accounts[slot].slot.capacity))

    @invariant()
    def every_unit_is_in_one_place(self) -> None:
        assert all(account.is_balanced for account in self.accounts.values())

    @invariant()
    def nobody_is_double_booked(self) -> None:
        for slot, account in self.accounts.items():
            holding = sorted(
                claim.claim_id
                for claim in self.claims.values()
                if claim.status == ClaimStatus.CONFIRMED and slot in claim.slots
            )
            assert holding == sorted(account.confirmed)
            assert len(holding) <= account.slot.capacity

    @invariant()
    def who_was_told_confirmed_holds_it_or_will_once_it_is_sent(self) -> None:
        waiting_to_go = {claim.claim_id for claim in self.unsent}
        for claim_id in self.told - waiting_to_go:
            assert self.claims[claim_id].status == ClaimStatus.CONFIRMED

    @invariant()
    def nobody_waits_for_what_is_free(self) -> None:
        assert not [claim for claim in self._waiting() if fits(claim, self.accounts)]


TheHouse.TestCase.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
TestTheHouse = TheHouse.TestCase


def test_the_machine_would_notice_a_unit_that_vanishes() -> None:
    """An invariant that cannot fail proves nothing."""
    account = open_account(Slot("s1", "PC-01", NINE, NINE + timedelta(hours=1)))
    assert not replace(account, free=0).is_balanced
    assert not replace(account, confirmed=("a",)).is_balanced
