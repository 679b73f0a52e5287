"""Queries on what was looked for. Never commits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from domain.information.figures import DeviceDay, Figure
from sync.protocol.figures import FiguresRecord, device_day


class FigureStore:
    """The figures that one session sees."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def told(self, first: date, last: date) -> Sequence[DeviceDay]:
        """Return the days that devices have told of, this one included."""
        rows = self._connection.exec_driver_sql(_TOLD, (first.isoformat(), last.isoformat()))
        return [device_day(FiguresRecord.model_validate_json(row.record)) for row in rows]

    def counted(self, first: date, last: date) -> Sequence[Figure]:
        """Return what was counted here."""
        rows = self._connection.exec_driver_sql(_COUNTED, (first.isoformat(), last.isoformat()))
        return [Figure(date.fromisoformat(row[0]), *row[1:]) for row in rows]

    def untold(self, before: date) -> Sequence[date]:
        """Return the days before on which something was counted here and not told of yet."""
        rows = self._connection.exec_driver_sql(_UNTOLD, (before.isoformat(),))
        return [date.fromisoformat(row[0]) for row in rows]

    def record(self, figures_id: str) -> str | None:
        """Return one record as JSON."""
        row = self._connection.exec_driver_sql(_ONE, (figures_id,)).first()
        return None if row is None else str(row.record)

    def reaches_before(self, day: date) -> bool:
        """Return whether anything is of an earlier day."""
        oldest = self._connection.exec_driver_sql(_OLDEST).scalar()
        return oldest is not None and str(oldest) < day.isoformat()

    def forget(self, before: date) -> None:
        """Delete what was counted and told of the days before."""
        for statement in _FORGET:
            self._connection.exec_driver_sql(statement, (before.isoformat(),))

    def put(self, record: FiguresRecord, *, mine: bool) -> None:
        """Write a record; what was counted here stays so."""
        values = (record.figures_id, record.day.isoformat(), mine, record.to_json())
        self._connection.exec_driver_sql(_PUT, values)


_TOLD = "SELECT record FROM figure_day WHERE day BETWEEN ? AND ? ORDER BY day, figures_id"
_COUNTED = "SELECT day, deed, language, subject, times FROM search_figure WHERE day BETWEEN ? AND ?"
_UNTOLD = (
    "SELECT DISTINCT day FROM search_figure WHERE day < ?"
    " AND day NOT IN (SELECT day FROM figure_day WHERE mine) ORDER BY day"
)
_FORGET = ("DELETE FROM search_figure WHERE day < ?", "DELETE FROM figure_day WHERE day < ?")
_OLDEST = "SELECT min(day) FROM (SELECT min(day) AS day FROM search_figure UNION ALL SELECT min(day) FROM figure_day)"
_ONE = "SELECT record FROM figure_day WHERE figures_id = ?"
_PUT = (
    "INSERT INTO figure_day VALUES (?, ?, ?, ?)"
    " ON CONFLICT (figures_id) DO UPDATE SET record = excluded.record, mine = mine OR excluded.mine"
)
