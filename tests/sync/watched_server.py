"""The central server, its statements watched. Run as a program, with the words of ``main.py central``."""

from __future__ import annotations

import sys

from domain.sharing import SharingPolicy
from sync.server import lease_door
from sync.server.cli import run
from tests.sync.watched_sql import watch

BY_THE_PIECE = SharingPolicy(computers_each=1, reserve=0, roles=("entrance", "terminal", "desk"))
"""Most tests of leases count rights one by one, and any device may hold them."""

# Here and not below: its workers import this module, too.
watch()
lease_door.POLICY = BY_THE_PIECE

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
