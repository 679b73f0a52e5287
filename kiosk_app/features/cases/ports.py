"""What the cases need of others; bootstrap passes it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from domain.visits import Visit

if TYPE_CHECKING:
    from sqlmodel import Session


class VisitDoor(Protocol):
    """The guestbook, within a transaction of somebody else's. Never commits."""

    def knows(self, session: Session, visit_id: str) -> bool:
        """Return whether this device has that visit."""
        ...

    def enter(self, session: Session, visit: Visit, now: datetime) -> str:
        """Write a visit and tell the server of it; return the id of the operation."""
        ...
