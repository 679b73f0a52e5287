"""The box for codes, and what was found by one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.features.status.ports import (
    CODE_PAGE,
    FOUND_PAGE,
    Answer,
    OwnPage,
    Status,
    StatusWords,
    TooManyAttempts,
)
from kiosk_app.features.status.sentences import kinds_hint, problem_sentence, trouble_sentence
from kiosk_app.features.status.service import StatusService

QML_IMPORT_NAME = "Pip.Status"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = StatusWords("", "", "sea", solid=False, title="", when="", owner="", detail="", deed="")


def _word(name: str) -> Callable[[StatusViewModel], Any]:
    return lambda self: getattr(self._words, name)


@QmlElement
@QmlUncreatable("made in Python")
class StatusViewModel(QObject):
    """Keeps what was typed until the visitor leaves; a code that was found leads to what it stands for."""

    changed = Signal()
    entryChanged = Signal()

    def __init__(
        self,
        service: StatusService,
        background: Background,
        language: Callable[[], str],
        moves: Moves,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._language, self._moves = service, language, moves
        self._task = VisitorTask(background, lambda _busy: self.changed.emit())
        self._clear()

    @Slot()
    def find(self) -> None:
        """Look for what the typed code stands for."""
        entry = self._entry
        self._complain(str)
        self._task.run(lambda: self._service.find(entry), self._on_answer, self._on_failure)

    @Slot(str)
    def scanned(self, text: str) -> None:
        """Look for what a scanned code stands for, whatever page is open."""
        if not self._task.busy:
            self._moves.open(CODE_PAGE)
            self._set_entry(text)
            self.find()

    @Slot()
    def goOn(self) -> None:
        """Do what comes next."""
        if self._status is not None:
            self._status.go_on()

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._clear()
        self.changed.emit()
        self.entryChanged.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self._read()
        self.changed.emit()

    def _clear(self) -> None:
        self._entry = ""
        self._status: Status | None = None
        self._complaint: Callable[[], str] = str
        self._words = _NOTHING

    def _on_answer(self, answer: Answer | TooManyAttempts) -> None:
        if isinstance(answer, OwnPage):
            answer.open()
        elif isinstance(answer, Status):
            self._status = answer
            self.retranslate()
            self._moves.open(FOUND_PAGE)
        else:
            self._complain(partial(problem_sentence, answer))

    def _on_failure(self, _error: BaseException) -> None:
        self._complain(trouble_sentence)

    def _complain(self, complaint: Callable[[], str]) -> None:
        self._complaint, self._status = complaint, None
        self.changed.emit()

    def _read(self) -> None:
        self._words = _NOTHING if self._status is None else self._status.words(self._language())

    def _get_entry(self) -> str:
        return self._entry

    def _set_entry(self, text: str) -> None:
        if text != self._entry:
            self._entry = text
            self._complain(str)
            self.entryChanged.emit()

    def _get_complaint(self) -> str:
        return self._complaint()

    def _get_hint(self) -> str:
        return kinds_hint(self._service.names)

    def _get_busy(self) -> bool:
        return self._task.busy

    entry = Property(str, _get_entry, _set_entry, notify=entryChanged)
    complaint = Property(str, _get_complaint, notify=changed)
    hint = Property(str, _get_hint, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    word = Property(str, _word("word"), notify=changed)
    glyph = Property(str, _word("glyph"), notify=changed)
    tone = Property(str, _word("tone"), notify=changed)
    solid = Property(bool, _word("solid"), notify=changed)
    title = Property(str, _word("title"), notify=changed)
    when = Property(str, _word("when"), notify=changed)
    owner = Property(str, _word("owner"), notify=changed)
    detail = Property(str, _word("detail"), notify=changed)
    deed = Property(str, _word("deed"), notify=changed)
