"""``main.py bench``: runs the benchmarks and prints one JSON line per figure."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tools.bench.processes import MAIN

BENCHES = {
    "startup": "start to first frame and to usable, and memory, beside Chromium (P1)",
    "pages": "tap to next page at the entrance, key to glyph (P2)",
    "terminal": "tap to each page of information, activities and the building at a terminal (P2)",
    "saves": "saving a visit at 0 and at 3,000,000 visits (P3)",
    "booking": "what is free, a series, a month and a booking, with 100,000 bookings in the store",
    "search": "suggestions, search and update among 100,000 pages beside bare FTS5; hits of the questions",
    "sync": "rows pushed and pulled a second, a round with nothing to do, bytes; also on PostgreSQL",
    "content": "5,000 pages and 500 pictures up from a desk and down onto a new terminal",
    "contest": "6, 32 and 128 clients that want the same 24 slots; none is booked twice",
    "crowd": "a thousand devices that come back at once",
    "display": "CPU of the display while nothing changes, its memory over 10,000 slides",
    "frames": "how evenly the entrance draws while 10,000 visits go up",
}

_ONE = (sys.executable, str(MAIN), "bench", "--only")


def run(arguments: Sequence[str]) -> int:
    """Run all benchmarks, or the one that ``--only`` names; return the exit code."""
    parser = argparse.ArgumentParser(prog="main.py bench", description=__doc__)
    parser.add_argument("--only", choices=BENCHES, help="; ".join(f"{k}: {v}" for k, v in BENCHES.items()))
    parser.add_argument(
        "--data-dir",
        type=Path,
        help="search: where the filled store stays for the next time; every other makes and removes its own",
    )
    options = parser.parse_args(arguments)
    if options.only is None:
        # Each in a process of its own: none runs on what another left behind.
        kept = ["--data-dir", str(options.data_dir)] if options.data_dir else []
        return max(subprocess.call([*_ONE, name, *kept]) for name in BENCHES)
    kept_in = {"kept_in": options.data_dir} if options.only == "search" and options.data_dir else {}
    for figure in import_module(f"tools.bench.{options.only}").run(**kept_in):
        print(figure.line(), flush=True)
    return 0
