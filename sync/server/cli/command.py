"""What the commands of the central server share: their common options, and the store they name."""

from __future__ import annotations

import argparse
import json
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vault.secrets import CREDENTIAL_FILE

if TYPE_CHECKING:
    from sync.server.store import ServerStore

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

Work = Callable[[argparse.Namespace], int]

DEFAULT_BUILDING = "pip-semarang"
DATABASE_VARIABLE = "PIP_DATABASE_URL"


def command(commands: Commands, name: str, text: str, work: Work) -> argparse.ArgumentParser:
    """Add a command that knows where the server keeps its own; return its parser for further options."""
    made = commands.add_parser(name, help=text, description=text)
    made.add_argument("--data-dir", type=Path, required=True, help="where the server keeps its own")
    made.add_argument("--secrets", default=CREDENTIAL_FILE, help="where its key rests (default: %(default)s)")
    made.add_argument(
        "--database",
        default="",
        metavar="URL",
        help=f"PostgreSQL instead of a file, without the password (default: ${DATABASE_VARIABLE})",
    )
    made.set_defaults(work=work)
    return made


def database_of(options: argparse.Namespace) -> str:
    """Return the address of the database that ``options`` or the environment name, "" for none.

    ``ValueError`` for a password among the options, where every user of the machine can read it.
    """
    from sync.server.opening import PASSWORD_NAME

    if re.search(r"//[^/@]*:[^/@]+@|[?&]password=", options.database):
        raise ValueError(
            f"leave the password out of --database: keep it as the secret '{PASSWORD_NAME}' or in PGPASSFILE"
        )
    return str(options.database or os.environ.get(DATABASE_VARIABLE, ""))


def building_option(parser: argparse.ArgumentParser) -> None:
    """Let the command be told which building is meant."""
    parser.add_argument("--building", default=DEFAULT_BUILDING, help="default: %(default)s")


@contextmanager
def opened_store(options: argparse.Namespace) -> Iterator[ServerStore]:
    """Yield the store that ``options`` name, open. Raises ``StoreError``."""
    from sync.server.opening import open_store

    store = open_store(options.data_dir, options.secrets, database_of(options))
    try:
        yield store
    finally:
        store.close()


def print_json(value: Any, *, indent: int | None = None) -> None:
    """Print ``value`` for scripts."""
    print(json.dumps(value, indent=indent, ensure_ascii=False), flush=True)
