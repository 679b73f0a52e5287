"""The central server as it runs in a house, its statements watched; see ``watched_server``."""

from __future__ import annotations

import sys

from sync.server.cli import run
from tests.sync.watched_sql import watch

# Here and not below: its workers import this module, too.
watch()

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
