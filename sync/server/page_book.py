"""Pages at the server. Of two desks that changed one page unseen by each other, the first stands; what the second
wrote is kept beside it until somebody has looked at both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from domain.information.history import Edit, is_current
from domain.information.kinds import Kind
from sync.protocol.information import (
    PAGE,
    PAGE_EDIT,
    PAGE_SAVED,
    PageEditRecord,
    PageRecord,
    PageSavedBody,
    edit_of,
    edit_record,
    head_of,
    page_after,
)
from sync.protocol.operations import Outcome, Reason
from sync.protocol.visits import WireRecord
from sync.server.books import Decidable, Decision, RecordKey
from sync.server.devices import Sender
from sync.server.house_rows import make_stale
from sync.server.information_shelves import PageShelf
from sync.server.information_tables import PAGE as TABLE
from sync.server.information_tables import PAGE_EDIT as EDITS
from sync.server.upserting import upsert

DESK = "desk"


class PageBook(PageShelf):
    """Desks write what every screen reads."""

    operation_kinds = frozenset({PAGE_SAVED})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> PageLedger:
        wanted = {"building": building, "keys": list(record_ids)}
        pages = {
            row.page_key: _History(PageRecord.model_validate_json(row.record))
            for row in connection.execute(_READ, wanted)
        }
        for row in connection.execute(_READ_EDITS, wanted):
            pages[row.page_key].edits[row.edit_id] = PageEditRecord.model_validate_json(row.record)
        return PageLedger(building, pages)


@dataclass(slots=True)
class _History:
    """One page with all its savings, by their ids."""

    record: PageRecord | None = None
    edits: dict[str, PageEditRecord] = field(default_factory=dict)


class PageLedger:
    """The pages that one batch touches, each with its history."""

    def __init__(self, building: str, pages: Mapping[str, _History]) -> None:
        self._building, self._pages = building, dict(pages)
        self._changed: dict[str, PageRecord] = {}
        self._edits: dict[str, PageEditRecord] = {}
        self._role = ""
        self._activities = False

    def attend(self, sender: Sender, now: datetime) -> None:
        """Remember who sends: only a desk writes pages."""
        self._role = sender.role

    def decide(self, operation: Decidable) -> Decision:
        """A page that cannot be read is quarantined: no rule can say anything about it."""
        if self._role != DESK:
            return Decision(Outcome.REFUSED, Reason.NOT_ALLOWED)
        try:
            body = PageSavedBody.model_validate_json(operation.body)
            edit = edit_of(body)
        except ValueError:
            return _UNREADABLE
        return _UNREADABLE if body.page_key != operation.record_id else self._keep(body, edit)

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        pages = [
            {"page_key": key, **self._kept(record, places[PAGE, key])}
            for key, record in self._changed.items()
        ]
        edits = [
            {"page_key": one.page_key, "edit_id": edit_id, "number": one.number}
            | self._kept(one, places[PAGE_EDIT, edit_id])
            for edit_id, one in self._edits.items()
        ]
        upsert(connection, TABLE, ("record", "feed_seq"), pages)
        if self._activities:
            # Its slot follows it; see ``house``.
            make_stale(connection, self._building)
        upsert(connection, EDITS, ("record", "feed_seq"), edits)

    def _keep(self, body: PageSavedBody, edit: Edit) -> Decision:
        history = self._pages.setdefault(body.page_key, _History())
        if body.edit_id in history.edits:
            # A device that was set back hands it in anew.
            return Decision(Outcome.APPLIED, Reason.NO_CHANGE)
        current = is_current(head_of(history.record), edit)
        self._note(history, edit_record(body, number=len(history.edits) + 1, aside=not current))
        settled = self._settle(history, body.settles, settled=current)
        self._changed[body.page_key] = history.record = page_after(history.record, body)
        self._activities = self._activities or edit.page.kind is Kind.ACTIVITY
        also = tuple((PAGE_EDIT, edit_id) for edit_id in (body.edit_id, *settled))
        # The page goes into the feed also where it stays as it is, and so do those it meant to make an end of: its
        # writer shows them otherwise already.
        reason = None if current else Reason.CHANGED_MEANWHILE
        return Decision(Outcome.APPLIED, reason, changed=True, also=also)

    def _settle(self, history: _History, edit_ids: Sequence[str], *, settled: bool) -> tuple[str, ...]:
        """Note that somebody has seen to what is aside, or, where it is not ``settled``, that it stays as it is."""
        named = [history.edits[edit_id] for edit_id in edit_ids if edit_id in history.edits]
        aside = [one for one in named if one.aside and not one.settled]
        for one in aside:
            self._note(history, one.model_copy(update={"settled": settled}))
        return tuple(one.edit_id for one in aside)

    def _note(self, history: _History, record: PageEditRecord) -> None:
        history.edits[record.edit_id] = self._edits[record.edit_id] = record

    def _kept(self, record: WireRecord, feed_seq: int) -> dict[str, object]:
        return {"building": self._building, "record": record.to_json(), "feed_seq": feed_seq}


_UNREADABLE = Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
_HERE = (TABLE.c.building == bindparam("building"), TABLE.c.page_key.in_(bindparam("keys", expanding=True)))
_READ = select(TABLE.c.page_key, TABLE.c.record).where(*_HERE)
_READ_EDITS = select(EDITS.c.page_key, EDITS.c.edit_id, EDITS.c.record).where(
    EDITS.c.building == bindparam("building"), EDITS.c.page_key.in_(bindparam("keys", expanding=True))
)
