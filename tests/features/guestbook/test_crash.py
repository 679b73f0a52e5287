"""The plug is pulled between a tap and its thank-you."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("rounds", [30, pytest.param(1000, marks=pytest.mark.slow)])
def test_R1_a_sign_in_survives_a_power_cut_once_and_is_told_once(store_path: Path, rounds: int) -> None:
    command = [
        sys.executable,
        "-m",
        "tests.helpers.guestbook_power_cuts",
        str(store_path),
        str(rounds),
        "148",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.strip() + done.stderr == "ok"
