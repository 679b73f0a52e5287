"""``main.py walkins``: how many who walk in are given a computer at once while the house is cut off."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from tools.walkins.cut_offs import SCENARIOS
from tools.walkins.figures import Figures
from tools.walkins.history import CALLS, WALK_INS, run_history

LEAST_AT_ONCE = 60.0
"""Percent; what the house has promised for kiosks and desk that are cut off all day."""


def run(arguments: Sequence[str]) -> int:
    """Return 0 where nothing was promised twice or taken back, 1 where something was."""
    options = _options(arguments)
    scenarios = [options.cut_off] if options.cut_off else list(SCENARIOS)
    bad = False
    for scenario in scenarios:
        total = Figures(scenario)
        for seed in range(options.seed, options.seed + options.runs):
            total.add(run_history(scenario, seed, options.days, options.walk_ins, options.calls))
        print(json.dumps(total.as_json()) if options.json else text(total), flush=True)
        for line in (*total.collisions, *total.broken):
            print(line)
        bad = bad or bool(total.collisions or total.broken)
    return 1 if bad else 0


def text(figures: Figures) -> str:
    """Return the figures in words."""
    told = figures.as_json()
    return (
        f"{figures.scenario}: {told['days']} days, {told['cut_off_percent']} % of their hours cut off\n"
        f"  {told['requests']} requests, {told['at_once_percent']} % confirmed at once"
        f" ({told['at_once_where_one_was_free_percent']} % where a computer stood free)\n"
        f"  {told['soon']} more within a minute, {told['later']} while they waited;"
        f" {told['in_vain']} waited in vain, {told['too_long']} did not wait, {told['refused']} refused\n"
        f"  wait: median {told['median_wait_minutes']} min, longest {told['longest_wait_minutes']} min\n"
        f"  {told['phone_bookings']} by phone, {told['given_free']} given free;"
        f" {told['promises']} promises, {told['collisions']} collisions, {told['broken_promises']} broken,"
        f" {told['conflict_cases']} cases"
    )


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py walkins", description=__doc__)
    parser.add_argument("--days", type=int, default=30, help="open days")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--runs", type=int, default=1, help="how many seeds")
    parser.add_argument("--cut-off", choices=SCENARIOS, help="one scenario only; all without it")
    parser.add_argument("--walk-ins", type=float, default=WALK_INS, help="requests on an ordinary day")
    parser.add_argument("--calls", type=float, default=CALLS, help="bookings by phone on an ordinary day")
    parser.add_argument("--json", action="store_true", help="one JSON line for each scenario")
    parser.add_argument("--data-dir", help="not needed: nothing is kept")
    return parser.parse_args(arguments)
