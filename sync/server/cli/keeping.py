"""``central status|backup|restore|restored|trim``: how the server's store stands, and keeping it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from sync.server.cli.command import command, database_of, opened_store, print_json

if TYPE_CHECKING:
    from sync.server.cli.command import Commands

KEEP_FEED_ROWS = 100_000
"""What a building with some hundred visits a day goes through in a year."""


def add_commands(commands: Commands) -> None:
    """Add the commands."""
    command(commands, "status", "print backups, feeds, operations and devices as JSON", _status)
    backup = command(commands, "backup", "copy the store while it serves, and verify the copy", _backup)
    backup.add_argument("--out", type=Path, required=True, help="where to; replaced only by a whole one")
    backup.add_argument(
        "--keep", type=_positive, default=1, help="how many remain: FILE, FILE.1 … (default: %(default)s)"
    )
    restore = command(commands, "restore", "put a backup in the place of the store", _restore)
    restore.add_argument("--from", dest="source", type=Path, required=True, help="a file of 'central backup'")
    restore.add_argument("--force", action="store_true", help="replace a store that is there")
    command(
        commands, "restored", "after restoring by other means: let every device compare itself", _restored
    )
    trim = command(
        commands, "trim", "take the oldest rows out of the feeds; who needs them loads anew", _trim
    )
    trim.add_argument(
        "--keep-rows", type=_positive, default=KEEP_FEED_ROWS, help="of each building (default: %(default)s)"
    )


def _status(options: argparse.Namespace) -> int:
    from sync.server.status import read_status

    with opened_store(options) as store:
        print_json(read_status(store), indent=2)
    return 0


def _backup(options: argparse.Namespace) -> int:
    from domain.clock import SystemClock
    from sync.server.backup import back_up

    with opened_store(options) as store:
        report = back_up(store, options.out, SystemClock().now(), options.keep)
    print_json(report.told(), indent=2)
    return 0


def _restore(options: argparse.Namespace) -> int:
    from domain.clock import SystemClock
    from sync.server.restoring import restore, restore_database
    from vault.secrets import open_secret_door

    if database_of(options):
        with opened_store(options) as store:
            print_json({"epoch": restore_database(store, options.source, force=options.force)})
        return 0
    door = open_secret_door(options.secrets, options.data_dir)
    now = SystemClock().now()
    report = restore(options.data_dir, door, options.source, now, force=options.force)
    print_json(report.told(), indent=2)
    return 0


def _restored(options: argparse.Namespace) -> int:
    with opened_store(options) as store:
        print_json({"epoch": store.renew_epoch()})
    return 0


def _trim(options: argparse.Namespace) -> int:
    from sync.server.upkeep import trim_feeds

    with opened_store(options) as store:
        print_json(trim_feeds(store, options.keep_rows))
    return 0


def _positive(value: str) -> int:
    number = int(value)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number
