"""Lines of a list for QML, each with a key: they change one by one, so that scroll and selection stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = dict[str, Any]
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ENTRY = int(Qt.ItemDataRole.UserRole)


class RowListModel(QAbstractListModel):
    """Rows in the order given; delegates get theirs as ``entry``. Each row names itself under "key"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def roleNames(self) -> dict[int, QByteArray]:
        return {ENTRY: QByteArray(b"entry")}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()] if index.isValid() and role == ENTRY else None

    def show(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` instead, telling the view only of what went, came or changed."""
        self._take_out({row["key"] for row in rows})
        for place, row in enumerate(rows):
            self._put(place, row)

    def _take_out(self, kept: set[str]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place]["key"] not in kept:
                self.beginRemoveRows(NOWHERE, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: Row) -> None:
        stood = next((at for at, shown in enumerate(self._rows) if shown["key"] == row["key"]), -1)
        if stood < 0:
            self.beginInsertRows(NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if stood != place:
            self.beginMoveRows(NOWHERE, stood, stood, NOWHERE, place)
            self._rows.insert(place, self._rows.pop(stood))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
