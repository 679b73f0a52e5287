"""How a page changes: every saving is kept, with who and when; of two that were made unseen by each other, both.

The same functions on a desk, at the server, and when a desk lays what still waits on top of what it heard.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.information.pages import Page
from domain.information.standing import Published


class Deed(StrEnum):
    """What staff did as they saved."""

    DRAFTED = "drafted"
    """Kept for staff; visitors go on seeing what was public before."""
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    """Taken down; the page stays with staff."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One saving: the whole page as it was saved. ``base``: the edit that its writer had before them, "" for none.

    ``settles``: edits set aside that it has looked at and makes an end of. ``aside``: it was made on another base
    than the one that stood, and is kept beside. ``settled``: somebody has seen to it. ``number``: its place in the
    page's history by the server's count, 0 while the server has not counted it.
    """

    edit_id: str
    base: str
    deed: Deed
    page: Page
    saved_at: datetime
    by: str
    settles: tuple[str, ...] = ()
    aside: bool = False
    settled: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """How a page stands: ``latest``, the edit that the next one must be based on, and what is public of it."""

    latest: str = ""
    published: Published | None = None


def is_current(head: Head, edit: Edit) -> bool:
    """Return whether ``edit`` was made on what stands; one that was not is kept aside."""
    return edit.base == head.latest


def after(head: Head, edit: Edit) -> Head:
    """Return how the page stands once ``edit`` was saved. One that is not current changes nothing."""
    if not is_current(head, edit):
        return head
    if edit.deed is Deed.DRAFTED:
        return replace(head, latest=edit.edit_id)
    page = edit.page if edit.deed is Deed.PUBLISHED else None
    return Head(edit.edit_id, Published(page, edit.saved_at))


def in_order(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return a page's edits, the newest first: by the server's count, and above them those that it has not counted,
    each above the one that it was based on."""
    edits = tuple(edits)
    ordered = sorted((edit for edit in edits if edit.number), key=lambda edit: edit.number)
    fresh = sorted((edit for edit in edits if not edit.number), key=lambda edit: edit.saved_at)
    while fresh:
        left = {edit.edit_id for edit in fresh}
        first = next((edit for edit in fresh if edit.base not in left), fresh[0])
        fresh.remove(first)
        ordered.append(first)
    return tuple(reversed(ordered))


def in_dispute(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Return those of a page's edits that were set aside and that nobody has seen to, but for those that their
    own writer went on from."""
    aside = [edit for edit in edits if edit.aside and not edit.settled]
    bases = {edit.base for edit in aside}
    return tuple(edit for edit in aside if edit.edit_id not in bases)
