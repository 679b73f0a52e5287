"""Slots come from here: whoever knows the facilities and their hours offers them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from domain.slots import Slot, close_slot, open_account, overlap, resize
from sync.server import feed
from sync.server.accounts import passed_slots, sharing_time
from sync.server.holdings import Holdings
from sync.server.recovery import read_recovery


def offer_slots(connection: Connection, building: str, slots: Iterable[Slot], now: datetime) -> list[str]:
    """Make ``slots`` claimable, and change those that are there; return the ids of those that changed.

    To be called within ``ServerStore.deciding(building)``; wake the waiting (``Context.grown``) afterwards.
    The capacity shrinks as far as nobody loses what they hold. A closed slot stays closed. Who waits for
    a slot that grew is confirmed. A new slot whose time another one of its resource has, open or held, is
    not made: the same time would be promised twice.
    """
    holdings = _holdings(connection, building, now)
    offer_in(holdings, _apart(connection, building, slots))
    publish(connection, building, holdings)
    return [record_id for kind, record_id in holdings.changed if kind == "slot"]


def _apart(connection: Connection, building: str, slots: Iterable[Slot]) -> list[Slot]:
    """Return ``slots`` without those that share time with another slot, there already or before them."""
    apart: list[Slot] = []
    for slot in slots:
        others = [*apart, *sharing_time(connection, building, slot)]
        if not any(overlap(slot, other) for other in others):
            apart.append(slot)
    return apart


def offer_in(holdings: Holdings, slots: Iterable[Slot]) -> None:
    """As ``offer_slots``, within a transaction that changes other things, too."""
    offered = {slot.slot_id: slot for slot in slots}
    known = holdings.house(offered).accounts
    for slot_id, slot in offered.items():
        before = known.get(slot_id)
        after = open_account(slot) if before is None else resize(before, slot.capacity)
        after = replace(after, slot=replace(slot, capacity=after.slot.capacity))
        if after != before:
            holdings.put_accounts({slot_id: after})
    if offered:
        holdings.promote(offered)


def close_slots(connection: Connection, building: str, slot_ids: Iterable[str], now: datetime) -> list[str]:
    """Close slots for good and return which were open. What is held in them stays held: telling those
    people is the caller's. To be called as ``offer_slots``."""
    holdings = _holdings(connection, building, now)
    closed = close_in(holdings, slot_ids)
    publish(connection, building, holdings)
    return closed


def close_passed(holdings: Holdings, connection: Connection, building: str, now: datetime) -> None:
    """Close what is over. For good: should the server's clock be set back, nothing opens again."""
    close_in(holdings, passed_slots(connection, building, now))


def close_in(holdings: Holdings, slot_ids: Iterable[str]) -> list[str]:
    """Close slots within a transaction that changes other things, too."""
    accounts = holdings.house(sorted(set(slot_ids))).accounts
    shut = {slot_id: close_slot(account) for slot_id, account in accounts.items() if not account.closed}
    holdings.put_accounts(shut)
    return list(shut)


def publish(connection: Connection, building: str, holdings: Holdings) -> bool:
    """Give what changed its places in the feed and write it; return whether anything changed."""
    places = feed.extend(connection, building, list(holdings.changed))
    holdings.save(places)
    return bool(places)


def _holdings(connection: Connection, building: str, now: datetime) -> Holdings:
    return Holdings(connection, building, now, read_recovery(connection, building))
