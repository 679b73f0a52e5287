"""Builds the search from what it needs. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from domain.clock import Clock
from kiosk_app.features.information.search_service import SearchService
from kiosk_app.features.information.service import InformationService

if TYPE_CHECKING:
    from sqlalchemy import Engine


def wire_search(
    engine_source: Callable[[], Engine],
    clock: Clock,
    information: InformationService,
    *,
    retention_days: int = 365,
) -> SearchService:
    """Return the search over the pages of ``information``. Tell its ``follow`` which pages have changed."""
    return SearchService(engine_source, clock, information.standing, retention_days=retention_days)
