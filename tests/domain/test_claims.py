"""Nobody is ever double-booked, and nobody who was told "confirmed" loses it in silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.claims import (
    Claim,
    ClaimConfirmed,
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
    decide_claim,
    decide_fence,
    decide_return,
    decide_withdrawal,
    hand_over,
    place_of,
)
from domain.leases import Lease, SpentRight
from domain.slots import Account, Slot, close_slot, confirm, grant, open_account

NINE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
LEASE = Lease("sewa", "kiri")


def account(name: str, capacity: int = 1) -> Account:
    return open_account(Slot(name, "PC-01", NINE, NINE + timedelta(hours=1), capacity))


def house(
    *accounts: Account, leases: tuple[Lease, ...] = (), settled: bool = True, stale: tuple[str, ...] = ()
) -> House:
    return House(
        {one.slot.slot_id: one for one in accounts}, {one.lease_id: one for one in leases}, settled, stale
    )


def asked(claim_id: str, *slots: str, turn: int = 0) -> Claim:
    return Claim(claim_id, "kanan", slots, turn=turn)


def promised(claim_id: str, *slots: str, fence: int = 1, device: str = "kiri") -> Claim:
    rights = tuple(SpentRight(slot, "sewa", fence) for slot in slots)
    return Claim(claim_id, device, slots, ClaimStatus.CONFIRMED, rights)


def waiting(claim_id: str, *slots: str, turn: int) -> Claim:
    return Claim(claim_id, "kanan", slots, ClaimStatus.WAITLISTED, turn=turn)


def status(settlement: Settlement, claim_id: str) -> ClaimStatus:
    return next(claim.status for claim in settlement.claims if claim.claim_id == claim_id)


def test_a_request_is_confirmed_where_there_is_room() -> None:
    done = decide_claim(asked("a", "9"), house(account("9")), turn=1)
    assert done.facts == (ClaimConfirmed("a"),)
    assert (done.accounts["9"].free, done.accounts["9"].confirmed) == (0, ("a",))


def test_a_request_of_three_hours_gets_all_of_them_or_none() -> None:
    taken = confirm(account("10"), "lain")
    done = decide_claim(asked("a", "9", "10", "11"), house(account("9"), taken, account("11")), turn=4)
    assert done.facts == (ClaimWaitlisted("a"),)
    assert done.accounts == {}
    assert done.claims[0].turn == 4


def test_a_slot_named_twice_counts_once() -> None:
    done = decide_claim(asked("a", "9", "9"), house(account("9")), turn=1)
    assert done.claims[0].slots == ("9",)
    assert done.accounts["9"].is_balanced


def test_a_request_for_what_is_not_there_is_refused_with_the_reason() -> None:
    def reason(*slots: str, closed: bool = False) -> ClaimRefusal:
        nine = close_slot(account("9")) if closed else account("9")
        fact = decide_claim(asked("a", *slots), house(nine), turn=1).facts[0]
        assert isinstance(fact, ClaimRefused)
        return fact.reason

    assert reason() == ClaimRefusal.NO_SLOTS
    assert reason("9", "99") == ClaimRefusal.UNKNOWN_SLOT
    assert reason("9", closed=True) == ClaimRefusal.SLOT_CLOSED


def test_a_request_never_gets_what_a_lease_holds_however_old_the_lease_is() -> None:
    leased = grant(account("9"), "sewa", 1)
    done = decide_claim(asked("a", "9"), house(leased, leases=(LEASE,)), turn=1)
    assert done.facts == (ClaimWaitlisted("a"),)


def test_what_a_device_confirmed_under_its_right_is_confirmed_also_when_the_slot_is_over() -> None:
    leased = close_slot(grant(account("9"), "sewa", 1))
    done = decide_claim(promised("a", "9"), house(leased, leases=(LEASE,)), turn=1)
    assert done.facts == (ClaimConfirmed("a"),)
    assert done.accounts["9"].rights == {}
    assert done.accounts["9"].is_balanced


def test_a_right_of_another_device_covers_nothing() -> None:
    leased = grant(account("9"), "sewa", 1)
    done = decide_claim(promised("a", "9", device="kanan"), house(leased, leases=(LEASE,)), turn=1)
    assert status(done, "a") == ClaimStatus.WAITLISTED
    assert isinstance(done.facts[1], ConflictOpened)


def test_promised_twice_under_one_right_opens_a_case_with_both_sides() -> None:
    """A clone, or a store from a backup, has confirmed the same unit again."""
    taken = confirm(account("9"), "pertama")
    done = decide_claim(promised("kedua", "9"), house(taken, leases=(LEASE,)), turn=2)
    assert done.facts == (
        ClaimWaitlisted("kedua"),
        ConflictOpened(ConflictRule.OVERBOOKED, "9", "kedua", "sewa", ("pertama",)),
    )


def test_what_was_promised_in_vain_gives_back_what_it_did_hold_to_whoever_waits() -> None:
    nine, ten = grant(account("9"), "sewa", 1), confirm(account("10"), "lain")
    state = house(nine, ten, leases=(LEASE,))
    done = decide_claim(promised("a", "9", "10"), state, 2, [waiting("b", "9", turn=1)])
    assert (status(done, "a"), status(done, "b")) == (ClaimStatus.WAITLISTED, ClaimStatus.CONFIRMED)
    assert done.accounts["9"].confirmed == ("b",)


def test_under_an_old_fence_there_is_room_or_there_is_a_case() -> None:
    fenced = replace(LEASE, fence=2, ended=True)
    free = decide_claim(promised("a", "9"), house(account("9"), leases=(fenced,)), turn=1)
    assert free.facts == (ClaimConfirmed("a"),)
    full = decide_claim(promised("a", "9"), house(confirm(account("9"), "b"), leases=(fenced,)), turn=1)
    assert ConflictOpened(ConflictRule.FENCED, "9", "a", "sewa", ("b",)) in full.facts


def test_a_withdrawal_promotes_the_next_that_fits_and_says_so() -> None:
    nine, ten = confirm(account("9"), "a"), confirm(account("10"), "lain")
    queue = [waiting("long", "9", "10", turn=1), waiting("late", "9", turn=3), waiting("early", "9", turn=2)]
    claim = Claim("a", "kiri", ("9",), ClaimStatus.CONFIRMED)
    done = decide_withdrawal(claim, house(nine, ten), queue)
    assert done.facts == (ClaimWithdrawn("a"), ClaimConfirmed("early", promoted=True))
    assert done.accounts["9"].confirmed == ("early",)


def test_a_withdrawal_twice_changes_nothing() -> None:
    done = decide_withdrawal(Claim("a", "kiri", ("9",), ClaimStatus.WITHDRAWN), house(account("9")), [])
    assert done == Settlement()


def test_nobody_is_promoted_into_a_closed_slot() -> None:
    nine = close_slot(confirm(account("9"), "a"))
    done = decide_withdrawal(
        Claim("a", "kiri", ("9",), ClaimStatus.CONFIRMED), house(nine), [waiting("b", "9", turn=1)]
    )
    assert done.facts == (ClaimWithdrawn("a"),)


def test_a_fence_frees_the_unspent_only_and_is_a_risk_that_staff_see() -> None:
    spent, unspent = confirm(account("9"), "a"), grant(account("10"), "sewa", 1)
    lease, done = decide_fence(LEASE, house(spent, unspent, leases=(LEASE,)), [waiting("b", "10", turn=1)])
    assert (lease.fence, lease.ended) == (2, True)
    assert done.facts == (
        ConflictOpened(ConflictRule.LEASE_TAKEN, "10", lease_id="sewa"),
        ClaimConfirmed("b", promoted=True),
    )
    assert "9" not in done.accounts
    assert decide_fence(lease, house(spent), []) == (lease, Settlement())


def test_a_return_frees_what_is_left_once() -> None:
    lease, done = decide_return(LEASE, 1, house(grant(account("9"), "sewa", 1)), [])
    assert done.accounts["9"].free == 1
    assert decide_return(lease, 1, house(account("9")), []) == (lease, Settlement())
    assert decide_return(LEASE, 7, house(account("9")), []) == (LEASE, Settlement())


def test_after_a_restore_nothing_is_given_out_but_promises_stand() -> None:
    state = house(account("9"), settled=False)
    assert decide_claim(asked("a", "9"), state, 1).facts == (ClaimWaitlisted("a"),)
    assert decide_claim(promised("a", "9"), state, 1).facts == (ClaimConfirmed("a"),)


def test_after_a_restore_a_promise_shows_that_an_old_lease_had_lost_the_unit() -> None:
    """The backup knows the lease that somebody gave back, not the one that came after it."""
    remembered = grant(account("9"), "sewa-lama", 1)
    state = house(remembered, settled=False, stale=("sewa-lama",))
    done = decide_claim(promised("a", "9"), state, 1)
    assert done.facts == (ClaimConfirmed("a"),)
    assert done.accounts["9"].is_balanced


def test_the_place_in_the_queue_counts_those_who_want_the_same() -> None:
    queue = [waiting("a", "9", turn=1), waiting("b", "10", turn=2), waiting("c", "9", "10", turn=3)]
    assert [place_of(claim, queue) for claim in queue] == [1, 1, 3]


def test_who_moves_takes_over_what_they_hold_and_nobody_slips_in_between() -> None:
    before = {name: confirm(account(name), "lama") for name in ("a", "b")} | {"c": account("c")}
    old = Claim("lama", "kiri", ("a", "b"), ClaimStatus.CONFIRMED)
    new = Claim("baru", "kiri", ("b", "c"), ClaimStatus.CONFIRMED)
    handed = hand_over(new, [HandedOver("b", "lama")], {"lama": old}, before)
    assert [(one.claim_id, one.slots, one.status) for one in handed.claims] == [
        ("lama", ("a",), ClaimStatus.CONFIRMED)
    ]
    after = {**before, **handed.accounts}
    done = decide_claim(new, House(after), 2, [waiting("antre", "b", turn=1)])
    assert status(done, "baru") is ClaimStatus.CONFIRMED
    assert all(one.is_balanced for one in {**after, **done.accounts}.values())


def test_a_claim_that_hands_over_all_it_holds_is_withdrawn() -> None:
    old = Claim("lama", "kiri", ("a",), ClaimStatus.CONFIRMED)
    handed = hand_over(
        asked("baru", "a"), [HandedOver("a", "lama")], {"lama": old}, {"a": confirm(account("a"), "lama")}
    )
    assert status(handed, "lama") is ClaimStatus.WITHDRAWN
    assert handed.facts == (ClaimWithdrawn("lama"),)


def test_nothing_is_handed_over_that_is_not_held_or_not_wanted() -> None:
    old = Claim("lama", "kiri", ("a",), ClaimStatus.CONFIRMED)
    held = {"a": confirm(account("a"), "lama"), "b": confirm(account("b"), "lain")}
    for over in (HandedOver("b", "lama"), HandedOver("a", "entah"), HandedOver("c", "lama")):
        assert hand_over(asked("baru", "b", "c"), [over], {"lama": old}, held) == Settlement()
    late = replace(old, status=ClaimStatus.WITHDRAWN)
    assert hand_over(asked("baru", "a"), [HandedOver("a", "lama")], {"lama": late}, held) == Settlement()
