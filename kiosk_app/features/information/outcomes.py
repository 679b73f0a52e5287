"""What the information's use cases answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.information.history import Edit
from domain.information.listing import PageState
from domain.information.pages import Page


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the staff's list. ``page``: as staff last saved it, draft or not. ``saved_at`` is ``None`` and
    ``by`` "" for what the program carries. ``disputed``: so many savings wait beside it to be looked at."""

    page: Page
    state: PageState
    saved_at: datetime | None = None
    by: str = ""
    disputed: int = 0


@dataclass(frozen=True, slots=True)
class Desktop:
    """A page as staff work on it: ``page`` as last saved; ``base``: the edit to name when saving ("" where only the
    program has it); ``aside``: what others wrote unseen by it; ``history``: every saving, the newest first."""

    page: Page
    base: str
    state: PageState
    aside: tuple[Edit, ...] = ()
    history: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """It is on the disk and on its way."""

    edit_id: str


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Somebody else saved the page while it was being edited; nothing was written. ``latest`` is theirs."""

    latest: Edit
