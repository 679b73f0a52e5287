"""``main.py simulate``: runs seeds, each a history of its own, and stops at one that breaks a promise."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.simulate.batch import Batch, run_batch
from tools.simulate.modes import BOOKINGS, LIVENESS, SAFETY
from tools.simulate.mutants import MUTANTS

_AT_ONCE = 500


def run(arguments: Sequence[str]) -> int:
    """Return 0 where all seeds hold, 1 where one broke an invariant (its number and story are printed)."""
    options = _options(arguments)
    if options.list_mutants:
        for mutant in MUTANTS.values():
            print(f"{mutant.name:<28} {mutant.mode:<9} {mutant.tells}")
        return 0
    total = Batch(options.mode)
    for start in range(options.start, options.start + options.seeds, _AT_ONCE):
        end = min(start + _AT_ONCE, options.start + options.seeds)
        batch = run_batch(options.mode, range(start, end), options.mutant, options.jobs)
        total.add(batch)
        if options.json:
            print(json.dumps(batch.figures()), flush=True)
        if batch.broken is not None:
            return _tell(batch, options)
    print(json.dumps(total.figures() | {"total": True}) if options.json else total.text())
    return 0


def _tell(batch: Batch, options: argparse.Namespace) -> int:
    broken = batch.broken
    if broken is None:
        return 0
    if options.data_dir:
        place = Path(options.data_dir)
        place.mkdir(parents=True, exist_ok=True)
        (place / f"history-{options.mode}-{broken.seed}.txt").write_text(broken.story, encoding="utf-8")
    stream = sys.stderr if options.json else sys.stdout
    print(broken.story, file=stream)
    print(f"seed {broken.seed} breaks: {broken.broken}", file=stream)
    return 1


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py simulate", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100, help="how many histories")
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--mode", choices=(SAFETY, LIVENESS, BOOKINGS), default=SAFETY)
    parser.add_argument("--mutant", choices=MUTANTS, metavar="NAME", help="plant a bug; see --list-mutants")
    parser.add_argument("--list-mutants", action="store_true", help="tell which bugs can be planted")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--json", action="store_true", help="one JSON line per 500 seeds, and one at the end")
    parser.add_argument("--data-dir", help="where the history of a failing seed is written")
    return parser.parse_args(arguments)
