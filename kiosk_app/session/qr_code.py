"""A QR code on the screen, with every module on whole pixels so that scanners read it."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_ZONE = 2
"""Modules of white that are drawn around; the card around the code gives the other two."""


@QmlElement
class QrCode(QQuickPaintedItem):
    """Draws ``matrix``, rows of true for dark."""

    matrixChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._matrix: list[list[bool]] = []

    def _read_matrix(self) -> list[list[bool]]:
        return self._matrix

    def _write_matrix(self, matrix: list[list[bool]]) -> None:
        self._matrix = [list(row) for row in matrix or []]
        self.matrixChanged.emit()
        self.update()

    matrix = Property("QVariantList", _read_matrix, _write_matrix, notify=matrixChanged)

    def paint(self, painter: QPainter) -> None:
        """Draw the modules as whole squares, in the middle."""
        size = len(self._matrix)
        if size == 0:
            return
        side = max(1, int(min(self.width(), self.height())) // (size + 2 * QUIET_ZONE))
        left, top = (int(extent - side * size) // 2 for extent in (self.width(), self.height()))
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(left + x * side, top + y * side, side, side), Qt.GlobalColor.black)
