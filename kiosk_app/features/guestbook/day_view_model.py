"""The numbers of the day on the desk: how many people, at which hours, for which purposes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from kiosk_app.features.guestbook import today_props as derive
from kiosk_app.features.guestbook.today import DayNumbers, TodayReader
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MILLISECONDS = 10_000
"""How often the time of day, the line of now and the marks of what is new are looked at again."""

NOTHING_YET = DayNumbers(0, 0, {}, {})


@QmlElement
@QmlUncreatable("made in Python")
class DayViewModel(QObject):
    """``ticked`` follows every look at the clock. ``load()`` reads the numbers in the background."""

    changed = Signal()
    barsChanged = Signal()
    timeChanged = Signal()
    ticked = Signal()

    def __init__(
        self,
        today: TodayReader,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._runner = runner
        self._clock = clock
        self._language = language
        self._day = NOTHING_YET
        self._hours: derive.Bars = []
        self._purposes: derive.Bars = []
        self._waiting = 0
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MILLISECONDS)
        self._ticker.timeout.connect(self.tick)
        self._ticker.start()

    @Property(str, notify=timeChanged)
    def heading(self) -> str:
        return derive.heading(self._clock.now(), self._language())

    @Property(str, notify=changed)
    def count(self) -> str:
        return derive.today_tile(self._day, self._language()).value

    @Property(str, notify=changed)
    def note(self) -> str:
        return derive.today_tile(self._day, self._language()).note

    @Property("QVariantList", notify=barsChanged)
    def hours(self) -> list[dict[str, Any]]:
        return self._hours

    @Property("QVariantList", notify=barsChanged)
    def purposes(self) -> list[dict[str, Any]]:
        return self._purposes

    @Property(float, notify=timeChanged)
    def nowShare(self) -> float:
        return derive.now_share(self._day.by_hour, self._clock.now())

    @Slot()
    def load(self) -> None:
        """Read the numbers anew. A read that waits already will see what changed meanwhile."""
        if self._waiting < 2:
            self._waiting += 1
            self._runner.submit(self._today.read, self._show, self._fail)

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        self._derive_bars()
        self.timeChanged.emit()
        self.ticked.emit()

    def retranslate(self) -> None:
        """Say everything again in the language that is set now."""
        self.changed.emit()
        self.tick()

    def _show(self, day: DayNumbers) -> None:
        self._waiting -= 1
        self._day = day
        self.changed.emit()
        self._derive_bars()
        self.timeChanged.emit()

    def _fail(self, _error: BaseException) -> None:
        # The list beside it says that the store cannot be read; the numbers stay as they were.
        self._waiting -= 1

    def _derive_bars(self) -> None:
        hours = derive.hour_bars(self._day.by_hour, self._clock.now())
        purposes = derive.purpose_bars(self._day.by_purpose, self._language())
        if (hours, purposes) != (self._hours, self._purposes):
            self._hours, self._purposes = hours, purposes
            self.barsChanged.emit()
