"""``main.py settings``: every setting of a device, what it means and what it is set to."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings, SettingsProblem, describe


def run(arguments: Sequence[str]) -> int:
    """Print the settings; return 1 where ``device.toml`` cannot be used, with a sentence that helps."""
    parser = argparse.ArgumentParser(prog="main.py settings", description=__doc__)
    parser.add_argument("--data-dir", type=Path, required=True, help="the device's own directory")
    data_dir = DataDir(parser.parse_args(arguments).data_dir)
    try:
        settings = Settings.load(data_dir)
    except SettingsProblem as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    print(f"# {data_dir.settings_file}")
    for one in describe():
        value = getattr(settings, one.key)
        told = "" if value == one.default else f" (default: {one.default!r})"
        print(f"\n# {one.meaning}; {one.allowed}\n{one.key} = {value!r}{told}")
    return 0
