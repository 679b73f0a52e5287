"""The central server, its statements watched. Run as a program, with the words of ``main.py central``."""

from __future__ import annotations

import sys

from sync.server import lease_door
from sync.server.cli import run
from tests.sync.warm_servers import BY_THE_PIECE
from tests.sync.watched_sql import watch

# Here and not below: its workers import this module, too.
watch()
lease_door.POLICY = BY_THE_PIECE

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
