"""Puts a window on the screen: whole and locked on a kiosk, fitted to a developer's laptop otherwise."""

from __future__ import annotations

from PySide6.QtQuick import QQuickWindow

from kiosk_app.plan import SIZES, DevicePlan

_SPARE = 0.92
"""How much of a screen a window may take: the rest is for the desktop's own bars."""


def present(window: QQuickWindow, plan: DevicePlan) -> None:
    """Show ``window`` as ``plan`` says."""
    if plan.kiosk:
        window.showFullScreen()
        return
    width, height = plan.size or _fitted(window, SIZES[plan.role])
    window.resize(width, height)
    window.show()


def _fitted(window: QQuickWindow, size: tuple[int, int]) -> tuple[int, int]:
    """Return ``size``, made smaller in proportion where the screen has less room."""
    screen = window.screen().availableGeometry()
    width, height = size
    if screen.width() == width and screen.height() == height:
        return size
    factor = min(1.0, screen.width() * _SPARE / width, screen.height() * _SPARE / height)
    return round(width * factor), round(height * factor)
