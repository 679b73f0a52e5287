"""Compiles pages before anybody asks for them, so that a tap shows the next one at once (KIOSK.md, P2)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine


class Preloader(QObject):
    """Compiles one page after the other in the engine's own thread and keeps them compiled."""

    def __init__(self, engine: QQmlEngine, urls: Iterable[QUrl], parent: QObject | None = None) -> None:
        """Begin with the first frame behind us: ``start`` does the work."""
        super().__init__(parent)
        self._engine = engine
        self._waiting = list(urls)
        self._kept: list[QQmlComponent] = []

    def start(self) -> None:
        """Compile what is waiting, a page at a time, whenever the event loop is free."""
        QTimer.singleShot(0, self, self._next)

    @property
    def finished(self) -> bool:
        """Whether every page is compiled or has failed; a failed one tells when it is opened."""
        return not self._waiting and all(not component.isLoading() for component in self._kept)

    def _next(self) -> None:
        if not self._waiting:
            return
        url = self._waiting.pop(0)
        component = QQmlComponent(self._engine, url, QQmlComponent.CompilationMode.Asynchronous, self)
        self._kept.append(component)
        if component.isLoading():
            component.statusChanged.connect(self._next)
        else:
            self.start()
