"""What a terminal's pages of information need from the rest of the house."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.information.kinds import Category, Language
from domain.information.pages import Page
from domain.information.search.results import Results

BROWSE_PAGE, SHELF_PAGE = "information/browse", "information/shelf"
READ_PAGE, SEARCH_PAGE = "information/page", "information/search"
ACTIVITIES_PAGE = "information/activities"


class Reading(Protocol):
    """The pages; each call may wait for the disk, so it runs in the background."""

    def pages(self, language: Language) -> Sequence[Page]: ...

    def page(self, page_id: str, language: Language) -> Page | None: ...

    def pictures(self, picture_ids: Iterable[str]) -> Mapping[str, bytes]: ...


class Searching(Protocol):
    """The search; called in the background too."""

    def suggest(self, text: str, language: Language) -> Results: ...

    def search(self, text: str, language: Language) -> Results: ...

    def note_search(self, results: Results, language: Language) -> None: ...

    def note_view(self, entry_id: str, language: Language) -> None: ...


ReadingSource = Callable[[], Reading]
SearchingSource = Callable[[], Searching]
"""Both return their service once the store is open; asked only in the background. Raise ``StoreError``."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The ways through the screen: ``open`` a page by name, go ``back`` by one, go ``back_to`` a page that one
    came by (or on to it)."""

    open: Callable[[str], None]
    back: Callable[[], None]
    back_to: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class House:
    """Where the pages about rooms lead: ``has_room`` says whether the plan knows a page's room, ``show_room`` goes there."""

    has_room: Callable[[str], bool]
    show_room: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class SeatsLeft:
    """Of an activity that one signs up for. ``left``: seats that nobody has, 0 where people wait for one."""

    left: int
    total: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class SignUps:
    """Where the pages of activities lead: ``seats`` by the page's id, of those that one signs up for now (asked
    in the background; raises ``StoreError``); ``as_of``: since when nothing was heard, ``None`` while all is fresh;
    ``open`` asks who signs up, or who waits for a seat, or tells what kept it from that."""

    seats: Callable[[], Mapping[str, SeatsLeft]]
    as_of: Callable[[], datetime | None]
    open: Callable[[str, Callable[[BaseException], None]], None]


def no_sign_ups() -> SignUps:
    """Return what a screen has that signs nobody up."""
    return SignUps(dict, lambda: None, lambda _page_id, _failed: None)


ShowPage = Callable[[str], None]
"""Takes a visitor to the page with this id."""
ShowShelf = Callable[[Category], None]
"""Takes a visitor to what stands on a shelf."""
