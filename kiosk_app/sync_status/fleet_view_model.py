"""The devices of the building on the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from kiosk_app.platform.jobs import Runner
from kiosk_app.sync_status.fleet import Fleet, FleetKeeper
from kiosk_app.sync_status.fleet_showing import device_row
from kiosk_app.sync_status.words import when

QML_IMPORT_NAME = "Pip.SyncStatus"
QML_IMPORT_MAJOR_VERSION = 1

ASK_AGAIN_SECONDS = 60


@QmlElement
@QmlUncreatable("made in Python")
class FleetViewModel(QObject):
    """``watch(True)`` while the table is on the screen: it is asked for now, and once a minute.

    ``runner`` is one that may wait for the network.
    """

    changed = Signal()

    def __init__(
        self,
        keeper: FleetKeeper,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._runner, self._clock, self._language = keeper, runner, clock, language
        self._fleet = Fleet()
        self._asking, self._offline, self._connected = False, False, False
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_AGAIN_SECONDS * 1000)
        self._timer.timeout.connect(self.refresh)

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        now, lang = self._clock.now(), self._language()
        return [device_row(line, now, lang) for line in self._fleet.lines]

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._fleet.lines)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(str, notify=changed)
    def knownLine(self) -> str:
        """Since when this is known, and why it is not newer."""
        known_at = self._fleet.known_at
        if known_at is None:
            return ""
        moment = when(known_at, self._clock.now(), self._language())
        if self._offline or not self._connected:
            text = QCoreApplication.translate("Fleet", "Tanpa sambungan. Terakhir diketahui {moment}.")
        else:
            text = QCoreApplication.translate("Fleet", "Menurut server pusat, {moment}.")
        return text.format(moment=moment)

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        return self._offline or not self._connected

    def connect_now(self) -> None:
        """There is a server to ask from now on."""
        self._connected = True
        self.changed.emit()
        if self._timer.isActive():
            self.refresh()

    def recall(self) -> None:
        """Show what was heard last."""
        self._runner.submit(self._keeper.recall, self._show_known, lambda _error: None)

    def name_of(self, device_id: str) -> str:
        """Return what staff call a device; part of its number where nobody has said."""
        found = next((line.name for line in self._fleet.lines if line.device_id == device_id), "")
        return found or device_id[:8]

    @Slot(bool)
    def watch(self, shown: bool) -> None:
        """Begin or end to keep the table fresh."""
        if shown:
            self._timer.start()
            self.refresh()
        else:
            self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """Ask the server now; asked again while asking, nothing more happens."""
        if self._connected and not self._asking:
            self._asking = True
            self.changed.emit()
            self._runner.submit(self._keeper.fetch, self._show, self._fail)

    def retranslate(self) -> None:
        """Say everything again."""
        self.changed.emit()

    def _show_known(self, fleet: Fleet) -> None:
        if self._fleet.known_at is None:
            self._fleet = fleet
            self.changed.emit()

    def _show(self, fleet: Fleet) -> None:
        self._fleet, self._asking, self._offline = fleet, False, False
        self.changed.emit()

    def _fail(self, _error: BaseException) -> None:
        self._asking, self._offline = False, True
        self.changed.emit()
