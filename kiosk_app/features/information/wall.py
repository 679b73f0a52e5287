"""What of the pages hangs on the wall: activities and announcements, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from domain.display.board import Activity, Notice, Said
from domain.information.activities import announcements, coming
from domain.information.kinds import Language
from domain.information.markdown import plain_text
from domain.information.pages import SUMMARY_LIMIT, Page, page_key
from kiosk_app.features.information.service import InformationService

MOST_ACTIVITIES = 24
"""So many are read with their pictures: a display shows today and a little more."""


@dataclass(frozen=True, slots=True)
class PageWall:
    activities: tuple[Activity, ...]
    notices: tuple[Notice, ...]
    pictures: Mapping[str, bytes]


def page_wall_at(
    information: InformationService, now: datetime, left: Mapping[str, int] = MappingProxyType({})
) -> PageWall:
    """Return what everybody may see at ``now``; ``left``: seats that nobody has, by the page of the activity. Reads
    the disk."""
    pages = information.standing()
    activities = _first_each(coming(pages.values(), now))[:MOST_ACTIVITIES]
    notices = _first_each(announcements(pages.values(), now))
    pictures = information.pictures({one for page in (*activities, *notices) for one in page.pictures[:1]})
    seen = _Seen(pages, now, left)
    return PageWall(tuple(map(seen.activity, activities)), tuple(map(seen.notice, notices)), pictures)


def _first_each(pages: Iterable[Page]) -> list[Page]:
    """Each page once. What both languages say of its time and place, the Indonesian one says."""
    found: dict[str, Page] = {}
    for page in pages:
        if page.page_id not in found or page.language is Language.INDONESIAN:
            found[page.page_id] = page
    return list(found.values())


class _Seen:
    def __init__(self, pages: Mapping[str, Page], now: datetime, left: Mapping[str, int]) -> None:
        self._pages, self._now, self._left = pages, now, left

    def activity(self, page: Page) -> Activity:
        if page.begins is None or page.ends is None:
            raise ValueError("no activity")
        return Activity(
            page.begins,
            page.ends,
            self._said(page, lambda one: one.title),
            self._said(page, lambda one: one.place),
            self._said(page, lambda one: one.audience),
            page.seats,
            _picture(page),
            self._left.get(page.page_id),
        )

    def notice(self, page: Page) -> Notice:
        text = self._said(page, lambda one: one.summary or plain_text(one.body)[:SUMMARY_LIMIT])
        return Notice(self._said(page, lambda one: one.title), text, _picture(page))

    def _said(self, page: Page, field: Callable[[Page], str]) -> Said:
        """The words of both, as far as visitors may see them."""
        other = self._pages.get(page_key(page.page_id, Language.ENGLISH))
        if page.language is Language.ENGLISH:
            return Said("", field(page))
        return Said(field(page), field(other) if other is not None and other.is_shown(self._now) else "")


def _picture(page: Page) -> str:
    return page.pictures[0] if page.pictures else ""
