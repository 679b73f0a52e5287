"""``central serve`` and ``central openapi``."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from sync.server.cli.command import command, database_of, print_json
from sync.server.cli.trust import warn_of_end

if TYPE_CHECKING:
    from sync.server.cli.command import Commands

DEFAULT_PORT = 8148
DATA = Path(__file__).resolve().parents[3] / "resources" / "data"


def add_commands(commands: Commands) -> None:
    """Add ``serve`` and ``openapi``."""
    openapi = commands.add_parser("openapi", help="print what the server's addresses take and give, as JSON")
    openapi.set_defaults(work=_openapi)
    serve = command(commands, "serve", "answer devices until Ctrl-C", _serve)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument(
        "--port", type=int, default=DEFAULT_PORT, help="0: any free one (default: %(default)s)"
    )
    serve.add_argument("--workers", type=int, default=1, help="processes that answer (default: %(default)s)")
    serve.add_argument("--docs", action="store_true", help="say at /openapi.json what there is")
    serve.add_argument(
        "--metrics-token-file", type=Path, help="whoever has what is in it may read /metrics from elsewhere"
    )
    serve.add_argument(
        "--house",
        default=str(DATA),
        help="directory with what a new building is opened with; '' to open none (default: the program's own)",
    )
    serve.add_argument("--tls", action="store_true", help="with the certificate that 'central ca' made")


def _serve(options: argparse.Namespace) -> int:
    from sync.server.front import FrontOptions
    from sync.server.new_house import load_new_house
    from sync.server.opening import held_alone
    from sync.server.serve import serve
    from sync.server.tls import tls_files

    files = tls_files(options.data_dir) if options.tls else None
    if files is not None:
        warn_of_end(files)

    def announce(address: str) -> None:
        print_json({"address": address})

    house = Path(options.house) if options.house else None
    if house is not None:
        # Said now and not at somebody's first greeting, should anything be wrong with it.
        load_new_house(house)
    database = database_of(options)
    with nullcontext() if database else held_alone(options.data_dir):
        serve(
            options.data_dir,
            options.host,
            options.port,
            secrets_backend=options.secrets,
            database=database,
            workers=max(1, options.workers),
            tls=files,
            front=FrontOptions(metrics_token=_metrics_token(options), docs=options.docs, house=house),
            on_ready=announce,
        )
    return 0


def _metrics_token(options: argparse.Namespace) -> str:
    """Return the token in the file, "" where none is named; ``ValueError`` for one that can be guessed."""
    if options.metrics_token_file is None:
        return ""
    token = str(options.metrics_token_file.read_text(encoding="utf-8").strip())
    if len(token) < 16:
        raise ValueError("a token for /metrics has at least 16 characters")
    return token


def _openapi(_options: argparse.Namespace) -> int:
    from sync.server.app import describe_addresses

    print_json(describe_addresses(), indent=2)
    return 0
