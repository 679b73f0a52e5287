"""All pages that stand, whichever of the two is newer: the program's own or what staff published."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from domain.information.history import Head
from domain.information.kinds import Language
from domain.information.pages import Page, page_key
from domain.information.standing import newer_of
from kiosk_app.features.information.carried import carried_pages
from kiosk_app.features.information.store import InformationStore
from sync.protocol.information import PageRecord, head_of

_log = logging.getLogger(__name__)


class Library:
    """What one session sees."""

    def __init__(self, store: InformationStore) -> None:
        self._store = store

    def all(self) -> Mapping[str, Page]:
        """Return every page that stands, by its key, whether its time has come or not."""
        carried, records = carried_pages(), self._store.pages()
        found = dict(carried)
        for key, text in records.items():
            page = newer_of(carried.get(key), head_in(text).published)
            if page is None:
                found.pop(key, None)
            else:
                found[key] = page
        return found

    def shown(self, page_id: str, language: Language, now: datetime) -> Page | None:
        """Return the page that visitors see at ``now`` in ``language``, or, lacking it, in the other one."""
        for it in (language, *(other for other in Language if other is not language)):
            page = self.standing(page_key(page_id, it))
            if page is not None and page.is_shown(now):
                return page
        return None

    def standing(self, key: str) -> Page | None:
        """Return the page that stands under ``key``."""
        record = self._store.page(key)
        published = None if record is None else head_in(record.to_json()).published
        return newer_of(carried_pages().get(key), published)


# By the texts of the records themselves: whatever writes them, nothing stale is read, and nothing is read twice.
@lru_cache(maxsize=8192)
def head_in(text: str) -> Head:
    """Return how the page stands whose wire record is ``text``; what cannot be read counts as never published."""
    record = PageRecord.model_validate_json(text)
    try:
        return head_of(record)
    except ValueError as problem:
        _log.error("%s cannot be read: %s", record.page_key, problem)
        return Head(record.latest)
