"""``main.py sample``: fills a store with a believable year, for demonstrations and measurements."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk_app.platform.settings import SettingsProblem
from vault.errors import StoreError

DEFAULT_SEED = 148


def run(arguments: Sequence[str]) -> int:
    """Fill the store; return 1 where it cannot be opened, with the reason."""
    parser = argparse.ArgumentParser(prog="main.py sample", description=__doc__)
    parser.add_argument("--visits", type=int, default=5000, help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, help="the same seed, the same year")
    parser.add_argument("--data-dir", type=Path, required=True, help="the device's own directory")
    options = parser.parse_args(arguments)
    if options.visits < 1:
        parser.error("--visits must be at least 1")
    from kiosk_app.features.guestbook.sample import run_sample

    try:
        code = run_sample(options.data_dir, options.visits, options.seed)
    except (StoreError, SettingsProblem, OSError) as problem:
        sys.stderr.write(f"The store in {options.data_dir} cannot be filled: {problem}\n")
        return 1
    if code == 0:
        print(f"{options.visits} visits are in {options.data_dir}")
    return code
