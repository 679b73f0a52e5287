"""Who gets rights to what, so that every device can confirm something by itself.

Computers: each device holds so many for each piece of the day, the same ones all day long, since an hour
at a computer takes two pieces of one computer; who gets which goes round by the day. Some stay free at the
server, for whoever reaches it. Rooms: to the desks, which is where people plan; without a desk, to the
devices in turn, a room for a whole day at a time, since a meeting takes several hours in a row. Activities: a
few seats to each device, no more than half of what nobody has taken; the rest stays free at the server, for
whoever reaches it and for who waits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.clock import wib_date
from domain.computer_shares import ComputerDay
from domain.slots import Account, SlotKind


@dataclass(frozen=True, slots=True)
class Holder:
    """A device that may hold leases."""

    device_id: str
    role: str


@dataclass(frozen=True, slots=True)
class SharingPolicy:
    """``computers_each``: so many at any time for each device. ``reserve``: so many stay free at the server
    once each device has one. ``seats_each``: of an activity, so many at most rest unspent in each device. ``horizon``: how far ahead rights are given. ``roles``: whose devices hold
    leases; an entrance books nothing."""

    computers_each: int = 3
    reserve: int = 1
    seats_each: int = 4
    horizon: timedelta = timedelta(days=7)
    roles: tuple[str, ...] = ("terminal", "desk")


@dataclass(frozen=True, slots=True)
class Right:
    """``count`` units of a slot."""

    slot_id: str
    count: int = 1


def allot(
    holders: Iterable[Holder],
    accounts: Iterable[Account],
    owners: Mapping[str, str],
    now: datetime,
    policy: SharingPolicy,
) -> dict[str, tuple[Right, ...]]:
    """Return what each device may be granted now, by device id; deterministic.

    ``owners``: the device behind each lease that has rights in ``accounts``. What a device holds
    unspent already counts towards its share; the same unit is never allotted twice.
    """
    able = sorted((one for one in holders if one.role in policy.roles), key=lambda one: one.device_id)
    dealt: dict[str, list[Right]] = {holder.device_id: [] for holder in able}
    ordered = sorted(accounts, key=lambda one: (one.slot.starts_at, one.slot.resource, one.slot.slot_id))
    near = [one for one in ordered if now < one.slot.ends_at <= now + policy.horizon]
    for day, of_the_day in _computers_by_day(near).items():
        shares = ComputerDay(of_the_day, _turn(able, day), owners, policy.computers_each, policy.reserve)
        for device_id, slot_id in shares.deal():
            dealt[device_id].append(Right(slot_id))
    for account in near:
        if account.slot.kind == SlotKind.ROOM and account.to_give > 0 and able:
            dealt[_room_holder(able, account)].append(Right(account.slot.slot_id, account.to_give))
        elif account.slot.kind == SlotKind.ACTIVITY:
            for device_id, count in _seats(able, account, owners, policy):
                dealt[device_id].append(Right(account.slot.slot_id, count))
    return {device_id: tuple(rights) for device_id, rights in dealt.items()}


def _seats(
    holders: Sequence[Holder], account: Account, owners: Mapping[str, str], policy: SharingPolicy
) -> Iterator[tuple[str, int]]:
    """Yield how many seats each device gets beside those that it holds. Seats that rest in a device which nobody
    stands at are lost to those who wait, so they are few, and of the last ones there are none."""
    left = account.to_give
    held: Counter[str] = Counter()
    for lease_id, count in account.rights.items():
        held[owners.get(lease_id, "")] += count
    pool = account.to_give + account.unspent
    each = min(policy.seats_each, pool // (2 * len(holders))) if holders else 0
    for holder in holders:
        count = min(each - held[holder.device_id], left)
        if count > 0:
            left -= count
            yield holder.device_id, count


def _computers_by_day(accounts: Sequence[Account]) -> dict[date, list[Account]]:
    days: dict[date, list[Account]] = {}
    for account in accounts:
        if account.slot.kind == SlotKind.COMPUTER:
            days.setdefault(wib_date(account.slot.starts_at), []).append(account)
    return days


def _turn(holders: Sequence[Holder], day: date) -> tuple[str, ...]:
    """Who is dealt to first goes round by the day: where there are few, it is not always the same who has less."""
    names = [holder.device_id for holder in holders]
    first = day.toordinal() % len(names) if names else 0
    return (*names[first:], *names[:first])


def _room_holder(holders: Sequence[Holder], account: Account) -> str:
    candidates = [one for one in holders if one.role == "desk"] or list(holders)
    turn = wib_date(account.slot.starts_at).toordinal() + sum(account.slot.resource.encode())
    return candidates[turn % len(candidates)].device_id
