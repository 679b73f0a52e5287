"""``main.py bench``: runs the benchmarks and prints one JSON line per figure."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module

BENCHES = {
    "startup": "start to first frame and to usable, and memory, beside Chromium (P1)",
    "pages": "tap to next page, key to glyph (P2)",
    "saves": "saving a visit at 0 and at 3,000,000 visits (P3)",
    "sync": "rows pushed and pulled a second, a round with nothing to do",
}


def run(arguments: Sequence[str]) -> int:
    """Run all benchmarks, or the one that ``--only`` names; return the exit code."""
    parser = argparse.ArgumentParser(prog="main.py bench", description=__doc__)
    parser.add_argument("--only", choices=BENCHES, help="; ".join(f"{k}: {v}" for k, v in BENCHES.items()))
    parser.add_argument("--data-dir", help="not used: each benchmark makes and removes its own")
    options = parser.parse_args(arguments)
    for name in [options.only] if options.only else BENCHES:
        for figure in import_module(f"tools.bench.{name}").run():
            print(figure.line(), flush=True)
    return 0
