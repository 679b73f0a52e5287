"""What staff see of the pages: all of them with how they stand, and one of them with its history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from domain.information.history import Edit, Head, in_dispute, in_order
from domain.information.listing import state_of
from domain.information.pages import Page
from domain.information.standing import Published, newer_of
from kiosk_app.features.information.carried import carried_pages
from kiosk_app.features.information.library import head_in
from kiosk_app.features.information.outcomes import Desktop, Listed
from kiosk_app.features.information.store import InformationStore
from sync.protocol.information import PageEditRecord, edit_of


def listing(store: InformationStore, now: datetime) -> Iterator[Listed]:
    """Yield every page, in no order."""
    carried = carried_pages()
    heads = {key: head_in(text) for key, text in store.pages().items()}
    found = (edit for text in store.latest_edits() if (edit := edit_in(text)) is not None)
    latest = {edit.page.key: edit for edit in found}
    disputed = Counter(record.page_key for record in store.disputed())
    for key in {**carried, **heads}:
        edit, head = latest.get(key), heads.get(key, Head())
        standing = newer_of(carried.get(key), head.published)
        page = _shown_to_staff(edit, head, key)
        if page is None:
            continue
        state = state_of(standing, head.published, None if edit is None else edit.deed, now)
        who = ("", None) if edit is None else (edit.by, edit.saved_at)
        yield Listed(page, state, who[1], who[0], disputed[key])


def desktop(store: InformationStore, key: str, now: datetime) -> Desktop | None:
    """Return one page to work on, ``None`` where nobody has ever heard of it."""
    record = store.page(key)
    head = Head() if record is None else head_in(record.to_json())
    history = in_order(_edits(store.edits(key)))
    latest = next((edit for edit in history if edit.edit_id == head.latest), None)
    page = _shown_to_staff(latest, head, key)
    if page is None:
        return None
    standing = newer_of(carried_pages().get(key), head.published)
    state = state_of(standing, head.published, None if latest is None else latest.deed, now)
    return Desktop(page, head.latest, state, in_dispute(history), history)


def _shown_to_staff(latest: Edit | None, head: Head, key: str) -> Page | None:
    """What they last saved, draft or not; where a newer program carries a newer page, that one."""
    saved = head.published if latest is None else Published(latest.page, latest.saved_at)
    return newer_of(carried_pages().get(key), saved)


def _edits(records: list[PageEditRecord]) -> Iterator[Edit]:
    found = (edit_in(record.to_json()) for record in records)
    return (edit for edit in found if edit is not None)


# By the texts of the records themselves: nothing stale is read, and nothing is read twice.
@lru_cache(maxsize=8192)
def edit_in(text: str) -> Edit | None:
    """Return the saving whose wire record is ``text``, ``None`` for one of a newer program: it stays in the store,
    and is not for this one to show."""
    try:
        return edit_of(PageEditRecord.model_validate_json(text))
    except ValueError:
        return None
