"""How a page stands in the eyes of those who keep it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from domain.information.history import Deed
from domain.information.pages import Page
from domain.information.standing import Published


class PageState(StrEnum):
    CARRIED = "carried"
    """From the program; staff have never touched it, or a newer program carries a newer one."""
    DRAFT = "draft"
    """Never published."""
    PUBLISHED = "published"
    CHANGED = "changed"
    """Visitors see it; a newer draft waits."""
    SCHEDULED = "scheduled"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


def state_of(
    standing: Page | None, published: Published | None, latest: Deed | None, now: datetime
) -> PageState:
    """Return how a page stands. ``standing``: what ``newer_of`` chose; ``latest``: what staff last did, if anything."""
    if standing is None:
        return PageState.DRAFT if published is None else PageState.WITHDRAWN
    if standing.shown_from is not None and now < standing.shown_from:
        return PageState.SCHEDULED
    if not standing.is_shown(now):
        return PageState.EXPIRED
    if latest is Deed.DRAFTED:
        return PageState.CHANGED
    return PageState.PUBLISHED if published and published.page == standing else PageState.CARRIED
