"""The real calendar client khal, with a configuration of its own and any time zone of the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_CONFIG = """\
[calendars]
[[pip]]
path = {folder}/calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = pip
"""


class Khal:
    """``zone``: the time zone that the machine is set to, and thinks that its people live in."""

    def __init__(self, folder: Path, zone: str) -> None:
        if shutil.which("khal") is None:
            pytest.skip("khal, a calendar client, is not installed: apt install khal")
        (folder / "calendar").mkdir(parents=True)
        self._folder, self._zone = folder, zone
        (folder / "config").write_text(_CONFIG.format(folder=folder, zone=zone), encoding="utf-8")

    def take(self, calendar: bytes) -> None:
        """Import a calendar file, as somebody who opens it would."""
        file = self._folder / "taken.ics"
        file.write_bytes(calendar)
        self._run("import", "--batch", "-a", "pip", str(file))

    def shows(self, day: str, days: int = 1, layout: str = "{start} {end} {title}") -> list[str]:
        """Return what stands in the calendar from ``day`` on, a line for each event."""
        told = self._run("list", "--day-format", "", "--once", "--format", layout, day, f"{days}d")
        return [line.strip() for line in told.splitlines() if line.strip()]

    def _run(self, *arguments: str) -> str:
        environment = {**os.environ, "TZ": self._zone, "LC_ALL": "C.UTF-8", "HOME": str(self._folder)}
        command = ["khal", "-c", str(self._folder / "config"), *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout
