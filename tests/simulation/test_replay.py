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
def test_a_seed_has_the_same_trace_after_another_one_and_in_a_fresh_process_with_other_hashes(
    mode: str,
) -> None:
    other, after_it = (run_seed(seed, mode).trace for seed in (SEED + 1, SEED))

    assert after_it == _trace_elsewhere(mode)
    assert after_it != other


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
