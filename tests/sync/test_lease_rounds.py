"""Kiosks with leases, from the tap to the server and back: alone, cut off, restored, cloned."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.claims import ClaimRefusal, ClaimStatus
from kiosk_app.features.leases.outcomes import (
    Confirmed,
    NotClaimable,
    Requested,
    StaffOutcome,
    TakenBack,
    WithdrawOutcome,
)
from kiosk_app.platform.outbox_store import OutboxStore
from sync.protocol.conflicts import Resolution
from tests.conftest import STORE_KEY
from tests.helpers.clock import FixedClock
from tests.sync.bad_network import BadNetwork, lose_reply
from tests.sync.booking import PARTY, balances, close, hour, offer
from tests.sync.house import House
from tests.sync.lease_devices import Kiosk
from vault.engine import open_engine
from vault.sessions import writing_session


@pytest.fixture
def network(house: House) -> Iterator[BadNetwork]:
    network = BadNetwork(int(house.server.url.rpartition(":")[2]))
    yield network
    network.close()


@pytest.fixture
def left(house: House) -> Kiosk:
    return Kiosk(house.device())


def computers(house: House, count: int = 4, hours: tuple[int, ...] = (1, 2, 3)) -> None:
    """Offer computers enough for every device of a test."""
    offer(
        house.server, house.building, *(hour(f"PC-{nr:02}", at) for nr in range(1, count + 1) for at in hours)
    )


def equipped(house: House, kiosk: Kiosk) -> list[str]:
    """Offer computers and let ``kiosk`` fetch its share; return the slots."""
    computers(house)
    kiosk.round()
    found = kiosk.mine()
    assert len(found) == 3
    return found


def confirmed(kiosk: Kiosk, *slots: str, claim_id: str = "") -> str:
    outcome = kiosk.service.claim(slots, PARTY, claim_id=claim_id)
    assert isinstance(outcome, Confirmed), outcome
    return outcome.claim_id


def requested(kiosk: Kiosk, *slots: str) -> Requested:
    outcome = kiosk.service.claim(slots, PARTY)
    assert isinstance(outcome, Requested), outcome
    return outcome


def units(house: House) -> dict[str, tuple[int, int, int]]:
    return balances(house.server, house.building)


def test_a_kiosk_that_is_alone_confirms_within_its_lease_and_the_server_agrees_later(
    house: House, left: Kiosk
) -> None:
    nine, ten, _ = equipped(house, left)
    left.go_by("")
    claim_id = confirmed(left, nine, ten)
    assert left.saved == [("claim", claim_id)]
    [(kind, lease_id)] = left.operations()
    assert (kind, lease_id) == ("claim.made", left.leases()[0]), "one operation, which names its lease"
    assert not left.sync.run_once().ok

    left.go_by(house.server.url)
    left.round()
    assert left.status(claim_id) == ClaimStatus.CONFIRMED
    assert [units(house)[slot] for slot in (nine, ten)] == [(0, 0, 1), (0, 0, 1)]


def test_what_it_spent_it_does_not_spend_again_also_after_a_power_cut(house: House, left: Kiosk) -> None:
    nine = equipped(house, left)[0]
    left.go_by("")
    confirmed(left, nine)
    left.device.engine.dispose()
    again = Kiosk(left.device)
    again.go_by("")
    assert requested(again, nine).place == 1


def test_the_same_deed_done_twice_makes_one_claim(house: House, left: Kiosk) -> None:
    nine, ten, _ = equipped(house, left)
    claim_id = "01a20647-3660-7fbd-b4f2-6b0917f4dc6e"
    assert confirmed(left, nine, claim_id=claim_id) == confirmed(left, ten, claim_id=claim_id)
    assert len(left.operations()) == 1
    assert ten in left.mine()


def test_outside_its_lease_it_says_requested_with_the_place_and_what_is_surely_free(
    house: House, left: Kiosk
) -> None:
    right = Kiosk(house.device())
    mine = equipped(house, left)
    right.round()
    # Who is dealt to first goes round by the day.
    foreign = right.mine()[0]
    at_its_hour = [slot for slot in mine if slot.endswith(foreign[-2:])]
    left.go_by("")
    assert requested(left, foreign).surely_free == tuple(at_its_hour) != ()
    second = requested(left, foreign)
    assert second.place == 2
    assert left.service.standing(second.claim_id) == second


def test_three_hours_are_all_covered_or_all_requested(house: House, left: Kiosk) -> None:
    nine, _, eleven = equipped(house, left)
    confirmed(left, nine)
    requested(left, nine, eleven)
    assert eleven in left.mine(), "nothing was spent for a request"


def test_what_cannot_be_claimed_is_said_and_nothing_is_written(house: House, left: Kiosk) -> None:
    nine = equipped(house, left)[0]
    close(house.server, house.building, nine)
    left.round()
    assert left.service.claim([nine], PARTY) == NotClaimable(ClaimRefusal.SLOT_CLOSED, nine)
    assert left.service.claim(["PC-99/1"], PARTY) == NotClaimable(ClaimRefusal.UNKNOWN_SLOT, "PC-99/1")
    assert left.service.claim([], PARTY) == NotClaimable(ClaimRefusal.NO_SLOTS)
    assert left.operations() == []


def test_after_three_days_without_the_server_it_says_requested(house: House, left: Kiosk) -> None:
    nine, ten, _ = equipped(house, left)
    left.go_by("")
    left.machine.pass_time(timedelta(hours=71))
    confirmed(left, nine)
    left.machine.pass_time(timedelta(hours=1))
    requested(left, ten)
    assert ten in left.mine(), "time alone takes no right away"
    left.go_by(house.server.url)
    left.round()
    assert units(house)[ten] == (0, 1, 0)
    confirmed(left, ten)


def test_after_a_reboot_without_a_clock_to_trust_it_says_requested_until_it_was_online(
    house: House, left: Kiosk
) -> None:
    nine = equipped(house, left)[0]
    left.go_by("")
    left.machine.reboot()
    requested(left, nine)
    left.go_by(house.server.url)
    left.round()
    confirmed(left, nine)


def test_a_wall_clock_that_jumps_ten_years_changes_nothing_within_one_boot(
    house: House, left: Kiosk, clock: FixedClock
) -> None:
    nine, ten, _ = equipped(house, left)
    clock.advance(timedelta(days=3650))
    confirmed(left, nine)
    clock.advance(timedelta(days=-7300))
    confirmed(left, ten)


def test_spent_rights_are_replaced_in_the_next_round(house: House, left: Kiosk) -> None:
    nine = equipped(house, left)[0]
    confirmed(left, nine)
    left.round()
    hours = sorted(slot.split("/")[1] for slot in left.mine())
    assert hours == ["1", "2", "3"], "another computer for that hour"


def test_a_round_without_news_asks_for_no_lease(house: House, left: Kiosk) -> None:
    equipped(house, left)
    assert "lease" not in left.round().done
    left.machine.pass_time(timedelta(minutes=11))
    assert "lease" in left.round().done


def test_a_lost_answer_costs_neither_a_right_nor_grants_two_leases(
    house: House, left: Kiosk, network: BadNetwork
) -> None:
    computers(house)
    left.go_by(network.url)
    network.fault, network.only = lose_reply, "/acquire"
    assert not left.sync.run_once().ok
    network.only = "/nothing"
    left.device.engine.dispose()
    left.round()
    assert len(left.leases()) == 1
    assert sum(unspent for _, unspent, _ in units(house).values()) == 3


def test_given_back_rights_are_free_again_and_nothing_more_is_spent(
    house: House, left: Kiosk, network: BadNetwork
) -> None:
    nine, ten, _ = equipped(house, left)
    claim_id = confirmed(left, nine)
    assert left.service.give_back() == 1
    requested(left, ten)
    left.go_by(network.url)
    network.fault, network.only = lose_reply, "/return"
    assert not left.sync.run_once().ok
    network.only = "/nothing"
    left.machine.pass_time(timedelta(minutes=11))
    left.round()
    assert left.status(claim_id) == ClaimStatus.CONFIRMED
    assert units(house)[nine] == (0, 0, 1)
    assert units(house)[ten][2] == 1, "the request got what was given back"


def test_a_lease_of_which_nothing_is_left_goes_back_by_itself(house: House, left: Kiosk) -> None:
    for slot in equipped(house, left):
        confirmed(left, slot)
    before = left.leases()
    left.round()
    assert not set(before) & set(left.leases())


def test_a_withdrawal_is_seen_at_once_and_by_others_later(house: House, left: Kiosk) -> None:
    desk = Kiosk(house.device("desk"))
    nine = equipped(house, left)[0]
    claim_id = confirmed(left, nine)
    left.round()
    desk.round()
    assert desk.service.withdraw(claim_id, "sakit") is WithdrawOutcome.WITHDRAWN
    assert desk.service.withdraw(claim_id) is WithdrawOutcome.ALREADY
    assert desk.service.withdraw("tidak-ada") is WithdrawOutcome.UNKNOWN
    assert desk.status(claim_id) == ClaimStatus.WITHDRAWN
    desk.round()
    left.round()
    assert left.status(claim_id) == ClaimStatus.WITHDRAWN
    assert left.service.standing(claim_id) == TakenBack(claim_id)
    assert units(house)[nine][2] == 0


def test_the_desk_sees_for_whom_and_other_kiosks_do_not(house: House, left: Kiosk) -> None:
    desk, right = Kiosk(house.device("desk")), Kiosk(house.device())
    nine = equipped(house, left)[0]
    claim_id = confirmed(left, nine)
    for kiosk in (left, desk, right):
        kiosk.round()
    assert [kiosk.party(claim_id) for kiosk in (left, desk, right)] == [PARTY, PARTY, None]


def test_a_fence_and_its_case_from_the_desk_to_the_resolution(house: House, left: Kiosk) -> None:
    desk, right = Kiosk(house.device("desk")), Kiosk(house.device())
    nine = equipped(house, left)[0]
    [lease_id] = left.leases()
    left.go_by("")
    promised = confirmed(left, nine)
    desk.round()
    assert desk.service.fence(lease_id, "kiosk rusak", "Slamet") is StaffOutcome.DONE
    assert desk.service.fence(lease_id, "", "Slamet") is StaffOutcome.ALREADY
    desk.round()
    right.round()
    rival = right.service.claim([nine], PARTY)
    right.round()
    assert isinstance(right.service.standing(_id(rival)), Confirmed)

    left.go_by(house.server.url)
    left.machine.pass_time(timedelta(minutes=11))
    left.round()
    assert left.status(promised) == ClaimStatus.WAITLISTED, "told by an explicit change, not in silence"
    assert left.leases() != [lease_id]
    desk.round()
    cases = {case.rule.value: case for case in desk.service.open_conflicts()}
    assert cases["fenced"].tell == [promised]
    assert cases["lease_taken"].theirs.device_id == left.device.device_id
    assert desk.service.resolve(promised, Resolution.MOVED, "Ni Luh Ayu") is StaffOutcome.DONE
    assert [case.rule.value for case in desk.service.open_conflicts()] == ["lease_taken"]
    desk.round()
    assert [case.rule.value for case in desk.service.open_conflicts()] == ["lease_taken"]


def test_a_restored_device_spends_nothing_of_its_former_life(
    house: House, left: Kiosk, tmp_path: Path
) -> None:
    nine, ten, _ = equipped(house, left)
    backup = tmp_path / "cadangan.db"
    left.device.engine.dispose()
    shutil.copy(tmp_path / f"{left.device.device_id}.db", backup)
    kept = confirmed(left, nine)
    left.round()
    left.device.engine.dispose()
    left.device.engine = open_engine(backup, STORE_KEY)
    old = Kiosk(left.device)
    assert ten in old.mine()
    # Something done in the meantime tells the server, and then the device, that this is a copy.
    requested(old, "PC-04/3")
    old.round()
    assert ten not in old.mine()
    assert units(house)[ten] == (0, 1, 0), "somebody may hold a ticket for it: only staff may free it"
    old.round()
    assert old.status(kept) == ClaimStatus.CONFIRMED


def test_a_new_life_and_the_end_of_its_leases_are_one_transaction(house: House, left: Kiosk) -> None:
    nine = equipped(house, left)[0]
    with writing_session(left.device.engine) as session:
        OutboxStore().renew_incarnation(session)
    assert left.mine() == []
    requested(left, nine)


def test_an_answer_that_comes_in_another_life_grants_nothing(house: House, left: Kiosk) -> None:
    computers(house)
    port = left.port
    with left.device.transaction() as session:
        asked = left.machine.read()
        request = port.to_acquire(session, asked)
        assert request is not None
        OutboxStore().renew_incarnation(session)
    reply = left.ask_for_lease(request)
    with left.device.transaction() as session:
        port.adopt(session, request, reply, asked)
    assert left.mine() == []
    assert len(reply.leases) == 1


def _id(outcome: object) -> str:
    assert isinstance(outcome, Confirmed | Requested)
    return outcome.claim_id
