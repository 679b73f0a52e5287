"""What the screen thanked for survives any power cut."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and signals of POSIX")


def _cut_power(path: Path, rounds: int) -> str:
    command = [sys.executable, "-m", "tests.helpers.power_cuts", str(path), str(rounds), "20261123"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() + done.stderr


@pytest.mark.parametrize("rounds", [100, pytest.param(1000, marks=pytest.mark.slow)])
def test_R1_no_thanked_entry_is_lost_however_often_the_power_is_cut(
    guestbook: Engine, path: Path, rounds: int
) -> None:
    guestbook.dispose()
    assert _cut_power(path, rounds) == "ok"
