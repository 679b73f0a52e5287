"""The clock on the wall: time and date in WIB, and whether the house is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.calendar import Closed, ServiceHours
from domain.clock import WIB, Clock, wib_date
from kiosk_app.platform.formatting import clock_time, day_name, long_date, short_date, time_span
from kiosk_app.platform.translation import Translation

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ClockFace:
    """Everything the clock says at one moment in one language."""

    time: str = ""
    date: str = ""
    short_date: str = ""
    is_open: bool = False
    hours_label: str = ""
    hours: str = ""


def derive(now: datetime, hours: ServiceHours, lang: str) -> ClockFace:
    """Return what the clock says at ``now`` (aware) in "id" or "en"."""
    label, span, is_open = _hours(now, hours, lang)
    today = wib_date(now)
    return ClockFace(clock_time(now), long_date(today, lang), short_date(today, lang), is_open, label, span)


def _hours(now: datetime, hours: ServiceHours, lang: str) -> tuple[str, str, bool]:
    state = hours.state_at(now)
    if isinstance(state, Closed):
        return (*_closed_words(now, state, lang), False)
    today = hours.opening_on(wib_date(now))
    return (
        QCoreApplication.translate("ClockViewModel", "Buka hari ini"),
        time_span(today.opens, today.closes) if today else "",
        True,
    )


def _closed_words(now: datetime, state: Closed, lang: str) -> tuple[str, str]:
    if state.opens is None:
        return QCoreApplication.translate("ClockViewModel", "Hari ini"), QCoreApplication.translate(
            "ClockViewModel", "Tutup"
        )
    return QCoreApplication.translate("ClockViewModel", "Tutup, buka lagi"), _next_opening(
        now, state.opens, lang
    )


def _next_opening(now: datetime, opens: datetime, lang: str) -> str:
    day = wib_date(opens)
    if day == wib_date(now):
        return clock_time(opens)
    return f"{day_name(day, lang)} {clock_time(opens)}"


@QmlElement
@QmlUncreatable("made in Python")
class ClockViewModel(QObject):
    """Ticks at every full minute; also when the language changes."""

    changed = Signal()

    def __init__(
        self, clock: Clock, hours: ServiceHours, translation: Translation, parent: QObject | None = None
    ) -> None:
        """Begin showing the present; ``hours`` are those of the building."""
        super().__init__(parent)
        self._clock, self._hours, self._translation = clock, hours, translation
        self._face = ClockFace()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        translation.languageChanged.connect(self.tick)
        self.tick()

    def _time(self) -> str:
        return self._face.time

    def _date(self) -> str:
        return self._face.date

    def _short_date(self) -> str:
        return self._face.short_date

    def _is_open(self) -> bool:
        return self._face.is_open

    def _hours_label(self) -> str:
        return self._face.hours_label

    def _hours_text(self) -> str:
        return self._face.hours

    timeText = Property(str, _time, notify=changed)
    dateText = Property(str, _date, notify=changed)
    shortDateText = Property(str, _short_date, notify=changed)
    isOpen = Property(bool, _is_open, notify=changed)
    hoursLabel = Property(str, _hours_label, notify=changed)
    hoursText = Property(str, _hours_text, notify=changed)

    @Slot()
    def tick(self) -> None:
        """Read the clock, tell what changed, and wait for the next full minute."""
        now = self._clock.now()
        face = derive(now, self._hours, self._translation.language)
        if face != self._face:
            self._face = face
            self.changed.emit()
        wib = now.astimezone(WIB)
        # A little past the minute, or a timer that fires early would show the old one for 60 s.
        self._timer.start(60_000 - wib.second * 1000 - wib.microsecond // 1000 + 20)
