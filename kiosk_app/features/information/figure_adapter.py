"""What was looked for, between the feed and the store."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, delete

from kiosk_app.features.information.figure_store import FigureStore
from kiosk_app.features.information.figure_tables import FigureDayRow
from kiosk_app.platform.feed_records import FeedRecords
from sync.protocol.figures import FiguresRecord


class FigureRecords(FeedRecords[FiguresRecord]):
    """What waits here is what was written here: nothing is laid on top."""

    model, table, key = FiguresRecord, FigureDayRow, "figures_id"

    def put(self, session: Session, record: FiguresRecord) -> None:
        FigureStore(session).put(record, mine=False)

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        """What was counted here stays: the server has it for desks only."""
        theirs = (col(FigureDayRow.figures_id).in_(record_ids), col(FigureDayRow.mine).is_(False))
        session.connection().execute(delete(FigureDayRow).where(*theirs))
        session.expire_all()
