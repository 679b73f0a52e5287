"""Which devices run: every role that is opened is a device with a directory and a name of its own."""

from __future__ import annotations

from collections.abc import Container
from itertools import count

from kiosk_app.launcher.children import Command
from kiosk_app.launcher.options import LaunchOptions
from kiosk_app.launcher.roles import Role


def next_device(role: Role, running: Container[str]) -> str:
    """Return the first device of ``role`` that is not running: "entrance", "entrance-2" …

    The real house has a kiosk left and right of its entrance.
    """
    names = (str(role) if number == 1 else f"{role}-{number}" for number in count(1))
    return next(name for name in names if name not in running)


def is_device(child: str) -> bool:
    """Whether the child of that name is a device, not the server or a helper."""
    return child.partition("-")[0] in set(Role)


def role_of(device: str) -> Role:
    """Return the role that ``device`` plays."""
    return Role(device.partition("-")[0])


def device_command(options: LaunchOptions, device: str, url: str, platform: str | None) -> Command:
    """Return how ``device`` is started; ``platform`` is a Qt platform to force, if any."""
    arguments = ("--data-dir", str(options.device_dir(device)), "--server", url)
    environment = {} if platform is None else {"QT_QPA_PLATFORM": platform}
    return Command(device, (str(options.program), str(role_of(device)), *arguments), environment)


def chooser_command(english: bool, platform: str | None) -> Command:
    """Return how the chooser window is started. It is heard, and holds its leash itself."""
    language = ("--english",) if english else ()
    environment = {} if platform is None else {"QT_QPA_PLATFORM": platform}
    arguments = ("-m", "kiosk_app.launcher.chooser", *language)
    return Command("chooser", arguments, environment, heard=True, leashed=False)


def enrol_command(options: LaunchOptions, device: str) -> Command:
    """Return how ``device`` is made known to the central server, once, before it first needs it."""
    arguments = ("--central-dir", str(options.central_dir), "--device-dir", str(options.device_dir(device)))
    module = ("-m", "kiosk_app.launcher.enrol", "--role", str(role_of(device)), "--name", device)
    return Command(f"enrol:{device}", (*module, *arguments), environment={}, leashed=False)
