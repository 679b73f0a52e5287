"""Every device gets something that it can confirm alone; no unit is promised twice."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from domain.sharing import Holder, Right, SharingPolicy, allot
from domain.slots import Account, Slot, SlotKind, close_slot, confirm, grant, open_account

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LEFT, RIGHT, DESK = Holder("kiri", "terminal"), Holder("kanan", "terminal"), Holder("meja", "desk")
DISPLAY, ENTRANCE = Holder("layar", "display"), Holder("pintu", "entrance")
ONE_EACH = SharingPolicy(computers_each=1)
POLICY = SharingPolicy()


def slot(resource: str, hour: int, kind: SlotKind = SlotKind.COMPUTER, capacity: int = 1) -> Slot:
    begin = NOW + timedelta(hours=hour)
    return Slot(f"{resource}/{hour}", resource, begin, begin + timedelta(hours=1), capacity, kind)


def computers(count: int, *hours: int) -> list[Account]:
    return [open_account(slot(f"PC-{nr:02}", hour)) for hour in hours for nr in range(1, count + 1)]


def ids(rights: tuple[Right, ...]) -> list[str]:
    return [right.slot_id for right in rights]


def hours_by_computer(rights: tuple[Right, ...]) -> dict[str, list[str]]:
    hours: dict[str, list[str]] = {}
    for name in ids(rights):
        computer, _, hour = name.partition("/")
        hours.setdefault(computer, []).append(hour)
    return hours


def test_each_device_gets_three_computers_for_the_whole_day_and_one_stays_at_the_server() -> None:
    """An hour takes two half-hours of one computer."""
    dealt = allot([LEFT, RIGHT, DESK, DISPLAY, ENTRANCE], computers(10, 1, 2, 3, 4), {}, NOW, POLICY)
    assert sorted(dealt) == ["kanan", "kiri", "meja"], "displays and entrances book nothing"
    shares = [hours_by_computer(rights) for rights in dealt.values()]
    assert [len(share) for share in shares] == [3, 3, 3]
    assert all(hours == ["1", "2", "3", "4"] for share in shares for hours in share.values())
    assert len({computer for share in shares for computer in share}) == 9


def test_an_entrance_holds_leases_where_the_house_wants_it() -> None:
    policy = SharingPolicy(roles=("entrance", "desk"))
    assert set(allot([LEFT, DESK, ENTRANCE], computers(4, 1), {}, NOW, policy)) == {"meja", "pintu"}


def test_who_has_less_where_there_are_few_changes_from_day_to_day() -> None:
    first = {
        next(name for name, rights in dealt.items() if len(rights) == 2)
        for day in range(3)
        for dealt in [
            allot([LEFT, RIGHT, DESK], computers(4, 1 + 24 * day), {}, NOW, SharingPolicy(2, reserve=0))
        ]
    }
    assert first == {"kanan", "kiri", "meja"}


def test_a_device_that_comes_later_takes_no_computer_that_another_one_has_all_day() -> None:
    accounts = computers(4, 1, 2, 3)
    accounts = [
        grant(one, "sewa", 1) if one.slot.resource == "PC-01" and one.slot.slot_id != "PC-01/3" else one
        for one in accounts
    ]
    dealt = allot([LEFT, RIGHT], accounts, {"sewa": "kiri"}, NOW, ONE_EACH)
    assert ids(dealt["kiri"]) == ["PC-01/3"]
    assert len(hours_by_computer(dealt["kanan"])) == 1


def test_where_a_computer_is_taken_for_an_hour_another_one_stands_in() -> None:
    accounts = computers(3, 1, 2, 3)
    gone = {"PC-01/2"}
    accounts = [confirm(one, "pesanan") if one.slot.slot_id in gone else one for one in accounts]
    dealt = allot([LEFT], accounts, {}, NOW, ONE_EACH)
    assert [name.partition("/")[2] for name in ids(dealt["kiri"])] == ["1", "2", "3"]


def test_the_reserve_never_leaves_a_device_without_any() -> None:
    dealt = allot([LEFT, RIGHT], computers(2, 1), {}, NOW, SharingPolicy(3, reserve=5))
    assert [len(rights) for rights in dealt.values()] == [1, 1]


def test_the_desk_gets_the_rooms() -> None:
    rooms = [open_account(slot("ruang-blc", hour, SlotKind.ROOM)) for hour in (1, 2, 3)]
    dealt = allot([LEFT, DESK], rooms, {}, NOW, POLICY)
    assert ids(dealt["meja"]) == ["ruang-blc/1", "ruang-blc/2", "ruang-blc/3"]
    assert dealt["kiri"] == ()


def test_without_a_desk_rooms_go_round_by_the_day_so_that_long_meetings_fit() -> None:
    rooms = [open_account(slot("ruang-blc", hour, SlotKind.ROOM)) for hour in (1, 2, 3, 25, 26, 27)]
    dealt = allot([LEFT, RIGHT], rooms, {}, NOW, POLICY)
    days = [{entry.split("/")[1] for entry in ids(rights)} for rights in dealt.values()]
    assert sorted(map(sorted, days)) == [["1", "2", "3"], ["25", "26", "27"]]


def test_who_holds_a_computer_for_an_hour_gets_no_second_one() -> None:
    accounts = computers(3, 1)
    accounts[0] = grant(accounts[0], "sewa-kiri", 1)
    dealt = allot([LEFT, RIGHT], accounts, {"sewa-kiri": "kiri"}, NOW, ONE_EACH)
    assert dealt["kiri"] == ()
    assert len(dealt["kanan"]) == 1


def test_where_there_are_few_everybody_gets_one_before_anybody_gets_two() -> None:
    dealt = allot([LEFT, RIGHT], computers(3, 1), {}, NOW, SharingPolicy(2, reserve=0))
    assert sorted(len(rights) for rights in dealt.values()) == [1, 2]


def test_nothing_closed_nothing_past_and_nothing_far_off_is_given() -> None:
    accounts = [close_slot(computers(1, 1)[0]), *computers(1, -2), *computers(1, 24 * 8)]
    assert allot([LEFT], accounts, {}, NOW, POLICY) == {"kiri": ()}


def test_the_order_in_which_things_are_named_does_not_matter() -> None:
    accounts = computers(4, 1, 2)
    dealt = [allot(order, accounts[::-1], {}, NOW, POLICY) for order in permutations([LEFT, RIGHT, DESK])]
    assert all(one == allot([LEFT, RIGHT, DESK], accounts, {}, NOW, POLICY) for one in dealt)


@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.integers(0, 3), st.booleans()), max_size=12, unique_by=lambda x: x[:2]
    ),
    st.integers(0, 5),
    st.integers(1, 3),
)
def test_never_more_than_there_is(shape: list[tuple[int, int, bool]], devices: int, each: int) -> None:
    accounts = [
        open_account(slot(f"R{nr}", hour, SlotKind.ROOM if room else SlotKind.COMPUTER, capacity=nr))
        for nr, hour, room in shape
    ]
    holders = [Holder(f"perangkat-{nr}", ("entrance", "desk", "terminal")[nr % 3]) for nr in range(devices)]
    dealt = allot(holders, accounts, {}, NOW, SharingPolicy(computers_each=each))
    given_out: Counter[str] = Counter()
    for rights in dealt.values():
        for right in rights:
            given_out[right.slot_id] += right.count
    assert all(given_out[account.slot.slot_id] <= account.slot.capacity for account in accounts)


@given(
    st.integers(1, 12), st.integers(1, 6), st.integers(1, 4), st.integers(0, 3), st.sets(st.integers(0, 11))
)
def test_everybody_gets_one_before_anybody_gets_two(
    count: int, devices: int, each: int, reserve: int, gone: set[int]
) -> None:
    accounts = [
        confirm(one, "pesanan") if nr in gone else one for nr, one in enumerate(computers(count, 1, 2))
    ]
    holders = [Holder(f"perangkat-{nr}", "terminal") for nr in range(devices)]
    dealt = allot(holders, accounts, {}, NOW, SharingPolicy(each, reserve))
    for hour in ("1", "2"):
        counts = [sum(name.endswith(f"/{hour}") for name in ids(rights)) for rights in dealt.values()]
        free = sum(one.to_give for one in accounts if one.slot.slot_id.endswith(f"/{hour}"))
        assert max(counts) - min(counts) <= 1, "card by card"
        assert max(counts) <= each
        seconds = sum(counts) - min(free, devices)
        assert seconds <= max(0, free - devices - reserve), "the reserve stays where everybody has one"
        if free - reserve >= devices * each:
            assert counts == [each] * devices


def film(capacity: int) -> Account:
    return open_account(slot("activity:film", 5, SlotKind.ACTIVITY, capacity))


def seats(account: Account, owners: dict[str, str] | None = None) -> dict[str, int]:
    """Return how many seats each device is dealt."""
    dealt = allot([LEFT, RIGHT, DESK], [account], owners or {}, NOW, POLICY)
    return {name: sum(right.count for right in rights) for name, rights in dealt.items()}


def test_of_an_activity_each_device_gets_a_few_seats_and_at_least_half_stay_at_the_server() -> None:
    assert seats(film(100)) == {"kanan": 4, "kiri": 4, "meja": 4}
    assert seats(film(12)) == {"kanan": 2, "kiri": 2, "meja": 2}


def test_the_last_seats_of_an_activity_rest_in_no_device() -> None:
    assert seats(film(5)) == {"kanan": 0, "kiri": 0, "meja": 0}


def test_seats_that_a_device_holds_already_count() -> None:
    held = grant(film(24), "sewa", 3)
    assert seats(held, {"sewa": "kiri"}) == {"kanan": 4, "kiri": 1, "meja": 4}
