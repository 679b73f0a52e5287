"""What all disks know together, the server's and the devices', looked at from outside."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

from domain.claims import ClaimStatus
from tools.simulate.disk import Disk
from tools.walkins.house import House

_AT_A_DEVICE = "SELECT claim_id, status, slots FROM claim"
_AT_THE_SERVER = "SELECT claim_id, record FROM claim"


def double_held(house: House) -> list[str]:
    """Return the slots that two claims hold, as all disks know together. A claim that was taken back anywhere
    holds nothing any more; one that is confirmed anywhere does, though nobody else has heard of it."""
    held: dict[str, set[str]] = defaultdict(set)
    gone: set[str] = set()
    for claim_id, status, slots in _claims(house):
        if status == ClaimStatus.WITHDRAWN:
            gone.add(claim_id)
        elif status == ClaimStatus.CONFIRMED:
            for slot in slots:
                held[slot].add(claim_id)
    return sorted(slot for slot, claims in held.items() if len(claims - gone) > 1)


def open_conflicts(house: House) -> int:
    """Return how many conflict cases the server has opened."""
    return int(house.server.disk.rows("SELECT count(*) FROM conflict_case")[0][0])


def _claims(house: House) -> Iterator[tuple[str, str, list[str]]]:
    for screen in house.screens.values():
        yield from _of_device(screen.disk)
    for claim_id, record in house.server.disk.rows(_AT_THE_SERVER):
        told = json.loads(record)
        yield claim_id, told["status"], told["slots"]


def _of_device(disk: Disk) -> Iterator[tuple[str, str, list[str]]]:
    for claim_id, status, slots in disk.rows(_AT_A_DEVICE):
        yield claim_id, status, json.loads(slots)
