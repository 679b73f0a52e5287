"""The list of who is here, for QML: changes row by row, so that scroll and selection stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk_app.features.guestbook.present_rows import PresentRow

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PresentListModel(QAbstractListModel):
    """Rows in the order given, each visit at most once."""

    FIELDS: ClassVar = (
        ("visitId", "visit_id"),
        ("name", "name"),
        ("people", "people"),
        ("detail", "detail"),
        ("since", "since"),
        ("needsHelp", "needs_help"),
        ("isNew", "is_new"),
    )

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PresentRow] = []

    def roleNames(self) -> dict[int, QByteArray]:
        numbered = enumerate(self.FIELDS, Qt.ItemDataRole.UserRole)
        return {int(number): QByteArray(name.encode()) for number, (name, _) in numbered}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = role - int(Qt.ItemDataRole.UserRole)
        if not index.isValid() or not 0 <= place < len(self.FIELDS):
            return None
        return getattr(self._rows[index.row()], self.FIELDS[place][1])

    def row_of(self, visit_id: str) -> int:
        """Return where ``visit_id`` stands, or -1."""
        return next((row for row, shown in enumerate(self._rows) if shown.visit_id == visit_id), -1)

    def visit_id_at(self, row: int) -> str:
        """Return which visit stands at ``row``, or the empty text outside the list."""
        return self._rows[row].visit_id if 0 <= row < len(self._rows) else ""

    def show(self, rows: Sequence[PresentRow]) -> None:
        """Show ``rows`` instead, telling the view only of what went, came or changed."""
        self._take_out({row.visit_id for row in rows})
        if not self._rows:
            self._bring_all(rows)
        for place, row in enumerate(rows):
            self._put(place, row)

    def _bring_all(self, rows: Sequence[PresentRow]) -> None:
        if rows:
            self.beginInsertRows(NOWHERE, 0, len(rows) - 1)
            self._rows = list(rows)
            self.endInsertRows()

    def _take_out(self, kept: set[str]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].visit_id not in kept:
                self.beginRemoveRows(NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: PresentRow) -> None:
        shown = self._rows[place] if place < len(self._rows) else None
        if shown is None or shown.visit_id != row.visit_id:
            self._bring(place, row)
        elif shown != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def _bring(self, place: int, row: PresentRow) -> None:
        stood = self.row_of(row.visit_id)
        if stood >= 0:
            self.beginMoveRows(NOWHERE, stood, stood, NOWHERE, place)
            del self._rows[stood]
            self._rows.insert(place, row)
            self.endMoveRows()
            self.dataChanged.emit(self.index(place), self.index(place))
        else:
            self.beginInsertRows(NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
