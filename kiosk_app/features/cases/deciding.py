"""One entry under decision, within a transaction."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from domain.visits import ValidDraft
from kiosk_app.features.cases.entries import CASE, OWN, entry_of_case, entry_of_own
from kiosk_app.features.cases.mending import fresh_visit_id, mended_visit, visit_id_in
from kiosk_app.features.cases.outcomes import SetAside
from kiosk_app.features.cases.ports import VisitDoor
from kiosk_app.features.cases.reading import read_body, read_object, read_text
from kiosk_app.features.cases.store import CaseStore
from kiosk_app.features.cases.tables import CaseRow
from kiosk_app.platform import outbox
from kiosk_app.platform.outbox import QuarantineRow
from sync.protocol.canonical import moment_text
from sync.protocol.cases import CASE as CASE_KIND
from sync.protocol.cases import CASE_RESOLVED, CaseResolution
from sync.protocol.visits import VISIT


def open_case(session: Session, key: str, now: datetime) -> OpenCase | None:
    """Return the entry ``key`` for a decision, ``None`` if it is decided or gone."""
    store = CaseStore(session)
    row = _find(store, key)
    return None if row is None or row.resolution is not None else OpenCase(session, row, now)


def _find(store: CaseStore, key: str) -> CaseRow | QuarantineRow | None:
    if key.startswith(CASE):
        return store.case(key.removeprefix(CASE))
    return store.own(key.removeprefix(OWN))


class OpenCase:
    """``changed``: kind and id of each record that was written. Never commits."""

    def __init__(self, session: Session, row: CaseRow | QuarantineRow, now: datetime) -> None:
        self._session, self._row, self._now = session, row, now
        self._store = CaseStore(session)
        self.entry: SetAside = (
            entry_of_case(self._store, row) if isinstance(row, CaseRow) else entry_of_own(row)
        )
        self.changed: list[tuple[str, str]] = []

    def enter_corrected(self, draft: ValidDraft, building: str, door: VisitDoor, by: str) -> None:
        """Enter the guestbook entry anew as ``draft`` says, and note it."""
        raw, key = self.entry.raw, self.entry.key
        visit_id = visit_id_in(raw, key)
        if door.knows(self._session, visit_id):
            # Its number belongs to an entry that stands.
            visit_id = fresh_visit_id(key)
        visit = mended_visit(raw, draft, visit_id, building, self.entry.received_at)
        op_id = door.enter(self._session, visit, self._now)
        self.changed.append((VISIT, visit_id))
        self.note(CaseResolution.RESENT, by, op_id)

    def send_as_it_is(self, by: str) -> None:
        """Send the operation again, from this desk, and note it."""
        record_id = read_text(read_object(self.entry.raw), "record_id")
        op_id = outbox.append(
            self._session,
            kind=self.entry.kind,
            record_id=record_id,
            body=read_body(self.entry.raw),
            now=self._now,
        )
        self.note(CaseResolution.RESENT, by, op_id)

    def note(self, how: str, by: str, new_op_id: str | None = None) -> None:
        """Note what was done; of a case of the building the server and the other desks hear as well."""
        if isinstance(self._row, QuarantineRow):
            self._store.resolve_own(self._row, how, self._now, by)
        else:
            self._store.resolve(self._row, how, self._now, by)
            self._tell(self._row.case_id, how, by, new_op_id)
        self.changed.append((CASE_KIND, self.entry.key))

    def _tell(self, case_id: str, how: str, by: str, new_op_id: str | None) -> None:
        body = {
            "case_id": case_id,
            "resolution": str(how),
            "resolved_at": moment_text(self._now),
            "resolved_by": by,
            "new_op_id": new_op_id,
        }
        outbox.append(self._session, kind=CASE_RESOLVED, record_id=case_id, body=body, now=self._now)
