"""What people look for: each device tells of its days once they are over, and the desk sees them all.

Every method reads or writes the disk: call them in the background runner. ``StoreError`` leaves them where the disk
or the file is at fault.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from domain.clock import Clock, wib_date
from domain.information.figures import DeviceDay, Figure, worth_telling

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session


class FigureService:
    """``engine_source`` returns the open store; ``device_id`` names this device in what it tells.
    ``retention_days``: how long figures are kept here."""

    def __init__(
        self, engine_source: Callable[[], Engine], clock: Clock, device_id: str, *, retention_days: int = 365
    ) -> None:
        self._engine_source, self._clock, self._device_id = engine_source, clock, device_id
        self._retention = timedelta(days=retention_days)

    def tell_days(self) -> int:
        """Tell the server of every day that is over and was not told of yet, and forget what is too old; return
        how many days were told. Harmless at any time and as often as wanted."""
        from kiosk_app.features.information.figure_store import FigureStore
        from vault.sessions import reading_session, writing_session

        today = wib_date(self._clock.now())
        self._forget(today - self._retention)
        with reading_session(self._engine_source()) as session:
            days = FigureStore(session).untold(today)
        for day in days:
            with writing_session(self._engine_source()) as session:
                self._tell(session, day)
        return len(days)

    def days(self, first: date, last: date) -> Sequence[DeviceDay]:
        """Return what was looked for from ``first`` to ``last``: on every device whose figures have come, and here
        up to now."""
        from kiosk_app.features.information.figure_store import FigureStore
        from vault.sessions import reading_session

        with reading_session(self._engine_source()) as session:
            store = FigureStore(session)
            told = store.told(first, last)
            mine = {one.day for one in told if one.device_id == self._device_id}
            untold = [one for one in store.counted(first, last) if one.day not in mine]
        return sorted([*told, *self._device_days(untold)], key=lambda one: (one.day, one.device_id))

    def _device_days(self, figures: Sequence[Figure]) -> list[DeviceDay]:
        days = sorted({one.day for one in figures})
        return [
            DeviceDay(self._device_id, day, tuple(one for one in figures if one.day == day)) for day in days
        ]

    def _forget(self, before: date) -> None:
        from kiosk_app.features.information.figure_store import FigureStore
        from vault.sessions import reading_session, writing_session

        with reading_session(self._engine_source()) as session:
            has_old = FigureStore(session).reaches_before(before)
        if has_old:
            with writing_session(self._engine_source()) as session:
                FigureStore(session).forget(before)

    def _tell(self, session: Session, day: date) -> None:
        from kiosk_app.features.information.figure_store import FigureStore
        from kiosk_app.platform import outbox
        from sync.protocol.figures import FIGURES_COUNTED, figures_record

        store = FigureStore(session)
        told = DeviceDay(self._device_id, day, worth_telling(store.counted(day, day)))
        record = figures_record(told)
        store.put(record, mine=True)
        outbox.append(
            session,
            kind=FIGURES_COUNTED,
            record_id=record.figures_id,
            body=record.model_dump(mode="json"),
            now=self._clock.now(),
        )
