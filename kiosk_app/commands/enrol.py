"""``main.py enrol``: makes this device known to the central server, with a one-time code."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk_app.platform.paths import DataDir

if TYPE_CHECKING:
    from kiosk_app.platform.enrolment import Enrolled, Refused
    from sync.protocol.invitation import Invitation

ROLES = ("entrance", "terminal", "desk", "display")


def run(arguments: Sequence[str]) -> int:
    """Use the code; return 0 when the device is known, 1 with the reason where it is not, 2 for wrong use."""
    parser = _parser()
    options = parser.parse_args(arguments)
    invitation = _invitation(options)
    if invitation is None:
        parser.error("give --qr, or --server and --code; a QR begins with PIPE:")
    if options.data_dir is None and options.role is None:
        parser.error("say which device is meant: --data-dir or --role")
    data_dir = DataDir(options.data_dir) if options.data_dir else DataDir.default(options.role)
    return _enrol(data_dir, options, invitation)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py enrol", description=__doc__)
    parser.add_argument("--data-dir", type=Path, help="where this device keeps its own")
    parser.add_argument("--role", choices=ROLES, help="what this device is for")
    parser.add_argument("--server", default="", help="address of the central server")
    parser.add_argument("--code", default="", help="the one-time code that 'central enrol' printed")
    parser.add_argument("--building", default="pip-semarang", help="default: %(default)s")
    parser.add_argument("--fingerprint", default="", help="of the server's authority, if it has its own")
    parser.add_argument("--qr", metavar="PIPE:…", help="all of this at once, as scanned")
    parser.add_argument("--json", action="store_true", help="for scripts")
    return parser


def _invitation(options: argparse.Namespace) -> Invitation | None:
    from sync.protocol.invitation import Invitation, read_invitation

    if options.qr is not None:
        return read_invitation(options.qr)
    if not options.server or not options.code:
        return None
    return Invitation(options.server, options.building, options.code, options.fingerprint)


def _enrol(data_dir: DataDir, options: argparse.Namespace, invitation: Invitation) -> int:
    from domain.clock import SystemClock
    from kiosk_app.platform.enrolment import enrol
    from kiosk_app.platform.first_start import settle
    from kiosk_app.platform.settings import SettingsProblem
    from vault.errors import StoreError

    try:
        settings = settle(data_dir, SystemClock().now(), role=options.role)
        done = enrol(
            data_dir,
            settings,
            invitation.url,
            invitation.building,
            invitation.code,
            invitation.fingerprint,
        )
    except (SettingsProblem, StoreError, OSError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return _tell(done, as_json=options.json)


def _tell(done: Enrolled | Refused, *, as_json: bool) -> int:
    from kiosk_app.platform.enrolment import Refused

    if isinstance(done, Refused):
        if as_json:
            print(json.dumps({"refused": done.reason.value}))
        sys.stderr.write(f"{_CURES[done.reason.value]}\n")
        return 1
    said = {
        "building": done.settings.building,
        "device_id": done.settings.device_id,
        "role": done.role,
        "name": done.name,
        "server": done.settings.server_url,
    }
    print(
        json.dumps(said) if as_json else "{name} ({role}) in {building} is known to {server}".format(**said)
    )
    if done.role != done.settings.role:
        sys.stderr.write(
            f"The code was made for: {done.role}; this device is set up as: {done.settings.role}.\n"
        )
    return 0


_CURES = {
    "unreachable": "Nobody answers at this address. Try again when the network is there; the code stays good.",
    "busy": "The server has too much to do. Try again in a moment; the code stays good.",
    "bad_code": "This code is not known. Look for a mistyped sign, and whether the building is right.",
    "expired": "This code is too old, or another device used it. Make a new one: main.py central enrol",
    "too_many_tries": "Too many wrong codes were tried. Wait a minute.",
    "wrong_fingerprint": "Who answers there is not the server with this fingerprint. Compare it once more; "
    "if it is right, somebody stands in between: do not go on.",
    "untrusted": "The server's certificate is signed by nobody this device knows, or it ran out, or it is for "
    "another name. Give the --fingerprint that 'central enrol' printed.",
    "not_ours": "Something else answers there, such as a login page of the network.",
    "not_saved": "This device cannot keep its key: the keyring is locked, or the disk full or read-only.",
}
