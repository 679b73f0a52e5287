"""Queries on the visits of the device's store. Never commits."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, func, insert, or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from domain.names import fold, person_key
from domain.visits import ValidDraft, Visit
from kiosk_app.features.guestbook.rows import columns, visit_of
from kiosk_app.features.guestbook.tables import VisitRow
from vault.columns import UtcDateTime


def _newest(wanted: ColumnElement[bool]) -> SelectOfScalar[VisitRow]:
    return select(VisitRow).where(wanted).order_by(col(VisitRow.arrived_at).desc()).limit(1)


# Built once: putting a statement together costs as much as running it, and a queue is at the door.
_BY_TOKEN = _newest(col(VisitRow.token) == bindparam("value"))
_BY_CODE = _newest(col(VisitRow.code) == bindparam("value"))
_BY_PHONE = _newest(col(VisitRow.phone) == bindparam("value"))
_NAMESAKES = select(VisitRow).where(
    col(VisitRow.arrived_at).between(
        bindparam("earliest", type_=UtcDateTime), bindparam("latest", type_=UtcDateTime)
    ),
    or_(
        col(VisitRow.phone) == bindparam("phone"),
        func.instr(VisitRow.name_key, bindparam("person")) > 0,
    ),
)
_ADD = insert(VisitRow)
_PEOPLE = case((col(VisitRow.men).is_(None), 1), else_=col(VisitRow.men) + col(VisitRow.women))


class VisitStore:
    """The visits that one session sees."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, visit: Visit, token: str | None) -> None:
        """Insert a new visit; ``token`` names the tap that made it."""
        self._session.connection().execute(_ADD, {**columns(visit), "token": token, "extra": "{}"})

    def save(self, visit: Visit) -> None:
        """Write what changed in a visit that is there already."""
        row = self._session.get_one(VisitRow, visit.visit_id)
        for name, value in columns(visit).items():
            if getattr(row, name) != value:
                setattr(row, name, value)

    def forget_unknown_fields(self, visit_id: str) -> None:
        """Drop what a newer program added to a visit: nobody here can tell whether it names a person."""
        self._session.get_one(VisitRow, visit_id).extra = "{}"

    def by_id(self, visit_id: str) -> Visit | None:
        """Return one visit."""
        row = self._session.get(VisitRow, visit_id)
        return None if row is None else visit_of(row)

    def by_token(self, token: str) -> Visit | None:
        """Return the visit that the tap ``token`` made, if it made one."""
        return self._one(_BY_TOKEN, token)

    def newest_by_code(self, code: str) -> Visit | None:
        """Return the newest visit with ``code``: cards are used again, and codes are random."""
        return self._one(_BY_CODE, code)

    def newest_by_phone(self, phone: str) -> Visit | None:
        """Return the newest visit of whoever gave the number ``phone`` (E.164)."""
        return self._one(_BY_PHONE, phone)

    def perhaps_same_person(self, draft: ValidDraft, moment: datetime, window: timedelta) -> list[Visit]:
        """Return the visits within ``window`` before or after ``moment`` by somebody with the phone of
        ``draft`` or a name that holds its name; whether it is the same person the rules decide."""
        near = {
            "earliest": moment - window,
            "latest": moment + window,
            "phone": draft.phone,
            "person": person_key(draft.name),
        }
        return [visit_of(row) for row in self._session.exec(_NAMESAKES, params=near).all()]

    def present(self, since: datetime, search: str = "") -> tuple[Visit, ...]:
        """Return who arrived at or after ``since`` and has not left, newest first; of those, the ones
        in whose name every word of ``search`` occurs."""
        found = select(VisitRow).where(*_here(since), *map(_name_holds, fold(search).split()))
        newest_first = found.order_by(col(VisitRow.arrived_at).desc(), col(VisitRow.visit_id).desc())
        return tuple(visit_of(row) for row in self._session.exec(newest_first).all())

    def count_present(self, since: datetime) -> tuple[int, int]:
        """Return (people, entries) of those present who arrived at or after ``since``."""
        counted = select(func.coalesce(func.sum(_PEOPLE), 0), func.count()).where(*_here(since))
        people, entries = self._session.exec(counted).one()
        return int(people), entries

    def still_open(self, device_id: str) -> list[Visit]:
        """Return every visit of this device without a departure, of whatever day."""
        found = select(VisitRow).where(
            col(VisitRow.departed_at).is_(None), col(VisitRow.device_id) == device_id
        )
        return [visit_of(row) for row in self._session.exec(found).all()]

    def to_anonymise(self, before: datetime, limit: int) -> list[Visit]:
        """Return at most ``limit`` visits that arrived before ``before`` and still tell who it was."""
        found = select(VisitRow).where(
            col(VisitRow.anonymised_at).is_(None), col(VisitRow.arrived_at) < before
        )
        oldest_first = found.order_by(col(VisitRow.arrived_at)).limit(limit)
        return [visit_of(row) for row in self._session.exec(oldest_first).all()]

    def count(self) -> int:
        """Return how many visits the store holds."""
        return self._session.exec(select(func.count()).select_from(VisitRow)).one()

    def rows(self, visit_ids: Collection[str]) -> dict[str, VisitRow]:
        """Return the rows of ``visit_ids`` that are there, by id."""
        found = select(VisitRow).where(col(VisitRow.visit_id).in_(visit_ids))
        return {row.visit_id: row for row in self._session.exec(found).all()}

    def _one(self, newest: SelectOfScalar[VisitRow], value: str) -> Visit | None:
        row = self._session.exec(newest, params={"value": value}).first()
        return None if row is None else visit_of(row)


def anonymised_ids() -> Select[Any]:
    """Return the query for the ids of visits that tell no longer who it was."""
    return sql_select(col(VisitRow.visit_id)).where(col(VisitRow.anonymised_at).is_not(None))


def _here(since: datetime) -> tuple[ColumnElement[bool], ...]:
    return (col(VisitRow.departed_at).is_(None), col(VisitRow.arrived_at) >= since)


def _name_holds(word: str) -> ColumnElement[bool]:
    # instr, not LIKE: what people type may hold % and _.
    return func.instr(VisitRow.name_key, word) > 0
