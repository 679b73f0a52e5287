"""The versions of the page under work: its history with a way back, and two of them side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.information.drafts import draft_of
from kiosk_app.features.information import desk_props as props
from kiosk_app.features.information.desk_edit_state import COMPARE, Work
from kiosk_app.features.information.desk_edit_view_model import ContentEditViewModel
from kiosk_app.platform.row_list_model import RowListModel

QML_IMPORT_NAME = "Pip.InformationDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ContentVersionsViewModel(QObject):
    """Follows ``edit``; what is chosen here is put into its form."""

    changed = Signal()

    def __init__(
        self,
        edit: ContentEditViewModel,
        clock: Clock,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit, self._clock, self._language = edit, clock, language
        self._rows, self._row = RowListModel(self), 0
        edit.changed.connect(self.refresh)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def selectedRow(self) -> int:
        return self._row

    @Property(bool, notify=changed)
    def disputed(self) -> bool:
        return self._edit.work is not None and self._edit.work.is_disputed

    @Property("QVariantList", notify=changed)
    def sides(self) -> list[dict[str, Any]]:
        """The version that stands, and beside it the other one; [] unless both are looked at."""
        work = self._edit.work
        return _sides(work, self._clock, self._language()) if work and self._edit.view == COMPARE else []

    @Slot(int)
    def select(self, row: int) -> None:
        """Choose a version; outside the list nothing changes."""
        if 0 <= row < self._rows.rowCount():
            self._row = row
            self.changed.emit()

    @Slot(int)
    def move(self, steps: int) -> None:
        """Choose the version ``steps`` further down (up, where negative)."""
        self.select(max(0, min(self._rows.rowCount() - 1, self._row + steps)))

    @Slot()
    def takeVersion(self) -> None:
        """Bring the chosen version back into the form, to be looked at and saved."""
        work = self._edit.work
        if work is not None and work.desktop is not None and self._row < len(work.desktop.history):
            self._edit.begin_with(work.desktop.history[self._row].page, ())

    @Slot()
    def keepOurs(self) -> None:
        """Let the version that stands stand."""
        self._edit.let_stand()

    @Slot()
    def takeTheirs(self) -> None:
        """Bring the other version into the form; saving it makes an end of the dispute."""
        work = self._edit.work
        if work is None or work.desktop is None:
            return
        if work.is_overtaken:
            self._edit.begin_on_theirs()
        elif work.desktop.aside:
            self._edit.begin_with(work.desktop.aside[0].page, work.aside)

    @Slot()
    def refresh(self) -> None:
        """Show the versions of what is under work now."""
        work = self._edit.work
        history = () if work is None or work.desktop is None else work.desktop.history
        self._rows.show(props.history_rows(history, self._clock.now(), self._language()))
        self._row = min(self._row, max(0, len(history) - 1))
        self.changed.emit()


def _sides(work: Work, clock: Clock, lang: str) -> list[dict[str, Any]]:
    if work.desktop is None or not work.is_disputed:
        return []
    other, by = work.draft, QCoreApplication.translate("Content", "Yang Anda tulis")
    if not work.is_overtaken:
        aside = work.desktop.aside[0]
        other, by = draft_of(aside.page), props.written_by(aside, clock.now(), lang)
    stands = draft_of(work.desktop.page)
    ours = props.written_by(work.latest, clock.now(), lang)
    return [props.side(stands, other, ours), props.side(other, stands, by)]
