"""``main.py sync``: hand in what waits and take what is new, without a screen; for scripts and staff."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings, SettingsProblem
from vault.errors import StoreError

if TYPE_CHECKING:
    from kiosk_app.sync_status.rounds import RoundLine

_NOTHING_TO_SYNC = "There is no device in {0}; start one there once, or name another directory."


def run(arguments: Sequence[str]) -> int:
    """Do one round, or rounds until Ctrl-C; return 0 if the last one went well, else 1."""
    options = _parser().parse_args(arguments)
    data_dir = DataDir(options.data_dir)
    try:
        settings = Settings.load(data_dir)
        if not data_dir.store.exists():
            return _refuse(_NOTHING_TO_SYNC.format(data_dir.root))
        if options.server:
            settings = settings.with_changes(server_url=options.server)
        return _rounds(data_dir, settings, options)
    except (SettingsProblem, StoreError) as problem:
        return _refuse(f"{type(problem).__name__}: {problem}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py sync", description=__doc__)
    parser.add_argument("--data-dir", type=Path, required=True, help="the device's own directory")
    parser.add_argument("--server", help="address of the central server (default: as in device.toml)")
    parser.add_argument("--once", action="store_true", help="one round only")
    parser.add_argument("--json", action="store_true", help="a line of JSON for each round")
    return parser


def _rounds(data_dir: DataDir, settings: Settings, options: argparse.Namespace) -> int:
    from kiosk_app.bootstrap.rounds import open_rounds

    told: list[RoundLine] = []

    def tell(line: RoundLine) -> None:
        told.append(line)
        print(json.dumps(line.as_json()) if options.json else line.as_sentence(), flush=True)

    with open_rounds(data_dir, settings) as rounds:
        if rounds is None:
            return _refuse(
                "This device has no server or no token yet: enrol it first (main.py enrol --help)."
            )
        if options.once:
            tell(rounds.once())
        else:
            rounds.until(_told_to_end(rounds.abort), tell)
    return 0 if told and told[-1].ok else 1


def _told_to_end(abort: Callable[[], None]) -> Event:
    ended = Event()

    def end(*_: object) -> None:
        ended.set()
        abort()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    return ended


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
