"""A seed is a history: run again, in whatever process, it goes the same way to the last byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tools.simulate.modes import BOOKINGS, LIVENESS, SAFETY
from tools.simulate.seeds import Result, run_seed

ROOT = Path(__file__).parents[2]
MODES = (SAFETY, LIVENESS, BOOKINGS)
SEEDS = (3, 4)

_TRACES = """
import json, sys
from tools.simulate.seeds import run_seed
modes, seeds = json.loads(sys.argv[1])
print(json.dumps([run_seed(seed, mode).trace for mode in modes for seed in seeds]))
"""


@cache
def _first(mode: str) -> list[Result]:
    return [run_seed(seed, mode) for seed in SEEDS]


@pytest.mark.parametrize("mode", MODES)
def test_a_seed_run_twice_has_equal_traces(mode: str) -> None:
    first, again = _first(mode), [run_seed(seed, mode) for seed in SEEDS]

    assert [one.trace for one in first] == [one.trace for one in again]
    assert [one.faults for one in first] == [one.faults for one in again]
    assert len({one.trace for one in first}) == len(first)


@pytest.mark.parametrize("hash_seed", ["0", "4711"])
def test_a_seed_has_the_same_trace_in_another_process_with_other_hashes(hash_seed: str) -> None:
    assert _traces_with(hash_seed) == [one.trace for mode in MODES for one in _first(mode)]


def _traces_with(hash_seed: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", _TRACES, json.dumps((MODES, SEEDS))],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    traces: list[str] = json.loads(done.stdout)
    return traces
