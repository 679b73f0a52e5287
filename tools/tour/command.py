"""``main.py tour``: drives the real screens through real errands and saves a picture of every step.

Below ``--out``: ``<lang>/<journey>/<nn>-<what>.png`` and ``journeys.json``.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

QT_DEFAULTS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
}


def run(arguments: Sequence[str]) -> int:
    """Take the tour, or the part of it that was asked for; return the exit code."""
    # Before anything of Qt is read: it looks here but once.
    for name, value in QT_DEFAULTS.items():
        os.environ.setdefault(name, value)
    options = _parser().parse_args(arguments)
    with ExitStack() as stack:
        data_dir = options.data_dir or Path(stack.enter_context(TemporaryDirectory(prefix="pip-tour-")))
        if options.readme:
            return _take_readme_pictures(data_dir)
        return _take(options, data_dir)


def _parser() -> argparse.ArgumentParser:
    from tools.tour.journeys import JOURNEYS, LANGUAGES

    parser = argparse.ArgumentParser(prog="main.py tour", description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, metavar="DIR", help="where the pictures go")
    what.add_argument("--readme", action="store_true", help="renew the pictures of README.md instead")
    parser.add_argument("--only", choices=JOURNEYS, help="one journey instead of all")
    parser.add_argument("--lang", choices=LANGUAGES, help="one language instead of both")
    parser.add_argument(
        "--data-dir", type=Path, help="where the devices keep their own (default: thrown away)"
    )
    return parser


def _take(options: argparse.Namespace, data_dir: Path) -> int:
    from tools.tour.guide import lead, line
    from tools.tour.journeys import JOURNEYS, LANGUAGES
    from tools.tour.recorder import Record, write

    records: list[Record] = []
    names = [options.only] if options.only else list(JOURNEYS)
    began = time.monotonic()
    for record in lead(options.out, data_dir, names, [options.lang] if options.lang else LANGUAGES):
        records.append(record)
        print(line(record, began), flush=True)
        began = time.monotonic()
    print(write(options.out, records))
    return 0


def _take_readme_pictures(data_dir: Path) -> int:
    from tools.tour.readme import take_pictures

    for picture in take_pictures(data_dir):
        sys.stdout.write(f"{picture}: {picture.stat().st_size // 1024} KiB\n")
    return 0
