"""Saving a page at a desk: the page, its history and the operation that tells of it, in one transaction."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from sqlmodel import Session

from domain.ids import uuid7
from domain.information.history import Deed, Edit
from domain.information.pages import Page
from kiosk_app.features.information.outcomes import Overtaken, Saved
from kiosk_app.features.information.store import InformationStore
from kiosk_app.features.information.tables import PictureRow
from kiosk_app.platform import outbox
from kiosk_app.platform.picture_files import SmallPicture
from sync.protocol.information import (
    PAGE_SAVED,
    PICTURE_ADDED,
    PictureRecord,
    edit_of,
    edit_record,
    head_of,
    page_after,
    saved_body,
)

_LONGEST_NAME = 150


def save(
    session: Session, page: Page, base: str, deed: Deed, by: str, settles: Sequence[str], now: datetime
) -> Saved | Overtaken:
    """Write it, unless somebody saved the page since ``base``."""
    store = InformationStore(session)
    record = store.page(page.key)
    latest = head_of(record).latest
    theirs = store.edit(latest)
    if latest != base and theirs is not None:
        return Overtaken(edit_of(theirs))
    edit = Edit(uuid7(now), base, deed, page, now, by[:_LONGEST_NAME], tuple(settles))
    body = saved_body(edit)
    store.put_page(page_after(record, body))
    store.put_edit(edit_record(body))
    _settle(store, settles)
    outbox.append(session, kind=PAGE_SAVED, record_id=page.key, body=body.model_dump(mode="json"), now=now)
    return Saved(edit.edit_id)


def save_standing(session: Session, page: Page, by: str, now: datetime) -> None:
    """Publish ``page`` on whatever stands of it."""
    record = InformationStore(session).page(page.key)
    save(session, page, head_of(record).latest, Deed.PUBLISHED, by, (), now)


def save_picture(session: Session, picture: SmallPicture, by: str, now: datetime) -> str:
    """Keep a picture and tell of it; return its id, which is that of its content: the same one is kept once."""
    picture_id = f"p-{sha256(picture.content).hexdigest()[:24]}"
    store = InformationStore(session)
    if store.picture(picture_id) is not None:
        return picture_id
    size = {"width": picture.width, "height": picture.height}
    store.put_picture(PictureRow(picture_id=picture_id, content=picture.content, **size))
    record = PictureRecord(
        picture_id=picture_id,
        data=b64encode(picture.content).decode(),
        added_at=now,
        by=by[:_LONGEST_NAME],
        **size,
    )
    body = record.model_dump(mode="json")
    outbox.append(session, kind=PICTURE_ADDED, record_id=picture_id, body=body, now=now)
    return picture_id


def _settle(store: InformationStore, edit_ids: Sequence[str]) -> None:
    for edit_id in edit_ids:
        aside = store.edit(edit_id)
        if aside is not None:
            store.put_edit(aside.model_copy(update={"settled": True}))
