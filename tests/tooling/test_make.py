"""The commands of the project explain themselves."""

from __future__ import annotations

import re
import subprocess

import pytest

from tools import qt_tools


def make(*arguments: str) -> str:
    return subprocess.run(
        ["make", "-C", str(qt_tools.ROOT), *arguments], capture_output=True, text=True, check=True
    ).stdout


def test_help_lists_every_command() -> None:
    declared = re.findall(r"^\.PHONY: (.*)$", (qt_tools.ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    listed = re.findall(r"^  (\w+) ", make("help"), re.MULTILINE)
    assert listed == " ".join(declared).split()


@pytest.mark.parametrize(
    ("typed", "runs"),
    [
        (["run"], "main.py run"),
        (["run", "ROLE=desk"], "main.py run --role desk"),
        (["bench", "ONLY=start"], "main.py bench --only start"),
        (["tour"], "main.py tour --out build/tour"),
    ],
)
def test_short_commands_start_the_program(typed: list[str], runs: str) -> None:
    assert f"{runs}\n" in f"{make('-n', *typed)}\n".replace(" \n", "\n")
