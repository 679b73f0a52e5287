"""Pages, their history and their pictures between the feed and the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col

from kiosk_app.features.information.figure_adapter import FigureRecords
from kiosk_app.features.information.store import InformationStore, edit_columns, page_columns
from kiosk_app.features.information.tables import PageEditRow, PageRow, PictureRow
from kiosk_app.platform.feed_records import RowRecords
from sync.client.ports import RecordPort
from sync.protocol.figures import FIGURES
from sync.protocol.information import (
    PAGE,
    PAGE_EDIT,
    PAGE_SAVED,
    PICTURE,
    PageEditRecord,
    PageRecord,
    PageSavedBody,
    PictureRecord,
    page_after,
)
from sync.protocol.operations import Operation


class PageRecords(RowRecords[PageRecord]):
    model, table, key = PageRecord, PageRow, "page_key"

    def with_waiting(self, record: PageRecord, operation: Operation) -> PageRecord:
        if operation.kind != PAGE_SAVED:
            return record
        return page_after(record, PageSavedBody.model_validate_json(operation.body))

    def columns(self, record: PageRecord) -> dict[str, Any]:
        return page_columns(record)


class PageEditRecords(RowRecords[PageEditRecord]):
    model, table, key = PageEditRecord, PageEditRow, "edit_id"

    def columns(self, record: PageEditRecord) -> dict[str, Any]:
        return edit_columns(record)

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        """What was written here stays: its operation bears the page's name, and a restored server is yet to hear of
        it. That server has not counted it."""
        store = InformationStore(session)
        mine = store.own_edits(record_ids)
        for edit_id in mine:
            record = store.edit(edit_id)
            if record is not None:
                fresh = {"number": 0, "aside": False, "settled": False}
                store.put_edit(record.model_copy(update=fresh))
        gone = [edit_id for edit_id in record_ids if edit_id not in mine]
        session.connection().execute(delete(PageEditRow).where(col(PageEditRow.edit_id).in_(gone)))
        session.expire_all()


class PictureRecords(RowRecords[PictureRecord]):
    model, table, key = PictureRecord, PictureRow, "picture_id"

    compared = ()

    def columns(self, record: PictureRecord) -> dict[str, Any]:
        content = record.content()
        size = {"width": record.width, "height": record.height}
        return {"picture_id": record.picture_id, "content": content, **size}


def information_records() -> Mapping[str, RecordPort]:
    """Return the adapters of this feature, by the kind of their rows."""
    return {
        PAGE: PageRecords(),
        PAGE_EDIT: PageEditRecords(),
        PICTURE: PictureRecords(),
        FIGURES: FigureRecords(),
    }
