"""How the computers of one day are dealt to devices: the same ones all day long, as far as that goes.

The day has a plan: the computers in their order, dealt to the devices card by card. Piece by piece of the day
each device then gets, of what is free: what it has in the piece before, what is planned for it, what is
planned for nobody, and only then what another one has or is to have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from domain.slots import Account


class ComputerDay:
    """``accounts``: of one day's computers, by start. ``devices``: in their turn."""

    def __init__(
        self,
        accounts: Sequence[Account],
        devices: Sequence[str],
        owners: Mapping[str, str],
        each: int,
        reserve: int,
    ) -> None:
        self._devices, self._each, self._reserve = devices, each, reserve
        self._pieces = _by_start(accounts)
        self._held = {start: _held(piece, owners) for start, piece in self._pieces.items()}
        self._planned = _plan(accounts, devices, each)
        self._before: dict[str, frozenset[str]] = {}

    def deal(self) -> Iterator[tuple[str, str]]:
        """Yield who gets which slot, one unit each."""
        for start, piece in self._pieces.items():
            mine = {device: dict(self._held[start].get(device, {})) for device in self._devices}
            yield from self._deal_piece(piece, mine)
            self._before = {device: frozenset(has) for device, has in mine.items()}

    def _deal_piece(
        self, piece: Sequence[Account], mine: dict[str, dict[str, int]]
    ) -> Iterator[tuple[str, str]]:
        left = {account.slot.slot_id: account.to_give for account in piece if account.to_give > 0}
        resources = {account.slot.slot_id: account.slot.resource for account in piece}
        # Card by card, not hand by hand: where there are few, everybody gets one before anybody gets two.
        for step in range(self._each):
            for device in self._devices:
                spare = sum(left.values()) - (self._reserve if step else 0)
                if spare > 0 and sum(mine[device].values()) <= step:
                    slot = min(left, key=lambda one: self._rank(device, resources[one], one))
                    left[slot] -= 1
                    if not left[slot]:
                        del left[slot]
                    mine[device][resources[slot]] = mine[device].get(resources[slot], 0) + 1
                    yield device, slot

    def _rank(self, device: str, resource: str, slot: str) -> tuple[int, str, str]:
        if resource in self._before.get(device, ()):
            return (0, resource, slot)
        planned = self._planned.get(resource)
        is_others = any(resource in has for has in self._before.values())
        if is_others or planned not in {None, device}:
            return (3, resource, slot)
        return (1 if planned == device else 2, resource, slot)


def _by_start(accounts: Sequence[Account]) -> dict[datetime, list[Account]]:
    pieces: dict[datetime, list[Account]] = {}
    for account in accounts:
        pieces.setdefault(account.slot.starts_at, []).append(account)
    return pieces


def _held(piece: Sequence[Account], owners: Mapping[str, str]) -> dict[str, Counter[str]]:
    held: dict[str, Counter[str]] = {}
    for account in piece:
        for lease, count in account.rights.items():
            held.setdefault(owners.get(lease, ""), Counter())[account.slot.resource] += count
    return held


def _plan(accounts: Sequence[Account], devices: Sequence[str], each: int) -> dict[str, str]:
    """Return for whom each computer is planned; those that are left over are planned for nobody."""
    resources = sorted({account.slot.resource for account in accounts})
    cards = [device for _ in range(each) for device in devices]
    return dict(zip(resources, cards, strict=False))
