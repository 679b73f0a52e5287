"""A page: what one subject says to visitors, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.information.kinds import Category, Entry, Kind, Language
from domain.information.markdown import plain_text

TITLE_LIMIT = 90
SUMMARY_LIMIT = 240
BODY_LIMIT = 20_000
"""Some eight printed pages: more is no page for somebody who stands."""
KEYWORDS_LIMIT = 40
KEYWORD_LIMIT = 60
SOURCE_LIMIT = 400
CONTACT_LIMIT = 200
PICTURES_LIMIT = 12
PLACE_LIMIT = 80
AUDIENCE_LIMIT = 80
SEATS_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class Page:
    """``page_id`` is a slug ("minta-informasi", "place:33.74.01"), equal in both languages. ``body`` is Markdown.

    ``as_of``: the day for which its facts hold, where they may age. ``source``: where they were read.
    ``hours``: the service whose opening hours belong on it (``domain.calendar.ServiceHours.service``).
    ``qr_target``: the address that the page's QR code opens. ``shown_from``, ``shown_until``: moments between which
    visitors see it, ``None`` for no end. ``pictures``: ids of pictures above the text. ``order``: its place
    on its shelf, small first. ``announced``: it hangs on the display, too.

    Of an activity (``Kind.ACTIVITY``): from ``begins`` to ``ends``, ``place`` and ``audience`` in words,
    ``seats``: for so many people, 0 where nobody counts. ``sign_up``: one signs up for it, for a seat.
    """

    page_id: str
    language: Language
    title: str
    summary: str
    category: Category
    body: str = ""
    kind: Kind = Kind.PAGE
    keywords: tuple[str, ...] = ()
    as_of: date | None = None
    source: str = ""
    contact: str = ""
    hours: str = ""
    qr_target: str = ""
    shown_from: datetime | None = None
    shown_until: datetime | None = None
    pictures: tuple[str, ...] = ()
    order: int = 0
    announced: bool = False
    begins: datetime | None = None
    ends: datetime | None = None
    place: str = ""
    audience: str = ""
    seats: int = 0
    sign_up: bool = False

    @property
    def key(self) -> str:
        """The name of this page in this language, "id:minta-informasi"."""
        return page_key(self.page_id, self.language)

    def is_shown(self, now: datetime) -> bool:
        """Return whether visitors see the page at ``now``; at ``shown_until`` they no longer do, nor is what is
        over offered."""
        begun = self.shown_from is None or self.shown_from <= now
        return begun and all(end is None or now < end for end in (self.shown_until, self.ends))


def page_key(page_id: str, language: Language) -> str:
    """Return the name of a page in one language; its record has it."""
    return f"{language.value}:{page_id}"


def read_key(key: str) -> tuple[str, Language]:
    """Return id and language of ``key``. Raises ``ValueError``."""
    language, _, page_id = key.partition(":")
    return page_id, Language(language)


def entry_of(page: Page) -> Entry:
    """Return what a search indexes of ``page``."""
    return Entry(
        entry_id=page.page_id,
        kind=page.kind,
        language=page.language,
        title=page.title,
        summary=page.summary,
        category=page.category,
        keywords=page.keywords,
        text=plain_text(page.body),
    )
