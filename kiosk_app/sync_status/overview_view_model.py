"""The head of the desk's page about sync: how it stands, what waits, and how far a first load has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.platform.formatting import number
from kiosk_app.platform.jobs import Runner
from kiosk_app.sync_status.view_model import SyncStatusViewModel

if TYPE_CHECKING:
    from sync.client.device import Progress

QML_IMPORT_NAME = "Pip.SyncStatus"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class SyncOverviewViewModel(QObject):
    """Stands before there is any connection; ``attach`` brings the status of one."""

    changed = Signal()

    def __init__(
        self,
        read_progress: Callable[[], Progress | None],
        runner: Runner,
        language: Callable[[], str],
        *,
        has_server: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_progress, self._runner, self._language = read_progress, runner, language
        self._has_server = has_server
        self._status: SyncStatusViewModel | None = None
        self._progress: Progress | None = None

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether this desk has nobody to speak to."""
        return self._status is None

    @Property(str, notify=changed)
    def state(self) -> str:
        return "" if self._status is None else str(self._status.state)

    @Property(str, notify=changed)
    def summary(self) -> str:
        if self._status is not None:
            return str(self._status.summary)
        if self._has_server:
            return QCoreApplication.translate("SyncStatus", "Meja ini belum terdaftar di server pusat.")
        return QCoreApplication.translate("SyncStatus", "Meja ini bekerja sendiri, tanpa server pusat.")

    @Property(str, notify=changed)
    def contact(self) -> str:
        return "–" if self._status is None else str(self._status.lastContact) or "–"

    @Property(str, notify=changed)
    def contactNote(self) -> str:
        notes = {
            "connected": QCoreApplication.translate("SyncStatus", "terhubung"),
            "waiting": QCoreApplication.translate("SyncStatus", "sedang mengirim"),
            "offline": QCoreApplication.translate("SyncStatus", "tanpa sambungan"),
            "attention": QCoreApplication.translate("SyncStatus", "perlu dilihat"),
        }
        return notes.get(self.state, QCoreApplication.translate("SyncStatus", "bekerja sendiri"))

    @Property(str, notify=changed)
    def waiting(self) -> str:
        return "–" if self._status is None else number(int(self._status.waitingCount), self._language())

    @Property(str, notify=changed)
    def waitingNote(self) -> str:
        if self._status is None:
            return QCoreApplication.translate("SyncStatus", "tetap di meja ini")
        if int(self._status.waitingCount) == 0:
            return QCoreApplication.translate("SyncStatus", "semua sudah sampai")
        return QCoreApplication.translate("SyncStatus", "aman di sini, dikirim nanti")

    @Property(str, notify=changed)
    def loading(self) -> str:
        """How far the first load of the building's records has come, "" where none is under way."""
        if self._progress is None:
            return ""
        lang = self._language()
        if self._progress.total is None:
            return QCoreApplication.translate("SyncStatus", "Memuat catatan gedung …")
        text = QCoreApplication.translate("SyncStatus", "Memuat catatan gedung: {rows} dari {total}")
        return text.format(rows=number(self._progress.rows, lang), total=number(self._progress.total, lang))

    @Property(float, notify=changed)
    def loadingShare(self) -> float:
        if self._progress is None or not self._progress.total:
            return 0.0
        return min(1.0, self._progress.rows / self._progress.total)

    def attach(self, status: SyncStatusViewModel) -> None:
        """Follow this connection from now on."""
        self._status = status
        status.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Look again how far a load has come, and show everything anew."""
        self._runner.submit(self._read_progress, self._show, lambda _error: None)
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.changed.emit()

    def _show(self, progress: Progress | None) -> None:
        if progress != self._progress:
            self._progress = progress
            self.changed.emit()
