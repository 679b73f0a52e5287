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
print(json.dumps(run_seed(int(sys.argv[2]), sys.argv[1]).trace))
"""


@pytest.mark.parametrize("mode", MODES)
def test_a_seed_has_the_same_trace_every_time_in_another_process_with_other_hashes_too(mode: str) -> None:
    first, again, other = (run_seed(seed, mode) for seed in (SEED, SEED, SEED + 1))

    assert first.trace == again.trace == _trace_elsewhere(mode)
    assert first.faults == again.faults
    assert first.trace != other.trace


def _trace_elsewhere(mode: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _TRACES, mode, str(SEED)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "4711"},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    trace: str = json.loads(done.stdout)
    return trace
