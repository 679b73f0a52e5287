"""The one entry point: reads which command is meant, and hands over.

Each command lives where its work is done and is imported only when it is called, so that a
screen does not wait for the tools of another.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

Run = Callable[[Sequence[str]], int]


@dataclass(frozen=True)
class Command:
    """``home`` is the module whose ``run(arguments)`` does the work and returns the exit code."""

    name: str
    home: str
    help: str
    first: tuple[str, ...] = ()

    def run(self, arguments: Sequence[str]) -> int:
        work: Run = import_module(self.home).run
        return work([*self.first, *arguments])


COMMANDS = (
    Command("run", "kiosk_app.launcher.run", "a central server on this machine and the choice of a screen"),
    Command("entrance", "kiosk_app.commands.device", "the guestbook at the door", ("entrance",)),
    Command("desk", "kiosk_app.commands.device", "the front desk for the librarians", ("desk",)),
    Command("terminal", "kiosk_app.commands.device", "self-service for visitors", ("terminal",)),
    Command("display", "kiosk_app.commands.device", "activities and rooms, on the wall", ("display",)),
    Command("central", "sync.server.cli", "the central server: serve, register a device, status"),
    Command("sync", "kiosk_app.commands.sync", "hand in what waits and take what is new, without a screen"),
    Command("free", "kiosk_app.commands.free", "what rooms and computers are free, between two days"),
    Command("book", "kiosk_app.commands.book", "book a room or a computer from a script"),
    Command("search", "kiosk_app.commands.search", "what the information's search shows for some words"),
    Command("enrol", "kiosk_app.commands.enrol", "make this device known to the central server"),
    Command("settings", "kiosk_app.commands.settings", "every setting of a device, and what it is set to"),
    Command("sample", "kiosk_app.commands.sample", "fill a store with a believable year of visits"),
    Command("tour", "tools.tour.command", "drive the real screens and save a picture of each step"),
    Command("bench", "tools.bench.command", "measure; one JSON line per figure"),
    Command("simulate", "tools.simulate.command", "prove sync by histories full of faults, each from a seed"),
    Command("walkins", "tools.walkins.command", "weeks of people at kiosks that are cut off; figures"),
)


def usage() -> str:
    """Return what ``--help`` prints."""
    rows = "\n".join(f"  {command.name:<10} {command.help}" for command in COMMANDS)
    return (
        "usage: main.py COMMAND [options]\n\n"
        "The screens and the central server of a public-information centre.\n\n"
        f"commands:\n{rows}\n\n"
        "Every command takes --data-dir DIR, where the device or server keeps its own,\n"
        "and --help, which tells its other options.\n"
    )


def main(arguments: Sequence[str]) -> int:
    """Run the command that ``arguments`` name; return the exit code (2: no such command)."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        sys.stdout.write(usage())
        return 0 if arguments else 2
    for command in COMMANDS:
        if command.name == arguments[0]:
            return command.run(arguments[1:])
    sys.stderr.write(f"There is no command '{arguments[0]}'.\n\n{usage()}")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
