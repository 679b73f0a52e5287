"""A server with leases: nobody is double-booked, no promise is broken in silence, every question may be
asked again."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from domain.slots import Slot, SlotKind
from tests.sync.booking import PARTY, Claimer, balances, close, hour, offer
from tests.sync.house import House


@pytest.fixture
def left(house: House) -> Claimer:
    return Claimer(house.server, house.building)


@pytest.fixture
def right(house: House) -> Claimer:
    return Claimer(house.server, house.building)


@pytest.fixture
def desk(house: House) -> Claimer:
    return Claimer(house.server, house.building, "desk")


def units(house: House) -> dict[str, tuple[int, int, int]]:
    return balances(house.server, house.building)


def one_each(house: House) -> None:
    """Offer as many computers, for one hour, as the tests have devices."""
    offer(house.server, house.building, hour("PC-01"), hour("PC-02"), hour("PC-03"))


def leased(claimer: Claimer) -> tuple[dict[str, Any], str]:
    """Return the lease of ``claimer`` and the one slot that it has a right to."""
    lease = claimer.lease()
    [item] = lease["rights"]
    return lease, item["slot_id"]


def records(caller: Claimer, kind: str) -> dict[str, dict[str, Any]]:
    """Return the records of a kind as ``caller`` reads them, the newest state of each."""
    rows = [row for row in caller.rows() if row["kind"] == kind and row["body"]]
    return {row["record_id"]: json.loads(row["body"]) for row in rows}


def test_rights_are_shared_out_and_the_same_request_brings_the_same_lease(
    house: House, left: Claimer, right: Claimer
) -> None:
    offer(house.server, house.building, hour("PC-01"), hour("PC-02"), hour("PC-03"))
    first = left.acquire("minta-1")
    assert [item["count"] for item in first["leases"][0]["rights"]] == [1]
    assert first["leases"][0]["ttl_seconds"] <= 72 * 3600
    assert left.acquire("minta-1") == first
    second = right.acquire("minta-1")
    assert second["leases"][0]["lease_id"] != first["leases"][0]["lease_id"]
    assert sum(free for free, _, _ in units(house).values()) == 1
    assert left.acquire()["leases"] == [], "who has its share gets no second one"


def test_leases_are_renewed_and_those_that_have_ended_are_named(
    house: House, left: Claimer, right: Claimer, desk: Claimer
) -> None:
    one_each(house)
    lease, _ = leased(left)
    again = left.acquire(have=[lease["lease_id"]])
    assert again == {"leases": [lease], "ended": []}
    assert right.acquire(have=[lease["lease_id"]])["ended"] == [lease["lease_id"]], "it is another's"
    desk.push(desk.fence(lease))
    assert lease["lease_id"] in left.acquire(have=[lease["lease_id"]])["ended"]


def test_the_desk_holds_the_rooms_and_a_display_nothing(house: House, left: Claimer, desk: Claimer) -> None:
    offer(house.server, house.building, hour("ruang-blc", kind=SlotKind.ROOM))
    assert left.acquire()["leases"] == []
    assert [right["slot_id"] for right in desk.lease()["rights"]] == ["ruang-blc/1"]
    offer(house.server, house.building, *(hour(f"PC-{nr:02}") for nr in range(9)))
    assert Claimer(house.server, house.building, "display").acquire()["leases"] == []


def test_a_device_may_wish_for_less_than_its_share(house: House, left: Claimer) -> None:
    offer(house.server, house.building, hour("PC-01", 1), hour("PC-01", 2))
    lease = left.acquire(wanted=["PC-01/2"])["leases"][0]
    assert [right["slot_id"] for right in lease["rights"]] == ["PC-01/2"]


def test_two_devices_at_the_same_slots_in_the_same_second_never_both_get_one(house: House) -> None:
    slots = offer(house.server, house.building, *(hour(f"PC-{nr:02}") for nr in range(24)))
    claimers = [Claimer(house.server, house.building) for _ in range(6)]

    def run(claimer: Claimer) -> list[str]:
        return [outcome for slot in slots for outcome in claimer.outcomes(claimer.claim(slot))]

    with ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(run, claimers))
    assert [sum(one[nr] == "applied" for one in outcomes) for nr in range(24)] == [1] * 24
    assert set(units(house).values()) == {(0, 0, 1)}


def test_a_promise_made_offline_is_confirmed_whenever_it_arrives(
    house: House, left: Claimer, right: Claimer
) -> None:
    one_each(house)
    lease, slot = leased(left)
    promise = left.promise(lease, slot)
    assert right.outcomes(right.claim(slot)) == ["waitlisted"], "it is under a lease"
    close(house.server, house.building, slot)
    assert left.outcomes(promise) == ["applied"], "whatever the clocks say"
    assert units(house)[slot] == (0, 0, 1)


def test_time_alone_frees_no_right_and_what_has_passed_is_closed_for_good(
    house: House, left: Claimer
) -> None:
    past = datetime.now(UTC) - timedelta(hours=3)
    old = Slot("PC-01/lalu", "PC-01", past, past + timedelta(hours=1))
    offer(house.server, house.building, old, hour("PC-01"))
    lease = left.lease()
    assert [item["slot_id"] for item in lease["rights"]] == ["PC-01/1"]
    assert records(left, "slot")["PC-01/lalu"]["closed"] is True
    assert left.outcomes(left.claim("PC-01/lalu")) == ["refused"]
    offer(house.server, house.building, old)
    assert records(left, "slot")["PC-01/lalu"]["closed"] is True
    assert units(house)["PC-01/1"] == (0, 1, 0)


def test_staff_take_a_lease_and_the_late_promise_becomes_a_case_with_both_sides(
    house: House, left: Claimer, right: Claimer, desk: Claimer
) -> None:
    one_each(house)
    lease, slot = leased(left)
    promise = left.promise(lease, slot)
    assert right.outcomes(waits := right.claim(slot)) == ["waitlisted"]
    assert desk.outcomes(desk.fence(lease)) == ["applied"]
    assert records(desk, "claim")[waits.record_id]["status"] == "confirmed"
    assert records(desk, "claim")[waits.record_id]["promoted"] is True

    assert left.outcomes(promise) == ["waitlisted"]
    case = records(desk, "conflict")[promise.record_id]
    assert (case["rule"], case["slot_id"], case["tell"]) == ("fenced", slot, [promise.record_id])
    assert case["ours"]["claims"] == [waits.record_id]
    assert case["theirs"]["claims"] == [promise.record_id]
    assert case["theirs"]["device_id"] == left.device_id
    risk = records(desk, "conflict")[lease["lease_id"]]
    assert (risk["rule"], risk["theirs"]["device_id"]) == ("lease_taken", left.device_id)

    assert desk.outcomes(desk.resolve(promise.record_id)) == ["applied"]
    assert records(desk, "conflict")[promise.record_id]["resolution"] == "moved"
    assert desk.push(desk.resolve(promise.record_id))[0]["reason"] == "no_change"


def test_a_late_promise_under_an_old_fence_is_confirmed_where_there_is_room(
    house: House, left: Claimer, desk: Claimer
) -> None:
    one_each(house)
    lease, slot = leased(left)
    promise = left.promise(lease, slot)
    desk.push(desk.fence(lease))
    assert left.outcomes(promise) == ["applied"]


def test_only_a_desk_may_fence_or_resolve(house: House, left: Claimer, right: Claimer) -> None:
    one_each(house)
    lease, slot = leased(left)
    results = right.push(right.fence(lease), right.resolve("x"))
    assert [result["reason"] for result in results] == ["not_allowed", "not_allowed"]
    assert units(house)[slot] == (0, 1, 0)


def test_what_was_promised_twice_under_one_right_is_a_case_for_staff(
    house: House, left: Claimer, desk: Claimer
) -> None:
    one_each(house)
    lease, slot = leased(left)
    first, second = left.promise(lease, slot), left.promise(lease, slot)
    assert left.outcomes(first, second) == ["applied", "waitlisted"]
    assert records(desk, "conflict")[second.record_id]["rule"] == "overbooked"
    left.push(left.withdraw(first))
    assert records(desk, "claim")[second.record_id]["status"] == "confirmed"
    assert records(desk, "conflict")[second.record_id]["resolution"] == "withdrawn", "it solved itself"


def test_nothing_is_taken_back_before_all_that_was_done_is_here(house: House, left: Claimer) -> None:
    offer(house.server, house.building, hour("PC-01"), hour("PC-01", 2))
    lease = left.lease()
    promise = left.promise(lease, "PC-01/1")
    early = left.give_back(lease)
    assert (early.status_code, early.json()["code"], early.json()["expected"]) == (409, "gap", 1)
    assert units(house)["PC-01/2"] == (0, 1, 0)

    assert left.outcomes(promise) == ["applied"]
    assert left.give_back(lease).json() == {"returned": True}
    assert left.give_back(lease).json() == {"returned": True}, "a lost answer is asked for again"
    assert units(house) == {"PC-01/1": (0, 0, 1), "PC-01/2": (1, 0, 0)}
    assert records(left, "lease") == {}, "who holds what is for the desk"


def test_a_claim_that_the_server_cannot_read_yet_keeps_its_lease(house: House, left: Claimer) -> None:
    offer(house.server, house.building, hour("PC-01"))
    lease = left.lease()
    newer = left.promise(lease, "PC-01/1").model_copy(update={"schema_v": 99})
    assert left.outcomes(newer) == ["deferred"]
    assert left.give_back(lease).status_code == 409


def test_what_is_given_back_goes_to_whoever_waits(house: House, left: Claimer, right: Claimer) -> None:
    one_each(house)
    lease, slot = leased(left)
    waits = right.claim(slot)
    assert right.outcomes(waits) == ["waitlisted"]
    left.give_back(lease)
    assert records(right, "claim")[waits.record_id]["status"] == "confirmed"


def test_a_withdrawal_promotes_the_next_and_may_come_before_its_claim(
    house: House, left: Claimer, right: Claimer
) -> None:
    offer(house.server, house.building, hour("PC-01"))
    claim, waits = left.claim("PC-01/1"), right.claim("PC-01/1")
    left.push(claim)
    right.push(waits)
    early = Claimer(house.server, house.building)
    late, again = right.claim("PC-01/1"), right.claim("PC-01/1")
    assert early.outcomes(early.withdraw(waits), early.withdraw(late)) == ["applied", "deferred"]
    assert right.outcomes(late, again) == ["waitlisted", "waitlisted"]
    left.push(left.withdraw(claim))
    assert records(left, "claim")[again.record_id]["status"] == "confirmed"
    assert records(left, "claim")[waits.record_id]["status"] == "withdrawn"
    assert records(left, "claim")[late.record_id]["status"] == "withdrawn"


def test_sending_again_has_the_same_answer_and_no_second_effect(house: House, left: Claimer) -> None:
    offer(house.server, house.building, hour("PC-01"))
    sent = [left.promise(left.lease(), "PC-01/1"), left.claim("PC-01/1")]
    assert left.push(*sent) == left.push(*sent)
    assert units(house) == {"PC-01/1": (0, 0, 1)}
    other = left.claim("PC-01/1", claim_id=sent[0].record_id)
    assert left.push(other)[0]["reason"] == "record_exists"


def test_a_device_whose_rights_were_taken_gets_no_lease_and_its_claims_wait_for_staff(
    house: House, left: Claimer
) -> None:
    offer(house.server, house.building, hour("PC-01"))
    lease = left.lease()
    house.server.revoke(house.building, left.device_id)
    for what in ("acquire", "return", "recover"):
        assert left.ask(what, request_id="x", lease_id="x", fence=1, epoch="x").json()["code"] == "revoked"
    assert left.outcomes(left.promise(lease, "PC-01/1")) == ["quarantined"]
    assert units(house) == {"PC-01/1": (0, 1, 0)}, "its rights stay where they are until staff take them"


def test_for_whom_a_claim_is_only_desks_read(house: House, left: Claimer, desk: Claimer) -> None:
    offer(house.server, house.building, hour("PC-01"))
    claim = left.claim("PC-01/1")
    left.push(claim)
    assert records(desk, "party")[claim.record_id]["party"] == PARTY
    for role in ("entrance", "terminal", "display"):
        reader = Claimer(house.server, house.building, role)
        assert records(reader, "claim")[claim.record_id]["status"] == "confirmed"
        assert "Karang Taruna" not in json.dumps(reader.rows())


def test_another_building_sees_and_changes_nothing(house: House, left: Claimer) -> None:
    offer(house.server, house.building, hour("PC-01"))
    elsewhere = Claimer(house.server, f"gedung-{uuid4().hex[:8]}")
    lease = left.lease()
    assert elsewhere.acquire(have=[lease["lease_id"]]) == {"leases": [], "ended": [lease["lease_id"]]}
    assert elsewhere.give_back(lease, kseq=0).json() == {"returned": True}
    assert elsewhere.outcomes(elsewhere.claim("PC-01/1")) == ["refused"]
    assert units(house) == {"PC-01/1": (0, 1, 0)}


def test_a_slot_shrinks_only_as_far_as_nobody_loses_what_they_hold(house: House, left: Claimer) -> None:
    offer(house.server, house.building, hour("mini-studio", capacity=37, kind=SlotKind.ROOM))
    left.push(*(left.claim("mini-studio/1") for _ in range(30)))
    offer(house.server, house.building, hour("mini-studio", capacity=20, kind=SlotKind.ROOM))
    assert units(house) == {"mini-studio/1": (0, 0, 30)}
    waits = left.claim("mini-studio/1")
    assert left.outcomes(waits) == ["waitlisted"]
    offer(house.server, house.building, hour("mini-studio", capacity=37, kind=SlotKind.ROOM))
    assert records(left, "claim")[waits.record_id]["status"] == "confirmed"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"request_id": ""},
        {"request_id": "a\x00b"},
        {"request_id": "x" * 65},
        {"request_id": "x", "have": ["y"] * 1001},
        {"lease_id": "x", "fence": 0},
        {"lease_id": "x", "fence": 2**40},
        {"epoch": 7},
        [],
    ],
)
@pytest.mark.parametrize("what", ["acquire", "return", "recover"])
def test_nonsense_is_a_bad_request(left: Claimer, what: str, body: Any) -> None:
    reply = left.post(f"lease/{what}", json.dumps(body).encode())
    assert (reply.status_code, reply.json()["code"]) == (400, "bad_request")


@pytest.mark.parametrize(
    "body",
    [
        '{"claim_id":7}',
        '{"claim_id":"%s","slots":[],"status":"requested","made_at":"2026-11-23T02:41:00Z"}',
        '{"claim_id":"%s","slots":["a"],"status":"waitlisted","made_at":"2026-11-23T02:41:00Z"}',
        '{"claim_id":"lain","slots":["a"],"status":"requested","made_at":"2026-11-23T02:41:00Z"}',
        '{"claim_id":"%s","slots":["a"],"status":"requested","made_at":"kemarin"}',
        '{"claim_id":"%s","slots":["a\\u0000"],"status":"requested","made_at":"2026-11-23T02:41:00Z"}',
    ],
)
def test_a_claim_that_cannot_be_read_is_set_aside_and_delays_no_other(
    house: House, left: Claimer, body: str
) -> None:
    offer(house.server, house.building, hour("PC-01"))
    claim_id = str(uuid4())
    odd = left.chain.add("claim.made", claim_id, body.replace("%s", claim_id))
    assert left.outcomes(odd, left.claim("PC-01/1")) == ["quarantined", "applied"]


def test_a_time_of_a_resource_is_opened_once(house: House) -> None:
    server, building = house.server, house.building
    whole = hour("PC-09", 3)
    later = replace(whole, slot_id="PC-09/3.5", starts_at=whole.starts_at + timedelta(minutes=30))
    after = replace(
        whole, slot_id="PC-09/4", starts_at=whole.ends_at, ends_at=whole.ends_at + timedelta(hours=1)
    )
    offer(server, building, whole, later, after)
    assert sorted(balances(server, building)) == ["PC-09/3", "PC-09/4"]
    offer(server, building, later)
    assert sorted(balances(server, building)) == ["PC-09/3", "PC-09/4"]
    close(server, building, "PC-09/3", "PC-09/4")
    offer(server, building, later)
    assert sorted(balances(server, building)) == ["PC-09/3", "PC-09/3.5", "PC-09/4"], (
        "nobody holds anything of them"
    )
