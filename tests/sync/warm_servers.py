"""The servers of the tests as functions, for a process that was forked; see ``watched_server`` for one with
several workers, which import it anew."""

from __future__ import annotations

from collections.abc import Sequence

from domain.sharing import SharingPolicy
from sync.server import lease_door
from sync.server.cli import run
from tests.sync.watched_sql import watch

BY_THE_PIECE = SharingPolicy(computers_each=1, reserve=0, roles=("entrance", "terminal", "desk"))
"""Most tests of leases count rights one by one, and any device may hold them."""


def watched(arguments: Sequence[str]) -> int:
    """The server that most tests of sync have."""
    lease_door.POLICY = BY_THE_PIECE
    return house(arguments)


def house(arguments: Sequence[str]) -> int:
    """The server as it runs in a house."""
    watch()
    return run(arguments)
