"""The desk's list of what wants a decision: approvals, offers, the queue, and people to tell."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.features.booking.desk_calendar_view_model import KINDS
from kiosk_app.features.booking.desk_decide_props import DECIDE, Waiting, in_order, waiting_rows
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class DecideViewModel(QObject):
    """Reads in the background. The choice is a booking, not a place; ``chosen`` tells its view, or ``None``."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(
        self, bookings: Bookings, runner: Runner, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bookings, self._runner, self._language = bookings, runner, language
        self._rows: tuple[Waiting, ...] = ()
        self._selected = -1
        self._reading = self._again = self._trouble = self._loaded = False

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        return waiting_rows(self._rows, self._language())

    @Property(int, notify=changed)
    def undecided(self) -> int:
        return self.undecided_now

    @property
    def undecided_now(self) -> int:
        """How many want a person to do something."""
        return sum(row.group in DECIDE for row in self._rows)

    @Property(int, notify=changed)
    def selectedRow(self) -> int:
        return self._selected

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        return self._trouble

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._loaded and not self._rows

    @Slot()
    def load(self) -> None:
        """Read the list anew; asked again while reading, it is read once more afterwards."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._runner.submit(
            lambda: in_order(self._bookings.waiting(), self._bookings.to_tell()), self._show, self._fail
        )

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records changed, here or elsewhere."""
        if kind in KINDS and ids and self._loaded:
            self.load()

    @Slot(int)
    def select(self, row: int) -> None:
        """Choose the row; outside the list nothing changes."""
        if 0 <= row < len(self._rows):
            self._selected = row
            self.changed.emit()
            self.chosen.emit(self._rows[row].view)

    @Slot(int)
    def move(self, steps: int) -> None:
        """Choose the row ``steps`` further down, stopping at either end."""
        self.select(max(0, min(len(self._rows) - 1, self._selected + steps)))

    def forget(self) -> None:
        """Clear the choice."""
        self._selected = -1
        self.changed.emit()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.changed.emit()

    def _show(self, rows: tuple[Waiting, ...]) -> None:
        chosen = self._rows[self._selected].view.booking.booking_id if self._selected >= 0 else ""
        self._reading, self._trouble, self._loaded = False, False, True
        self._rows = rows
        ids = [row.view.booking.booking_id for row in rows]
        self._selected = ids.index(chosen) if chosen in ids else min(self._selected, len(rows) - 1)
        self.changed.emit()
        self._read_if_asked()

    def _fail(self, _error: BaseException) -> None:
        self._reading, self._trouble = False, True
        self.changed.emit()
        self._read_if_asked()

    def _read_if_asked(self) -> None:
        if self._again:
            self._again = False
            self.load()
