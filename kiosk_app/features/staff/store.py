"""Queries on staff accounts. Never commits."""

from __future__ import annotations

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.names import fold
from kiosk_app.features.staff.tables import StaffRow


class StaffStore:
    """The accounts that one session sees."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, row: StaffRow) -> None:
        """Insert a new account."""
        self._session.add(row)

    def by_name(self, name: str) -> StaffRow | None:
        """Return the account of ``name``, folding case and diacritics, disabled ones too."""
        wanted = select(StaffRow).where(StaffRow.name_key == fold(name))
        return self._session.exec(wanted).first()

    def by_id(self, staff_id: str) -> StaffRow | None:
        """Return one account."""
        return self._session.get(StaffRow, staff_id)

    def known(self, staff_id: str) -> StaffRow:
        """Return an account that was there a moment ago: accounts are disabled, never deleted."""
        return self._session.get_one(StaffRow, staff_id)

    def active(self) -> list[StaffRow]:
        """Return those who may sign in, by name."""
        wanted = select(StaffRow).where(col(StaffRow.disabled).is_(False)).order_by(col(StaffRow.name_key))
        return list(self._session.exec(wanted).all())

    def count_active(self) -> int:
        """Return how many may sign in."""
        wanted = select(func.count()).where(col(StaffRow.disabled).is_(False))
        return self._session.exec(wanted).one()
