"""Which of two pages visitors see: the one that the program carries, or the one that staff published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.clock import wib_date
from domain.information.pages import Page


@dataclass(frozen=True, slots=True)
class Published:
    """What staff last made public of a page: ``page`` is ``None`` where they took it down; ``at``: when."""

    page: Page | None
    at: datetime

    @property
    def day(self) -> date:
        """The day for which it holds: that of its facts, or that of the deed, whichever is later."""
        done = wib_date(self.at)
        as_of = self.page.as_of if self.page is not None else None
        return done if as_of is None else max(done, as_of)


def newer_of(carried: Page | None, published: Published | None) -> Page | None:
    """Return the page that stands, by its own day: what staff published or took down stands until a newer program
    carries a page whose facts are of a later day. A carried page without a day yields to staff at once."""
    if published is None:
        return carried
    if carried is not None and carried.as_of is not None and carried.as_of > published.day:
        return carried
    return published.page
