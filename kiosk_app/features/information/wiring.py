"""Builds the information's service from what it needs. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from domain.clock import Clock
from kiosk_app.features.information.service import InformationService

if TYPE_CHECKING:
    from sqlalchemy import Engine


def wire_information(
    engine_source: Callable[[], Engine], clock: Clock, on_saved: Callable[[str, str], None]
) -> InformationService:
    """Return the service. ``on_saved`` hears kind and id of each record that was written, after the commit."""
    return InformationService(engine_source, clock, on_saved)
