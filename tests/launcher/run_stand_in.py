"""Runs the real supervisor over stand-in programs: ``python run_stand_in.py DATA_DIR [ROLE]``.

Its chooser is a line of shell away: it repeats what stands in ``<data>/choices``, then waits.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk_app.launcher.children import Command
from kiosk_app.launcher.options import LaunchOptions
from kiosk_app.launcher.roles import Role
from kiosk_app.launcher.stage import Stage
from kiosk_app.launcher.supervisor import Supervisor
from kiosk_app.launcher.terminal import Terminal

HERE = Path(__file__).parent

CHOOSER = """
import pathlib, sys, threading
for line in pathlib.Path(sys.argv[1], "choices").read_text().splitlines():
    print(line, flush=True)
for line in sys.stdin:
    with pathlib.Path(sys.argv[1], "told").open("a") as told:
        told.write(line)
"""


@dataclass(frozen=True, slots=True)
class StandInStage(Stage):
    def chooser(self) -> Command:
        arguments = ("-c", CHOOSER, str(self.options.data_dir))
        return Command("chooser", arguments, {}, heard=True, leashed=False)

    def enrol(self, device: str) -> Command:
        code = 1 if self.options.device_dir(device).with_suffix(".stranger").exists() else 0
        return Command(f"enrol:{device}", ("-c", f"raise SystemExit({code})"), {}, leashed=False)


def main(data_dir: Path, role: Role | None) -> int:
    options = LaunchOptions(data_dir, HERE / "stand_in.py", role)
    options.central_dir.mkdir(parents=True, exist_ok=True)
    return Supervisor(options, StandInStage(options, english=True), Terminal(english=True)).run()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Role(sys.argv[2]) if len(sys.argv) > 2 else None))
