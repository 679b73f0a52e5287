"""When a device cannot work: one calm page instead of its screens, and the way back from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

UNEXPECTED = "unknown"
CALM_SECONDS = 15


class Maintenance(QObject):
    """``shown`` and ``ended`` move the screen; whoever owns the screen gives them.

    A reason given to ``show`` stays until ``over``. ``calm``, for an unexpected error, may be called
    from any thread; its page ends by itself, and the device tries again.
    """

    _asked = Signal()

    def __init__(
        self, shown: Callable[[str], object], ended: Callable[[], object], parent: QObject | None = None
    ) -> None:
        """``ended`` brings back the first page, with every trace of a visitor removed."""
        super().__init__(parent)
        self._shown, self._ended = shown, ended
        self._reason = ""
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_SECONDS * 1000)
        self._calm.timeout.connect(self.over)
        # Queued: an error may strike in the middle of drawing, and in any thread.
        self._asked.connect(self._show_calm, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def show(self, reason: str) -> None:
        """Show the page for ``reason``, the word of a ``StoreProblem``, until ``over``."""
        self._calm.stop()
        if reason != self._reason:
            self._reason = reason
            self._shown(reason)

    def calm(self) -> None:
        """Show the page for an unexpected error, for a while."""
        self._asked.emit()

    @Slot()
    def over(self) -> None:
        """Go back to work, if the page stands."""
        if self._reason:
            self._reason = ""
            self._ended()

    def _show_calm(self) -> None:
        if not self._reason:
            self.show(UNEXPECTED)
            self._calm.start()
