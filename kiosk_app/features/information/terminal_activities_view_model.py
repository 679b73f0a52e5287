"""What happens in the house: activities that are not over, day by day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.information.kinds import Language
from domain.information.pages import Page
from kiosk_app.features.guestbook.ports import Background
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.features.information.activity_words import as_of_words, day_groups
from kiosk_app.features.information.terminal_ports import ReadingSource, SeatsLeft, ShowPage, SignUps
from kiosk_app.features.information.terminal_words import trouble_words

QML_IMPORT_NAME = "Pip.Information"
QML_IMPORT_MAJOR_VERSION = 1

Read = tuple[Sequence[Page], Mapping[str, SeatsLeft]]


@QmlElement
@QmlUncreatable("made in Python")
class ActivitiesViewModel(QObject):
    """Reads anew whenever its page opens, so that nothing that is over is offered."""

    changed = Signal()

    def __init__(
        self,
        reading: ReadingSource,
        background: Background,
        language: Callable[[], Language],
        clock: Clock,
        show_page: ShowPage,
        sign_ups: SignUps,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading, self._language, self._clock, self._show_page = reading, language, clock, show_page
        self._sign_ups = sign_ups
        self._task = VisitorTask(background, lambda _busy: self.changed.emit())
        self._groups: list[dict[str, Any]] = []
        self._is_read, self._trouble, self._as_of = False, "", ""

    @Slot()
    def begin(self) -> None:
        """The page opened: learn what is to come."""
        language = self._language()
        self._task.run(lambda: self._read(language), self._on_read, self._on_failure)

    @Slot(str)
    def choose(self, page_id: str) -> None:
        """Read about one of them."""
        self._show_page(page_id)

    def reset(self) -> None:
        """The visitor left."""
        self._task.forget()
        self._show([], "", is_read=False)

    def retranslate(self) -> None:
        """The language changed: the pages are others."""
        self._task.forget()
        if self._is_read:
            self.begin()
        self.changed.emit()

    def _read(self, language: Language) -> Read:
        return self._reading().pages(language), self._sign_ups.seats()

    def _on_read(self, read: Read) -> None:
        pages, seats = read
        as_of, language = self._sign_ups.as_of() if seats else None, self._language()
        self._as_of = as_of_words(as_of, language.value) if as_of else ""
        self._show(day_groups(pages, self._clock.now(), language, seats), "", is_read=True)

    def _on_failure(self, error: BaseException) -> None:
        self._show([], trouble_words(error), is_read=False)

    def _show(self, groups: list[dict[str, Any]], trouble: str, *, is_read: bool) -> None:
        self._groups, self._trouble, self._is_read = groups, trouble, is_read
        self.changed.emit()

    groups = Property(list, lambda self: self._groups, notify=changed)
    isEmpty = Property(bool, lambda self: self._is_read and not self._groups, notify=changed)
    asOf = Property(str, lambda self: self._as_of, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)
