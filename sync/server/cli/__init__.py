"""``main.py central``: serve, let devices in and out, make certificates, and see how things stand."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from sync.server.cli import devices, enrolling, keeping, serving, trust
from sync.server.logs import start_log
from vault.errors import StoreError

_GROUPS = (serving, enrolling, devices, trust, keeping)


def run(arguments: Sequence[str]) -> int:
    """Do what ``arguments`` ask for; return the exit code (1: it could not be done, 2: wrong use)."""
    options = _parser().parse_args(arguments)
    start_log()
    try:
        return int(options.work(options))
    except StoreError as error:
        print(f"The store cannot be used ({error.reason}): {error}", file=sys.stderr)
    except (OSError, ValueError) as error:
        print(f"This did not work: {error}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py central", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for group in _GROUPS:
        group.add_commands(commands)
    return parser
