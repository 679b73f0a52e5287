"""Queries on the pages of the device's store. Never commits."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlmodel import Session, col, select

from kiosk_app.features.information.tables import PageEditRow, PageRow, PictureRow
from sync.protocol.information import PAGE_SAVED, PageEditRecord, PageRecord


class InformationStore:
    """The pages that one session sees."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def pages(self) -> dict[str, str]:
        """Return every page's record as JSON, by key."""
        return dict(self._session.exec(select(PageRow.page_key, PageRow.record)).all())

    def page(self, page_key: str) -> PageRecord | None:
        """Return the record of one page."""
        row = self._session.get(PageRow, page_key)
        return None if row is None else PageRecord.model_validate_json(row.record)

    def put_page(self, record: PageRecord) -> None:
        """Write what is public of a page."""
        self._session.merge(PageRow(**page_columns(record)))
        self._session.flush()

    def edit(self, edit_id: str) -> PageEditRecord | None:
        """Return one saving."""
        row = self._session.get(PageEditRow, edit_id)
        return None if row is None else PageEditRecord.model_validate_json(row.record)

    def edits(self, page_key: str) -> list[PageEditRecord]:
        """Return every saving of a page, in no order."""
        wanted = select(PageEditRow).where(PageEditRow.page_key == page_key)
        return [PageEditRecord.model_validate_json(row.record) for row in self._session.exec(wanted)]

    def latest_edits(self) -> list[str]:
        """Return, of every page, the saving that stands, as JSON."""
        return list(self._session.connection().exec_driver_sql(_LATEST).scalars())

    def disputed(self) -> list[PageEditRecord]:
        """Return the savings that were made unseen by others and that nobody has looked at."""
        wanted = select(PageEditRow).where(col(PageEditRow.disputed))
        return [PageEditRecord.model_validate_json(row.record) for row in self._session.exec(wanted)]

    def own_edits(self, edit_ids: Collection[str]) -> frozenset[str]:
        """Return which of these savings were made on this very device, as far as it still holds what it told."""
        found = self._session.connection().exec_driver_sql(_OWN, (PAGE_SAVED, json.dumps(list(edit_ids))))
        return frozenset(found.scalars())

    def put_edit(self, record: PageEditRecord) -> None:
        """Write a saving."""
        self._session.merge(PageEditRow(**edit_columns(record)))
        self._session.flush()

    def picture(self, picture_id: str) -> bytes | None:
        """Return a picture's file."""
        row = self._session.get(PictureRow, picture_id)
        return None if row is None else row.content

    def picture_ids(self) -> frozenset[str]:
        """Return the ids of all pictures."""
        return frozenset(self._session.exec(select(PictureRow.picture_id)).all())

    def put_picture(self, row: PictureRow) -> None:
        """Write a picture."""
        self._session.merge(row)
        self._session.flush()


_LATEST = (
    "SELECT record FROM page_edit WHERE edit_id IN (SELECT json_extract(page.record, '$.latest') FROM page)"
)

_OWN = (
    "SELECT json_extract(body, '$.edit_id') AS edit_id FROM outbox WHERE kind = ?"
    " AND json_extract(body, '$.edit_id') IN (SELECT value FROM json_each(?))"
)


def page_columns(record: PageRecord) -> dict[str, Any]:
    """Return the row of what is public of a page."""
    return {"page_key": record.page_key, "record": record.to_json()}


def edit_columns(record: PageEditRecord) -> dict[str, Any]:
    """Return the row of a saving."""
    return {
        "edit_id": record.edit_id,
        "page_key": record.page_key,
        "number": record.number,
        "disputed": record.aside and not record.settled,
        "record": record.to_json(),
    }
