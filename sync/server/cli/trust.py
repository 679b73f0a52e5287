"""``central ca``: the authority that devices pin, and the certificate that the server shows."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.clock import SystemClock
from sync.protocol.fingerprints import show_fingerprint
from sync.server.cli.command import command, print_json

if TYPE_CHECKING:
    from sync.server.ca import Certificates
    from sync.server.cli.command import Commands
    from sync.server.tls import TlsFiles

_WARN_BEFORE = timedelta(days=45)
SERVER_DAYS = 730


def add_commands(commands: Commands) -> None:
    """Add ``ca``."""
    ca = command(commands, "ca", "make the authority that devices trust, and the server's certificate", _ca)
    ca.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="HOST",
        help="name or IP address that devices reach this server by; may be given several times",
    )
    ca.add_argument(
        "--days",
        type=_days,
        default=SERVER_DAYS,
        help="how long the certificate holds (default: %(default)s)",
    )
    ca.add_argument(
        "--renew", action="store_true", help="a new certificate by the same authority; devices notice nothing"
    )
    ca.add_argument("--json", action="store_true", help="for scripts")


def warn_of_end(files: TlsFiles) -> None:
    """Say on stderr that the certificate ends soon, if it does. ``ValueError`` where there is none."""
    from sync.server.ca import read_certificates

    ends_at = read_certificates(files).ends_at
    if ends_at - SystemClock().now() < _WARN_BEFORE:
        day = f"{ends_at:%Y-%m-%d}"
        sys.stderr.write(
            f"The certificate ends on {day}; renew it with: main.py central ca --renew --data-dir "
            f"{files.directory.parent}\n"
        )


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 7300:
        raise argparse.ArgumentTypeError("a number of days from 1 to 7300")
    return int(text)


def _ca(options: argparse.Namespace) -> int:
    from sync.server.ca import make_certificates, renew
    from sync.server.tls import tls_files

    make = renew if options.renew else make_certificates
    files = tls_files(options.data_dir)
    made = make(files, options.name, SystemClock().now(), options.days)
    if options.json:
        print_json(
            {
                "fingerprint": made.fingerprint,
                "names": list(made.names),
                "ends_at": _text(made.ends_at),
                "directory": str(files.directory),
            }
        )
    else:
        _tell(made, files)
    return 0


def _tell(made: Certificates, files: TlsFiles) -> None:
    print(f"Certificate for {', '.join(made.names)} until {made.ends_at:%Y-%m-%d}, in {files.directory}")
    print(f"Fingerprint of the authority: {show_fingerprint(made.fingerprint)}")
    print("Keep ca-key.pem as safe as the store's key: whoever has it can pass for this server.")
    print("Serve with it: main.py central serve --tls (restart a server that is running).")


def _text(moment: datetime) -> str:
    return moment.isoformat()
