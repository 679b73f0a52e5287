"""The terminal: the kiosk's shell with bookings, and the guestbook for who comes here first."""

from __future__ import annotations

from PySide6.QtQml import QQmlApplicationEngine

from kiosk_app.bootstrap.entrance import open_kiosk_role
from kiosk_app.bootstrap.parts import Device, Ground
from kiosk_app.session.wiring import Shell


def open_terminal(ground: Ground) -> Device:
    """Return the terminal, its window loaded and not yet shown."""
    return open_kiosk_role(ground, _furnish)


def _furnish(device: Device, shell: Shell, engine: QQmlApplicationEngine) -> None:
    from kiosk_app.bootstrap.terminal_parts import TerminalParts

    device.terminal = parts = TerminalParts(device.ground, shell)
    device.guestbook = parts.guestbook
    parts.information.pictures.attach(engine)
    parts.register()
    parts.listen(device.window)
    device.ground.backstage.changed.connect(parts.refresh_for)
    parts.warm(device.window, engine)
    device.window.setProperty("warm", True)
