"""``central enrol``: a one-time code for a new device, as words and as a QR."""

from __future__ import annotations

import argparse
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from domain.clock import WIB, SystemClock
from sync.protocol.fingerprints import show_fingerprint
from sync.protocol.invitation import URL, Invitation, show_code, write_invitation
from sync.server.cli.command import building_option, command, opened_store, print_json
from sync.server.cli.devices import admission_options
from sync.server.cli.serving import DEFAULT_PORT

if TYPE_CHECKING:
    from sync.server.ca import Certificates
    from sync.server.cli.command import Commands
    from sync.server.enrolment import Offer

_LOOPBACK = re.compile(r"http://(127\.|localhost\b|\[::1\])")


def add_commands(commands: Commands) -> None:
    """Add ``enrol``."""
    enrol = command(commands, "enrol", "make a one-time code that lets one device in", _enrol)
    building_option(enrol)
    admission_options(enrol)
    enrol.add_argument(
        "--url", type=_url, help="address that the device reaches this server by (default: as certified)"
    )
    enrol.add_argument(
        "--minutes", type=_minutes, default=15, help="how long the code holds (default: %(default)s)"
    )
    enrol.add_argument("--png", type=Path, metavar="FILE", help="save the QR as a picture, too")
    enrol.add_argument("--json", action="store_true", help="for scripts; no QR")


def _url(text: str) -> str:
    if not URL.fullmatch(text):
        raise argparse.ArgumentTypeError("an address that begins with https:// or http://")
    return text.rstrip("/")


def _minutes(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1440:
        raise argparse.ArgumentTypeError("a number of minutes from 1 to 1440")
    return int(text)


def _enrol(options: argparse.Namespace) -> int:
    from sync.server.enrolment import make_offer

    certificates = _certificates(options.data_dir)
    url = options.url or _own_address(certificates)
    mark = certificates.fingerprint if certificates and url.startswith("https:") else ""
    with opened_store(options) as store:
        offer = make_offer(
            store, options.building, options.role, options.name, SystemClock(), options.minutes
        )
    invitation = Invitation(url, offer.building, offer.code, mark)
    if options.json:
        _print_for_scripts(offer, invitation)
    else:
        _print_for_people(offer, invitation, options.minutes)
    if options.png:
        from sync.server.cli.qr import save_qr

        save_qr(write_invitation(invitation), options.png)
    return 0


def _certificates(data_dir: Path) -> Certificates | None:
    from sync.server.tls import tls_files

    files = tls_files(data_dir)
    if not files.authority.exists():
        return None
    from sync.server.ca import read_certificates

    return read_certificates(files)


def _own_address(certificates: Certificates | None) -> str:
    if certificates is None:
        return f"http://{socket.gethostname().lower()}:{DEFAULT_PORT}"
    name = certificates.names[0]
    return f"https://{f'[{name}]' if ':' in name else name}:{DEFAULT_PORT}"


def _print_for_scripts(offer: Offer, invitation: Invitation) -> None:
    print_json(
        {
            "url": invitation.url,
            "building": offer.building,
            "role": offer.role,
            "name": offer.name,
            "code": show_code(offer.code),
            "fingerprint": invitation.fingerprint,
            "ends_at": offer.ends_at.isoformat(),
            "qr": write_invitation(invitation),
        }
    )


def _print_for_people(offer: Offer, invitation: Invitation, minutes: int) -> None:
    from sync.server.cli.qr import terminal_qr

    print(terminal_qr(write_invitation(invitation), coloured=sys.stdout.isatty()))
    print(f"  {offer.name} ({offer.role}) in {offer.building}")
    print(f"  Server       {invitation.url}")
    print(f"  Code         {show_code(offer.code)}")
    if invitation.fingerprint:
        print(f"  Fingerprint  {show_fingerprint(invitation.fingerprint)}")
    print(f"\n  Holds {minutes} minutes, until {offer.ends_at.astimezone(WIB):%H:%M} WIB, for one device.")
    if invitation.url.startswith("http:") and not _LOOPBACK.match(invitation.url):
        print("  This address is not protected: anybody on the way can read along.", file=sys.stderr)
        print("  Make a certificate first: main.py central ca", file=sys.stderr)
