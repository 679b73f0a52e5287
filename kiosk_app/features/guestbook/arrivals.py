"""The query behind the numbers of the day. Never commits."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from domain.visits import Purpose
from kiosk_app.features.guestbook.tables import VisitRow
from kiosk_app.features.guestbook.today import Arrival


def arrivals_since(session: Session, since: datetime) -> list[Arrival]:
    """Return everybody who arrived at or after ``since``, those who left again too."""
    wanted = select(VisitRow.arrived_at, VisitRow.purpose, VisitRow.men, VisitRow.women)
    rows = session.exec(wanted.where(col(VisitRow.arrived_at) >= since)).all()
    return [Arrival(at, Purpose(purpose), _people(men, women)) for at, purpose, men, women in rows]


def _people(men: int | None, women: int | None) -> int:
    return 1 if men is None and women is None else (men or 0) + (women or 0)
