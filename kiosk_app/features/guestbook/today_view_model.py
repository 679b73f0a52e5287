"""The desk's list of who is here now: its counts, the search, and which visit is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.visits import Visit
from kiosk_app.features.guestbook import today_props as derive
from kiosk_app.features.guestbook.outcomes import PresentList
from kiosk_app.features.guestbook.present_list_model import PresentListModel
from kiosk_app.features.guestbook.present_rows import present_row
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = PresentList((), 0, 0)


@QmlElement
@QmlUncreatable("made in Python")
class TodayViewModel(QObject):
    """Reads in the background: ``load()`` once the page is shown, and whenever visits changed.

    The selection is a visit, not a place in the list: it stays while others come and go, and passes
    to the neighbour when its visitor leaves. ``selected`` tells the new one, or ``None``.
    """

    changed = Signal()
    searchChanged = Signal()
    selectedRowChanged = Signal()
    selected = Signal(object)

    def __init__(
        self,
        service: GuestbookService,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._runner = runner
        self._clock = clock
        self._language = language
        self._model = PresentListModel(self)
        self._present = NOBODY
        self._loaded = False
        self._trouble = False
        self._reading = False
        self._read_again = False
        self._search = ""
        self._selected_id = ""
        self._selected_row = -1

    @Property(QObject, constant=True)
    def visits(self) -> QObject:
        return self._model

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._loaded and not self._present.visits

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether the list could not be read; what was read before stays on the screen."""
        return self._trouble

    @Property(str, notify=changed)
    def insideCount(self) -> str:
        return derive.inside_tile(self._present, self._language()).value

    @Property(str, notify=changed)
    def insideNote(self) -> str:
        return derive.inside_tile(self._present, self._language()).note

    @Property(str, notify=changed)
    def groupsCount(self) -> str:
        return derive.groups_tile(self._present, self._language()).value

    @Property(str, notify=changed)
    def groupsNote(self) -> str:
        return derive.groups_tile(self._present, self._language()).note

    @Property(str, notify=changed)
    def helpCount(self) -> str:
        return derive.help_tile(self._present, self._language()).value

    @Property(str, notify=changed)
    def helpNote(self) -> str:
        return derive.help_tile(self._present, self._language()).note

    @Property(bool, notify=changed)
    def helpWanted(self) -> bool:
        return any(visit.assistance is not None for visit in self._present.visits)

    def _get_search(self) -> str:
        return self._search

    def _set_search(self, text: str) -> None:
        if text != self._search:
            self._search = text
            self.searchChanged.emit()
            self.load()

    search = Property(str, _get_search, _set_search, notify=searchChanged)

    @Property(int, notify=selectedRowChanged)
    def selectedRow(self) -> int:
        return self._selected_row

    @Slot()
    def load(self) -> None:
        """Read the list anew; asked again while reading, it is read once more afterwards."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        search = self._search
        self._runner.submit(lambda: self._service.present(search), self._show, self._fail)

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records changed, here or elsewhere."""
        if kind == "visit" and ids:
            self.load()

    @Slot(int)
    def select(self, row: int) -> None:
        """Choose the visit at ``row``; outside the list nothing changes."""
        visit_id = self._model.visit_id_at(row)
        if visit_id and visit_id != self._selected_id:
            self._choose(visit_id)

    @Slot(int)
    def move(self, steps: int) -> None:
        """Choose the visit ``steps`` further down (up, where negative), stopping at either end."""
        last = len(self._present.visits) - 1
        if last >= 0:
            self.select(max(0, min(last, self._selected_row + steps)))

    @Slot()
    def clearSearch(self) -> None:
        self._set_search("")

    def forget(self) -> None:
        """Clear what a person left on the screen: the search and the selection."""
        self._choose("")
        self._set_search("")

    def retranslate(self) -> None:
        """Say everything again, for another language or a later moment."""
        self._show_rows()
        self.changed.emit()
        self.selected.emit(self._selected_visit())

    def _show(self, present: PresentList) -> None:
        self._reading = False
        self._present = present
        self._loaded, self._trouble = True, False
        self._show_rows()
        self._keep_selection()
        self.changed.emit()
        self._read_if_asked()

    def _fail(self, _error: BaseException) -> None:
        self._reading = False
        self._trouble = True
        self.changed.emit()
        self._read_if_asked()

    def _read_if_asked(self) -> None:
        if self._read_again:
            self._read_again = False
            self.load()

    def _show_rows(self) -> None:
        now = self._clock.now()
        self._model.show([present_row(visit, now) for visit in self._present.visits])

    def _keep_selection(self) -> None:
        if self._model.row_of(self._selected_id) < 0:
            last = len(self._present.visits) - 1
            self._selected_id = self._model.visit_id_at(min(max(self._selected_row, 0), last))
        self._choose(self._selected_id)

    def _choose(self, visit_id: str) -> None:
        self._selected_id = visit_id
        self._selected_row = self._model.row_of(visit_id)
        self.selectedRowChanged.emit()
        self.selected.emit(self._selected_visit())

    def _selected_visit(self) -> Visit | None:
        visits = self._present.visits
        return visits[self._selected_row] if 0 <= self._selected_row < len(visits) else None
