"""Where the screens are shown: in windows, or one after the other at one VNC address."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk_app.launcher.children import Command
from kiosk_app.launcher.fleet import chooser_command, device_command, enrol_command, role_of
from kiosk_app.launcher.options import LaunchOptions
from kiosk_app.launcher.ports import LOOPBACK
from kiosk_app.launcher.roles import CHOOSER_SCREEN, Role, entry_of
from kiosk_app.launcher.terminal import Terminal
from kiosk_app.launcher.vnc import vnc_platform


@dataclass(frozen=True, slots=True)
class Stage:
    """``vnc_port`` is ``None`` where there is a display."""

    options: LaunchOptions
    english: bool
    vnc_port: int | None = None

    @property
    def is_shared(self) -> bool:
        """Whether chooser and roles take turns on one screen."""
        return self.vnc_port is not None

    @property
    def address(self) -> str:
        return f"{LOOPBACK}:{self.vnc_port}"

    def chooser(self) -> Command:
        """Return how the chooser is started here."""
        return chooser_command(self.english, self._platform(CHOOSER_SCREEN))

    def device(self, device: str, url: str) -> Command:
        """Return how ``device`` is started here, against the central server at ``url``."""
        platform = self._platform(entry_of(role_of(device)).screen)
        return device_command(self.options, device, url, platform)

    def enrol(self, device: str) -> Command:
        """Return how ``device`` is made known to the central server."""
        return enrol_command(self.options, device)

    def announce(self, terminal: Terminal) -> None:
        """Say where the screens are, where that is not plain to see."""
        if self.is_shared:
            terminal.say("vnc", address=self.address)

    def announce_again(self, terminal: Terminal, role: Role) -> None:
        """Say that a viewer has to connect once more to see ``role``."""
        if self.is_shared:
            terminal.say("vnc_again", role=terminal.word(str(role)), address=self.address)

    def _platform(self, size: tuple[int, int]) -> str | None:
        return None if self.vnc_port is None else vnc_platform(self.vnc_port, size)
