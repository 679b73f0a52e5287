"""A seed is a history: run again, in whatever process, it goes the same way to the last byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.simulate.modes import BOOKINGS, LIVENESS, SAFETY
from tools.simulate.seeds import run_seed

ROOT = Path(__file__).parents[2]
MODES = (SAFETY, LIVENESS, BOOKINGS)
SEED = 3

_TRACES = """
import json, sys
from tools.simulate.seeds import run_seed
ran = run_seed(int(sys.argv[2]), sys.argv[1])
print(json.dumps([ran.trace, ran.faults]))
"""


@pytest.mark.parametrize("mode", MODES)
def test_a_seed_has_the_same_trace_after_another_one_and_in_a_fresh_process_with_other_hashes(
    mode: str,
) -> None:
    other, after_it = (run_seed(seed, mode) for seed in (SEED + 1, SEED))

    trace, faults = _elsewhere(mode)
    assert after_it.trace == trace
    assert after_it.faults == faults
    assert after_it.trace != other.trace


def _elsewhere(mode: str) -> tuple[str, dict[str, int]]:
    done = subprocess.run(
        [sys.executable, "-c", _TRACES, mode, str(SEED)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "4711"},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    trace, faults = json.loads(done.stdout)
    return trace, faults
