"""The guestbook for other features of this device: enters a visit within their transaction."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from domain.visits import Visit, VisitSignedIn
from kiosk_app.features.guestbook.store import VisitStore
from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.features.guestbook.work import operation_of
from kiosk_app.platform import outbox
from sync.protocol.messages import FeedRow
from sync.protocol.visits import VISIT, to_record


class GuestbookDoor:
    """Never commits."""

    def knows(self, session: Session, visit_id: str) -> bool:
        """Return whether this device has that visit."""
        return VisitStore(session).by_id(visit_id) is not None

    def enter(self, session: Session, visit: Visit, now: datetime) -> str:
        """Write ``visit`` as the feed will bring it, and the operation that tells the server of it.

        Returns the operation's id.
        """
        row = FeedRow(seq=0, kind=VISIT, record_id=visit.visit_id, body=to_record(visit).to_json())
        VisitRecords().apply(session, [row], [])
        kind, record_id, body = operation_of(VisitSignedIn(visit))
        return outbox.append(session, kind=kind, record_id=record_id, body=body, now=now)
