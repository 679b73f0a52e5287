"""What staff see of sync: a dot, and a line that says what it means."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from kiosk_app.platform.formatting import number
from kiosk_app.sync_status.status import SyncState, SyncStatus
from kiosk_app.sync_status.words import when

if TYPE_CHECKING:
    from kiosk_app.sync_status.loop import SyncLoop

QML_IMPORT_NAME = "Pip.SyncStatus"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class SyncStatusViewModel(QObject):
    """``state`` is "connected", "waiting", "offline" or "attention"."""

    changed = Signal()

    def __init__(
        self,
        loop: SyncLoop,
        clock: Clock,
        language: Callable[[], str] = lambda: "id",
        parent: QObject | None = None,
    ) -> None:
        """``language`` tells the language of the screens; call ``retranslate`` when it changes."""
        super().__init__(parent)
        self._loop = loop
        self._clock = clock
        self._language = language
        loop.statusChanged.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Show everything anew."""
        self.changed.emit()

    def _read_state(self) -> str:
        return self._loop.status.state.value

    def _read_waiting(self) -> int:
        return self._loop.status.waiting

    def _read_quarantined(self) -> int:
        return self._loop.status.quarantined

    def _read_last_contact(self) -> str:
        moment = self._loop.status.last_contact
        return "" if moment is None else when(moment, self._clock.now(), self._language())

    def _read_summary(self) -> str:
        return status_sentence(self._loop.status, self._language())

    state = Property(str, _read_state, notify=changed)
    waitingCount = Property(int, _read_waiting, notify=changed)
    quarantinedCount = Property(int, _read_quarantined, notify=changed)
    lastContact = Property(str, _read_last_contact, notify=changed)
    summary = Property(str, _read_summary, notify=changed)


def status_sentence(status: SyncStatus, lang: str) -> str:
    """Return one sentence for staff that says what the dot means."""
    translate = QCoreApplication.translate
    if status.state == SyncState.CONNECTED:
        return translate("SyncStatus", "Terhubung ke server pusat")
    if status.state == SyncState.WAITING:
        if status.waiting == 0:
            return translate("SyncStatus", "Menghubungi server pusat …")
        return translate("SyncStatus", "{count} catatan sedang dikirim").format(
            count=number(status.waiting, lang)
        )
    if status.state == SyncState.OFFLINE:
        return translate(
            "SyncStatus", "Tanpa sambungan. {count} catatan aman di sini dan dikirim nanti"
        ).format(count=number(status.waiting, lang))
    if status.quarantined:
        return translate("SyncStatus", "{count} catatan perlu diperiksa petugas").format(
            count=number(status.quarantined, lang)
        )
    return translate("SyncStatus", "Server pusat menolak perangkat ini. Hubungi pengelola")
