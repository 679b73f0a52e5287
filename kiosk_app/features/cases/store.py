"""Queries on what was set aside: the building's cases, and this device's own quarantine. Never commits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session, col, select

from kiosk_app.features.cases.tables import CaseRow
from kiosk_app.platform.outbox import QuarantineRow
from sync.protocol.canonical import moment_text

OPERATION = "op:"
"""How the source of an operation begins that the server put into quarantine."""


class CaseStore:
    """What one session sees."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, columns: Mapping[str, Any]) -> bool:
        """Write a case as the server tells it; return whether it reads differently now."""
        row = self._session.get(CaseRow, columns["case_id"])
        if row is None:
            row = CaseRow(**columns)
            self._session.add(row)
            self._settle_own(row)
            return True
        changed = {name: value for name, value in columns.items() if getattr(row, name) != value}
        if changed.get("raw") and row.raw == "":
            # Forgotten here in time; the server may be slower.
            del changed["raw"]
        for name, value in changed.items():
            setattr(row, name, value)
        self._settle_own(row)
        return bool(changed)

    def case(self, case_id: str) -> CaseRow | None:
        """Return one case."""
        return self._session.get(CaseRow, case_id)

    def own(self, source: str) -> QuarantineRow | None:
        """Return what this device keeps in its quarantine under ``source``."""
        return self._session.get(QuarantineRow, source)

    def undecided(self, limit: int) -> Sequence[CaseRow]:
        """Return the building's cases that nobody decided about, the newest first."""
        wanted = (
            select(CaseRow).where(_open(CaseRow)).order_by(col(CaseRow.received_at).desc(), CaseRow.case_id)
        )
        return self._session.exec(wanted.limit(limit)).all()

    def undecided_own(self, limit: int) -> Sequence[QuarantineRow]:
        """Return what only this device's quarantine holds and nobody decided about, the newest first."""
        wanted = select(QuarantineRow).where(_open(QuarantineRow), _without_case())
        newest = wanted.order_by(col(QuarantineRow.noted_utc).desc(), QuarantineRow.source)
        return self._session.exec(newest.limit(limit)).all()

    def count_undecided(self) -> int:
        """Return how many entries wait for a decision."""
        cases = select(func.count()).select_from(CaseRow).where(_open(CaseRow))
        own = select(func.count()).select_from(QuarantineRow).where(_open(QuarantineRow), _without_case())
        return self._session.exec(cases).one() + self._session.exec(own).one()

    def resolve(self, row: CaseRow, how: str, now: datetime, by: str) -> None:
        """Note on a case what was done about it."""
        row.resolution, row.resolved_at, row.resolved_by = how, now, by
        self._session.add(row)
        self._settle_own(row)

    def resolve_own(self, row: QuarantineRow, how: str, now: datetime, by: str) -> None:
        """Note on what this device set aside what was done about it."""
        row.resolution, row.resolved_utc, row.resolved_by = how, moment_text(now), by
        self._session.add(row)
        self._session.flush()

    def erase_before(self, limit: datetime) -> int:
        """Erase the words of whatever came before ``limit``, decided or not; return how many that were."""
        here = self._session.connection()
        cases = update(CaseRow).where(col(CaseRow.received_at) < limit, col(CaseRow.raw) != "").values(raw="")
        own = (
            update(QuarantineRow)
            .where(col(QuarantineRow.noted_utc) < moment_text(limit), col(QuarantineRow.raw) != "")
            .values(raw="")
        )
        return here.execute(cases).rowcount + here.execute(own).rowcount

    def _settle_own(self, row: CaseRow) -> None:
        """The same operation may lie in this device's quarantine: it is one matter, decided once."""
        self._session.flush()
        own = self.own(f"{OPERATION}{row.op_id}")
        if own is not None and own.resolution is None and row.resolution and row.resolved_at:
            self.resolve_own(own, row.resolution, row.resolved_at, row.resolved_by or "")


def _open(model: type[CaseRow] | type[QuarantineRow]) -> ColumnElement[bool]:
    return col(model.resolution).is_(None)


def _without_case() -> ColumnElement[bool]:
    case = select(CaseRow.case_id).where(OPERATION + col(CaseRow.op_id) == QuarantineRow.source)
    return ~case.exists()
