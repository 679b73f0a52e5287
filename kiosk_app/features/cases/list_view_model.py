"""The desk's list of entries that were set aside, and which of them is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from kiosk_app.features.cases.outcomes import SetAside, SetAsideList
from kiosk_app.features.cases.service import CaseService
from kiosk_app.features.cases.showing import NameOfDevice, entry_row
from kiosk_app.platform.formatting import number
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.row_list_model import RowListModel

QML_IMPORT_NAME = "Pip.Cases"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = SetAsideList((), 0)


@QmlElement
@QmlUncreatable("made in Python")
class SetAsideListViewModel(QObject):
    """Reads in the background: ``load()`` whenever entries changed. The selection is an entry, not a
    place in the list; ``selected`` tells the new one, or ``None``."""

    changed = Signal()
    selectedRowChanged = Signal()
    selected = Signal(object)

    def __init__(
        self,
        service: CaseService,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        device: NameOfDevice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._runner, self._clock = service, runner, clock
        self._language, self._device = language, device
        self._found = NOTHING
        self._loaded, self._trouble = False, False
        self._rows = RowListModel(self)
        self._key, self._row = "", -1

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._found.total

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._loaded and self._found.total == 0

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether the list could not be read; what was read before stays on the screen."""
        return self._trouble

    @Property(str, notify=changed)
    def more(self) -> str:
        """How many older ones are not shown, "" where all are."""
        rest = self._found.total - len(self._found.entries)
        if rest <= 0:
            return ""
        text = QCoreApplication.translate("Cases", "dan {count} lagi yang lebih lama")
        return text.format(count=number(rest, self._language()))

    @Property(int, notify=selectedRowChanged)
    def selectedRow(self) -> int:
        return self._row

    @Slot()
    def load(self) -> None:
        """Read the list anew."""
        self._runner.submit(self._service.undecided, self._show, self._fail)

    @Slot(int)
    def select(self, row: int) -> None:
        """Choose the entry at ``row``; outside the list nothing changes."""
        if 0 <= row < len(self._found.entries):
            self._choose(row)

    @Slot(int)
    def move(self, steps: int) -> None:
        """Choose the entry ``steps`` further down (up, where negative), stopping at either end."""
        last = len(self._found.entries) - 1
        if last >= 0:
            self._choose(max(0, min(last, self._row + steps)))

    def forget(self) -> None:
        """Clear what a person left on the screen."""
        self._found, self._loaded = NOTHING, False
        self._choose(-1)
        self._show_rows()
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again, for another language or a later moment."""
        self._show_rows()
        self.changed.emit()
        self.selected.emit(self._entry())

    def _show(self, found: SetAsideList) -> None:
        self._found, self._loaded, self._trouble = found, True, False
        keys = [entry.key for entry in found.entries]
        self._show_rows()
        self.changed.emit()
        if self._key in keys:
            self._choose(keys.index(self._key))
        else:
            self._choose(min(max(self._row, 0), len(keys) - 1))

    def _show_rows(self) -> None:
        now, lang = self._clock.now(), self._language()
        self._rows.show([entry_row(entry, self._device, now, lang) for entry in self._found.entries])

    def _fail(self, _error: BaseException) -> None:
        self._trouble = True
        self.changed.emit()

    def _choose(self, row: int) -> None:
        self._row = row
        entry = self._entry()
        self._key = "" if entry is None else entry.key
        self.selectedRowChanged.emit()
        self.selected.emit(entry)

    def _entry(self) -> SetAside | None:
        entries = self._found.entries
        return entries[self._row] if 0 <= self._row < len(entries) else None
