"""Puts the building's cases and this device's own quarantine into one list for staff."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session

from kiosk_app.features.cases.outcomes import Mending, SetAside, SetAsideList
from kiosk_app.features.cases.reading import (
    SIGNED_IN,
    mending_of,
    read_body,
    read_draft,
    read_moment,
    read_object,
    read_text,
)
from kiosk_app.features.cases.store import OPERATION, CaseStore
from kiosk_app.features.cases.tables import CaseRow
from kiosk_app.platform.outbox import QuarantineRow

CASE, OWN = "case/", "own/"
"""How the key of an entry begins: in the building's cases, or in this device's quarantine."""


def read_undecided(session: Session, limit: int) -> SetAsideList:
    """Return the newest ``limit`` entries that wait for a decision, and how many there are."""
    store = CaseStore(session)
    found = [entry_of_case(store, row) for row in store.undecided(limit)]
    found += [entry_of_own(row) for row in store.undecided_own(limit)]
    found.sort(key=lambda entry: (entry.received_at, entry.key), reverse=True)
    return SetAsideList(tuple(found[:limit]), store.count_undecided())


def entry_of_case(store: CaseStore, row: CaseRow) -> SetAside:
    """Return a case as staff see it. What this device still holds itself is the truest copy: the server
    may have got it without its body."""
    own = store.own(f"{OPERATION}{row.op_id}")
    raw = own.raw if own is not None and own.raw else row.raw
    return _entry(CASE + row.case_id, row.device_id, row.op_kind, row.reason, raw, row.received_at)


def entry_of_own(row: QuarantineRow) -> SetAside:
    """Return what this device set aside by itself."""
    kind = read_text(read_object(row.raw), "kind")
    noted = read_moment(row.noted_utc) or datetime.min.replace(tzinfo=UTC)
    if row.source.startswith(OPERATION):
        return _entry(OWN + row.source, "", kind, row.reason, row.raw, noted)
    # A row of the feed: the server has it, and nobody can send it again.
    return SetAside(OWN + row.source, "", kind, "feed_row", "", row.raw, noted, Mending.IMPOSSIBLE)


def _entry(key: str, device_id: str, kind: str, reason: str, raw: str, received_at: datetime) -> SetAside:
    draft = read_draft(raw) if kind == SIGNED_IN else None
    name = read_text(read_body(raw), "name").strip()[:150]
    return SetAside(key, device_id, kind, reason, name, raw, received_at, mending_of(kind, raw), draft)
