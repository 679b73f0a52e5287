"""What ``main.py free`` and ``main.py book`` understand on the command line. Times are WIB."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from pathlib import Path

from domain.booking.bookings import Channel
from domain.booking.series import Every
from domain.clock import WIB


def day(text: str) -> date:
    """Return a day written as 2026-11-26; ``ValueError`` otherwise."""
    return date.fromisoformat(text)


def moment(text: str) -> datetime:
    """Return a moment written as 2026-11-26T14:00, in WIB unless it names its zone; ``ValueError`` otherwise."""
    found = datetime.fromisoformat(text)
    return (found if found.tzinfo else found.replace(tzinfo=WIB)).astimezone(UTC)


def free_parser() -> argparse.ArgumentParser:
    """Return the parser of ``free``."""
    parser = argparse.ArgumentParser(prog="main.py free", description="Tell what is free.")
    _common(parser)
    parser.add_argument("--resource", help="a room or computer, as PC-03 (default: all)")
    parser.add_argument("--from", dest="first", type=day, required=True, help="the first day, 2026-11-26")
    parser.add_argument("--to", dest="last", type=day, required=True, help="the last day, itself included")
    return parser


def book_parser() -> argparse.ArgumentParser:
    """Return the parser of ``book``."""
    parser = argparse.ArgumentParser(
        prog="main.py book",
        description="Book a room or a computer. Exit code 0: made ('standing' says whether it is confirmed or"
        " only requested), 1: refused with the reason, 2: not understood.",
    )
    _common(parser)
    _time(parser)
    _people(parser)
    _series(parser)
    return parser


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-dir", type=Path, required=True, help="the device's own directory")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def _time(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--resource", required=True, help="a room or computer, as PC-03")
    parser.add_argument("--start", type=moment, required=True, help="2026-11-26T14:00, in WIB")
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--end", type=moment, help="2026-11-26T16:00, in WIB")
    length.add_argument("--minutes", type=int, help="how long")
    parser.add_argument("--no-wait", action="store_true", help="refuse what is taken instead of queueing")


def _people(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=1, help="how many come (default: 1)")
    parser.add_argument("--name", required=True, help="of the person, or of the group's contact")
    parser.add_argument("--organisation", default="", help="makes it a group's booking")
    for name in ("phone", "email", "purpose", "layout", "note"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--equipment", action="append", default=[], help="may be given several times")
    channels = [one.value for one in Channel]
    parser.add_argument("--channel", choices=channels, default=Channel.ON_SITE.value)
    parser.add_argument("--staff", action="store_true", help="staff enter it")
    parser.add_argument("--override", default="", help="why staff set a limit aside")
    parser.add_argument("--token", default="", help="names one deed: done twice, it makes one booking")


def _series(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--every", choices=[one.value for one in Every], help="makes it a series")
    parser.add_argument("--until", type=day, help="the series' last day at the latest")
    parser.add_argument("--count", type=int, default=0, help="how many dates the series has")
    conflicts = parser.add_mutually_exclusive_group()
    conflicts.add_argument("--skip-conflicts", action="store_true", help="leave out dates that do not fit")
    conflicts.add_argument(
        "--take-nearest", action="store_true", help="take the nearest free time of a date that does not fit"
    )
