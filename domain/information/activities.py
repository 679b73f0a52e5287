"""Activities: pages that happen at a time. And announcements: pages that hang on the wall, too."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from domain.information.kinds import Kind
from domain.information.pages import Page


def coming(pages: Iterable[Page], now: datetime) -> tuple[Page, ...]:
    """Return the activities among ``pages`` that visitors may see and that are not over, the next one first."""
    found = [page for page in pages if page.kind is Kind.ACTIVITY and page.begins and page.is_shown(now)]
    return tuple(sorted(found, key=_when))


def announcements(pages: Iterable[Page], now: datetime) -> tuple[Page, ...]:
    """Return the pages among ``pages`` that announce something now, in their order."""
    found = [page for page in pages if page.is_shown(now) and is_announcement(page)]
    return tuple(sorted(found, key=lambda page: (page.order, page.title)))


def is_announcement(page: Page) -> bool:
    """Return whether ``page`` is for the display too. An activity has a place of its own there."""
    return page.announced and page.kind is not Kind.ACTIVITY


def _when(page: Page) -> tuple[datetime, str]:
    if page.begins is None:
        raise ValueError("no activity")
    return page.begins, page.page_id
