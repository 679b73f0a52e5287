"""A server restored from an old backup has forgotten who holds what: the devices tell it, before it gives
anything to anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.claims import ClaimStatus
from kiosk_app.features.leases.outcomes import Confirmed, Requested
from sync.client.device import EPOCH
from tests.sync.booking import PARTY, balances, close, hour, offer
from tests.sync.house import House
from tests.sync.lease_devices import Kiosk


class Morning:
    """Two entrances and a desk; three computers for two hours."""

    def __init__(self, house: House) -> None:
        self.house, self.server = house, house.server
        slots = [hour(f"PC-{nr:02}", at) for nr in (1, 2, 3, 4) for at in (1, 2)]
        offer(house.server, house.building, *slots)
        self.left, self.right = Kiosk(house.device()), Kiosk(house.device())
        self.desk = Kiosk(house.device("desk"))
        self.all = (self.left, self.right, self.desk)

    def rounds(self, *kiosks: Kiosk) -> None:
        for kiosk in kiosks or self.all:
            kiosk.round()

    def restore(self) -> None:
        """Put the backup back, as an operator does."""
        self.server.kill()
        self.server.put_back_store()
        self.server.renew_epoch()
        self.server.start()

    def back_up(self) -> None:
        self.server.stop()
        self.server.save_store()
        self.server.start()

    def free(self) -> str:
        """Return a slot that no lease holds."""
        return next(slot for slot, (free, _, _) in sorted(self.units().items()) if free)

    def units(self) -> dict[str, tuple[int, int, int]]:
        return balances(self.server, self.house.building)


@pytest.fixture
def morning(fragile_house: House) -> Morning:
    return Morning(fragile_house)


def claimed(kiosk: Kiosk, slot: str) -> str:
    outcome = kiosk.service.claim([slot], PARTY)
    assert isinstance(outcome, Confirmed | Requested)
    return outcome.claim_id


def test_leases_from_after_the_backup_still_hold(morning: Morning) -> None:
    morning.back_up()
    morning.rounds()
    mine = morning.left.mine()
    morning.restore()
    morning.rounds(morning.right)
    rival = claimed(morning.right, mine[0])
    morning.rounds(morning.right)
    assert morning.right.status(rival) == ClaimStatus.WAITLISTED, "nothing is given out yet"

    morning.left.go_by("")
    promise = claimed(morning.left, mine[0])
    morning.left.go_by(morning.server.url)
    morning.rounds()
    assert set(mine) - {mine[0]} <= set(morning.left.mine())
    morning.rounds()
    assert morning.left.status(promise) == ClaimStatus.CONFIRMED
    assert morning.right.status(rival) == ClaimStatus.WAITLISTED
    assert morning.units()[mine[0]] == (0, 0, 1)


def test_what_somebody_was_told_is_confirmed_stays_confirmed(morning: Morning) -> None:
    """A request that the server confirmed after the backup: whoever heard of it says so."""
    morning.rounds()
    free = morning.free()
    morning.back_up()
    told = claimed(morning.left, free)
    morning.rounds()
    assert [kiosk.status(told) for kiosk in morning.all] == [ClaimStatus.CONFIRMED] * 3

    morning.left.go_by("")
    morning.restore()
    rival = claimed(morning.right, free)
    for _ in range(2):
        morning.rounds(morning.right, morning.desk)
        assert [kiosk.status(told) for kiosk in morning.all] == [ClaimStatus.CONFIRMED] * 3
        assert morning.right.status(rival) == ClaimStatus.WAITLISTED
    assert morning.desk.party(told) is None or morning.desk.party(told) == PARTY
    morning.left.go_by(morning.server.url)
    morning.rounds()
    morning.rounds()
    assert [kiosk.status(told) for kiosk in morning.all] == [ClaimStatus.CONFIRMED] * 3
    assert morning.desk.party(told) == PARTY
    assert morning.desk.service.open_conflicts() == []
    assert morning.units()[free] == (0, 0, 1)


def test_who_came_and_went_is_no_conflict_for_a_server_that_forgot_the_slot(morning: Morning) -> None:
    """Found by the simulation: the slot came after the backup and was over before the restore. What is handed
    in anew is no promise in vain."""
    morning.rounds()
    morning.back_up()
    (late,) = offer(morning.server, morning.house.building, hour("PC-09", 3))
    morning.rounds()
    told = claimed(morning.left, late)
    morning.rounds()
    assert morning.left.status(told) == ClaimStatus.CONFIRMED
    close(morning.server, morning.house.building, late)
    morning.rounds()

    morning.restore()
    morning.rounds()
    morning.rounds()
    assert [kiosk.status(told) for kiosk in morning.all] == [ClaimStatus.CONFIRMED] * 3
    assert morning.desk.service.open_conflicts() == []
    assert morning.units()[late] == (0, 0, 1)


def test_a_time_that_was_opened_twice_is_given_once_by_a_server_that_forgot(morning: Morning) -> None:
    """It was closed and opened anew under another slot after the backup, or the other way round."""
    morning.rounds()
    morning.back_up()
    (first,) = offer(morning.server, morning.house.building, hour("PC-09", 3))
    morning.rounds()
    told = claimed(morning.left, first)
    morning.rounds()
    assert morning.left.status(told) == ClaimStatus.CONFIRMED

    morning.restore()
    second = replace(hour("PC-09", 3), slot_id="PC-09/3.2")
    offer(morning.server, morning.house.building, second)
    for _ in range(3):
        morning.rounds()
    rival = claimed(morning.right, second.slot_id)
    other = claimed(morning.right, morning.free())
    for _ in range(3):
        morning.rounds()
    assert [kiosk.status(told) for kiosk in morning.all] == [ClaimStatus.CONFIRMED] * 3
    assert morning.right.status(rival) in {ClaimStatus.WAITLISTED, ClaimStatus.REFUSED}, (
        "decided, not set aside"
    )
    assert morning.right.status(other) == ClaimStatus.CONFIRMED
    assert morning.desk.service.open_conflicts() == []


def test_a_lease_that_was_given_back_after_the_backup_blocks_nobody(morning: Morning) -> None:
    morning.rounds()
    mine = morning.left.mine()
    morning.back_up()
    morning.left.service.give_back()
    morning.rounds()
    other = claimed(morning.right, mine[0])
    morning.rounds()
    assert morning.right.status(other) == ClaimStatus.CONFIRMED

    morning.restore()
    morning.rounds(morning.right, morning.desk)
    morning.rounds()
    assert morning.right.status(other) == ClaimStatus.CONFIRMED
    assert morning.desk.service.open_conflicts() == []
    morning.units()


def test_those_who_wait_get_their_turn_once_every_device_has_told(morning: Morning) -> None:
    morning.rounds()
    free = morning.free()
    morning.back_up()
    morning.restore()
    wish = claimed(morning.left, free)
    morning.rounds(morning.left, morning.right)
    assert morning.left.status(wish) == ClaimStatus.WAITLISTED
    morning.rounds(morning.desk, morning.left)
    assert morning.left.status(wish) == ClaimStatus.CONFIRMED


def test_a_device_that_never_comes_back_is_taken_out_by_revoking_it(morning: Morning) -> None:
    morning.rounds()
    free = morning.free()
    morning.back_up()
    morning.restore()
    wish = claimed(morning.left, free)
    morning.rounds(morning.left, morning.desk)
    assert morning.left.status(wish) == ClaimStatus.WAITLISTED
    morning.server.revoke(morning.house.building, morning.right.device.device_id)
    morning.left.machine.pass_time(timedelta(minutes=11))
    morning.rounds(morning.left)
    assert morning.left.status(wish) == ClaimStatus.CONFIRMED


def test_a_withdrawal_that_comes_before_its_claim_is_told_of_takes_effect(morning: Morning) -> None:
    morning.rounds()
    free = morning.free()
    morning.back_up()
    told = claimed(morning.left, free)
    morning.rounds()
    morning.desk.service.withdraw(told)
    morning.rounds(morning.desk)
    morning.restore()
    # The desk sends its withdrawal again; the entrance still believes what it heard before.
    morning.rounds(morning.desk, morning.left, morning.right)
    morning.rounds()
    assert [kiosk.status(told) for kiosk in morning.all] == [ClaimStatus.WITHDRAWN] * 3
    assert morning.units()[free][2] == 0


def test_telling_twice_changes_nothing(morning: Morning) -> None:
    morning.back_up()
    morning.rounds()
    morning.restore()
    for kiosk in morning.all:
        kiosk.round()
    before = morning.units()
    for kiosk in morning.all:
        epoch = kiosk.device.state(EPOCH) or ""
        with kiosk.device.transaction() as session:
            request = kiosk.port.to_recover(session, "another one")
        assert request is not None
        kiosk.tell(request.model_copy(update={"epoch": epoch}))
    assert morning.units() == before


def test_a_server_that_was_never_restored_gives_at_once(morning: Morning) -> None:
    morning.rounds(morning.left)
    assert len(morning.left.mine()) == 2
