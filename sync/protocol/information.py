"""Pages on the wire. Terminals and displays read what is public of a page; desks read every saving too, drafts with them.

A desk sends ``page.saved`` with the whole page and the edit that its writer had before them. Of two that were made
on the same one, the first stands; the second is kept beside it (``PageEditRecord.aside``) until a later saving
names it in ``settles``.
"""

from __future__ import annotations

from base64 import b64decode
from typing import Any

from pydantic import Field

from domain.information.history import Deed, Edit, Head, after, is_current
from domain.information.page_data import page_body, page_of
from domain.information.pictures import LONGEST_SIDE, MOST_KEPT_BYTES, PictureType, type_of
from domain.information.standing import Published
from sync.protocol.claims import ShortId
from sync.protocol.visits import Moment, WireRecord

PAGE = "page"
"""The kind of feed row that carries a ``PageRecord``; for terminals, desks and displays."""

PAGE_EDIT = "page_edit"
"""The kind of feed row that carries a ``PageEditRecord``; for desks only."""

PICTURE = "picture"
"""The kind of feed row that carries a ``PictureRecord``; for terminals, desks and displays."""

PAGE_SAVED = "page.saved"
"""The kind of operation that carries a ``PageSavedBody``; its record is the page, by its key."""

PICTURE_ADDED = "picture.added"
"""The kind of operation that carries a ``PictureRecord``, which is the record."""


class PageRecord(WireRecord):
    """``page_key``: language and id ("id:jam-buka"). ``latest``: the edit that stands. ``page``: what is public,
    as ``domain.information.page_data`` writes it; ``None`` where nothing is. ``published_at``: since when that
    is so, ``None`` where staff have never published it nor taken it down."""

    page_key: ShortId
    latest: str = Field(default="", max_length=64)
    page: dict[str, Any] | None = None
    published_at: Moment | None = None


class PageEditRecord(WireRecord):
    """One saving, field by field as ``domain.information.history.Edit``; ``number`` counts from 1."""

    edit_id: ShortId
    page_key: ShortId
    base: str = Field(default="", max_length=64)
    deed: Deed
    page: dict[str, Any]
    saved_at: Moment
    by: str = Field(default="", max_length=150)
    number: int = Field(default=0, ge=0, lt=2**31)
    aside: bool = False
    settled: bool = False


class PageSavedBody(WireRecord):
    """The body of ``page.saved``. ``by`` is the name of a member of staff."""

    edit_id: ShortId
    page_key: ShortId
    base: str = Field(default="", max_length=64)
    deed: Deed
    page: dict[str, Any]
    saved_at: Moment
    by: str = Field(default="", max_length=150)
    settles: list[ShortId] = Field(default_factory=list, max_length=100)


class PictureRecord(WireRecord):
    """A picture, made small already; it never changes. ``data``: a JPEG file in base64."""

    picture_id: ShortId
    width: int = Field(ge=1, le=LONGEST_SIDE)
    height: int = Field(ge=1, le=LONGEST_SIDE)
    data: str = Field(max_length=-(-MOST_KEPT_BYTES // 3) * 4)
    added_at: Moment
    by: str = Field(default="", max_length=150)

    def content(self) -> bytes:
        """Return the file. Raises ``ValueError`` where it is none that we make."""
        content = b64decode(self.data, validate=True)
        if type_of(content) is not PictureType.JPEG:
            raise ValueError("the picture is no JPEG file")
        return content


def edit_of(record: PageEditRecord | PageSavedBody) -> Edit:
    """Return the edit that ``record`` carries. Raises ``ValueError`` for a page that is none, or another one."""
    page = page_of(record.page)
    if page.key != record.page_key:
        raise ValueError("the page is not the one that it is said to be")
    names = ("edit_id", "base", "deed", "saved_at", "by", "settles", "number", "aside", "settled")
    plain = {name: getattr(record, name) for name in names if hasattr(record, name)}
    return Edit(**plain, page=page)


def saved_body(edit: Edit) -> PageSavedBody:
    """Return ``edit`` as a desk sends it up."""
    names = ("edit_id", "base", "deed", "saved_at", "by", "settles")
    plain = {name: getattr(edit, name) for name in names}
    return PageSavedBody(**plain, page_key=edit.page.key, page=page_body(edit.page))


def edit_record(body: PageSavedBody, *, number: int = 0, aside: bool = False) -> PageEditRecord:
    """Return the record that a saving makes; fields of a newer program stay as they came."""
    return PageEditRecord(**body.model_dump(exclude={"settles"}), number=number, aside=aside)


def head_of(record: PageRecord | None) -> Head:
    """Return how the page stands. Raises ``ValueError`` for a page that is none."""
    if record is None:
        return Head()
    if record.published_at is None:
        return Head(record.latest)
    page = None if record.page is None else page_of(record.page)
    return Head(record.latest, Published(page, record.published_at))


def page_after(record: PageRecord | None, body: PageSavedBody) -> PageRecord:
    """Return how the page's record reads once ``body`` was saved; as it was where it is kept aside."""
    edit, before = edit_of(body), head_of(record)
    if record is not None and not is_current(before, edit):
        return record
    head = after(before, edit)
    if head.published is before.published:
        kept = {} if record is None else record.model_dump(exclude={"latest"})
        return PageRecord(**{"page_key": body.page_key, **kept, "latest": head.latest})
    page = body.page if body.deed is Deed.PUBLISHED else None
    return PageRecord(page_key=body.page_key, latest=head.latest, page=page, published_at=body.saved_at)
