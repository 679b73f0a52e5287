"""The loop on the wall: one slide after the other, each in Indonesian and then in English."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.display.board import Board
from domain.display.programme import Slide, programme, same_place
from kiosk_app.features.display.slide_props import slide_props
from kiosk_app.features.display.words import stale_words
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.picture_shelf import PictureShelf
from kiosk_app.platform.translation import ENGLISH, INDONESIAN, Translation

QML_IMPORT_NAME = "Pip.Display"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

SLIDE_SECONDS = 10
"""Each language: time enough to read a slide that one has come upon in its middle."""
GATHER_MS = 400
"""A burst of news is read once."""
READ_AGAIN_AFTER = timedelta(seconds=55)
"""What is free changes with the clock alone."""
STALE_AFTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Around:
    """``read`` reads the board, in the background. ``heard_at`` tells when the central server was last heard, if ever;
    ``has_server``: whether there is one to hear. ``shelf`` has the pictures for QML. ``keeps_time``: go round by itself."""

    read: Callable[[], Board]
    heard_at: Callable[[], datetime | None]
    has_server: bool
    shelf: PictureShelf
    keeps_time: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that hangs on the wall at one moment. ``stale``: how old it is, "" while it is fresh."""

    slide: Mapping[str, Any] = field(default_factory=dict)
    position: int = 0
    count: int = 0
    stale: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class DisplayViewModel(QObject):
    """``slide`` is what the slide's page draws, empty until something was read; ``position`` of ``count``, from 0."""

    changed = Signal()

    def __init__(
        self,
        around: Around,
        runner: Runner,
        clock: Clock,
        translation: Translation,
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing to show; ``start`` when the store is open."""
        super().__init__(parent)
        self._around, self._runner, self._clock, self._translation = around, runner, clock, translation
        self._board: Board | None = None
        self._slides: tuple[Slide, ...] = ()
        self._position = 0
        self._shown = Shown()
        self._is_reading = self._is_wanted = False
        self._turn = self._timer(SLIDE_SECONDS * 1000, self.advance)
        self._gather = self._timer(GATHER_MS, self.refresh)
        self._gather.setSingleShot(True)

    def _timer(self, milliseconds: int, step: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(step)
        return timer

    def _read_slide(self) -> dict[str, Any]:
        return dict(self._shown.slide)

    def _read_position(self) -> int:
        return self._shown.position

    def _read_count(self) -> int:
        return self._shown.count

    def _read_stale(self) -> str:
        return self._shown.stale

    slide = Property("QVariantMap", _read_slide, notify=changed)
    position = Property(int, _read_position, notify=changed)
    count = Property(int, _read_count, notify=changed)
    # How old what is shown is, "" while it is fresh.
    staleText = Property(str, _read_stale, notify=changed)

    @Slot()
    def start(self) -> None:
        """Read, and go round once there is something to show."""
        self.refresh()

    def stop(self) -> None:
        """Stand still: the window goes."""
        self._turn.stop()
        self._gather.stop()

    @Slot()
    def advance(self) -> None:
        """Show the slide in the other language, or the next one."""
        if self._translation.language == INDONESIAN:
            self._translation.setLanguage(ENGLISH)
        else:
            self._translation.setLanguage(INDONESIAN)
            self._arrange()
            self._position = (self._position + 1) % max(1, len(self._slides))
        # Either way: a clock that was set back must not hold up the readings until it has caught up.
        if self._board is None or abs(self._clock.now() - self._board.read_at) >= READ_AGAIN_AFTER:
            self.refresh()
        self._tell()

    @Slot()
    def hear(self) -> None:
        """Something changed of what is shown: read anew in a moment, however much comes until then."""
        if not self._gather.isActive():
            self._gather.start()

    @Slot()
    def refresh(self) -> None:
        """Read anew; asked for while it is being read, once more."""
        self._is_wanted = self._is_reading
        if not self._is_reading:
            self._is_reading = True
            self._runner.submit(self._around.read, self._take, self._leave)

    def _take(self, board: Board) -> None:
        self._board = board
        self._around.shelf.put(board.pictures)
        self._arrange()
        self._tell()
        self._done()

    def _leave(self, error: BaseException) -> None:
        # What hangs there stays; the next turn tries again.
        _log.warning("the board cannot be read: %s", type(error).__name__)
        self._done()

    def _done(self) -> None:
        self._is_reading = False
        if self._around.keeps_time and not self._turn.isActive():
            self._turn.start()
        if self._is_wanted:
            self.refresh()

    def _arrange(self) -> None:
        if self._board is not None:
            before, self._slides = self._slides, programme(self._board, self._clock.now())
            self._position = same_place(before, self._position, self._slides)

    def _tell(self) -> None:
        if self._board is None:
            return
        now, language = self._clock.now(), self._translation.language
        slide = slide_props(self._slides[self._position], self._board, now, language)
        shown = Shown(slide, self._position, len(self._slides), self._stale_words(now, language))
        # News that changes nothing here draws nothing.
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _stale_words(self, now: datetime, language: str) -> str:
        heard_at = self._around.heard_at()
        if not self._around.has_server or (heard_at is not None and now - heard_at < STALE_AFTER):
            return ""
        return stale_words(heard_at, now, language)
