"""What one device was asked to be: parsed once, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk_app.platform.paths import DataDir

SIZES = {"entrance": (1080, 1920), "terminal": (1080, 1920), "desk": (1440, 900), "display": (1920, 1080)}

BEGIN_AGAIN = 64
"""How a screen asks, by the exit code of its event loop, to be opened anew with the settings of this moment."""


@dataclass(frozen=True, slots=True)
class DevicePlan:
    """``server`` is the central server's address, "" to work alone, ``None`` for what ``device.toml`` says.

    ``kiosk``: full screen, and the window cannot be closed. ``size``: the window's, in pixels; ``None``
    for the role's own, made smaller to fit the screen.
    """

    role: str
    data_dir: DataDir
    server: str | None = None
    kiosk: bool = False
    size: tuple[int, int] | None = None
