"""Builds the display's loop from what it needs."""

from __future__ import annotations

from domain.clock import Clock
from kiosk_app.features.display.display_view_model import Around, DisplayViewModel
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation

__all__ = ["Around", "wire_display"]


def wire_display(around: Around, runner: Runner, clock: Clock, translation: Translation) -> DisplayViewModel:
    """Return the loop, not yet started."""
    return DisplayViewModel(around, runner, clock, translation)
