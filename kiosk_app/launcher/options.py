"""What the launcher was asked to do, and where its things are."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk_app.launcher.children import PROJECT_ROOT
from kiosk_app.launcher.roles import Role
from kiosk_app.platform.paths import DataDir


@dataclass(frozen=True, slots=True)
class LaunchOptions:
    """``role`` opens at once instead of the chooser; ``program`` is our ``main.py``."""

    data_dir: Path
    program: Path
    role: Role | None = None

    @property
    def central_dir(self) -> Path:
        return self.data_dir / "central"

    def device_dir(self, device: str) -> Path:
        """Return where the device ``device`` ("entrance", "entrance-2") keeps its own."""
        return self.data_dir / device


def read_options(arguments: Sequence[str]) -> LaunchOptions:
    """Return what ``arguments`` ask for; ends the program with a usage line where they make no sense."""
    parser = argparse.ArgumentParser(prog="main.py run")
    parser.add_argument("--role", choices=[str(role) for role in Role], help="open this at once")
    parser.add_argument(
        "--data-dir", type=Path, help="where everything is kept (default: your own data folder)"
    )
    asked = parser.parse_args(arguments)
    data_dir = asked.data_dir or DataDir.default(str(Role.ENTRANCE)).root.parent
    role = None if asked.role is None else Role(asked.role)
    return LaunchOptions(Path(data_dir).resolve(), PROJECT_ROOT / "main.py", role)
