"""The way to the central server: found once there is a token for it, kept until the device closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from domain.clock import Clock
from domain.devices import DeviceIdentity
from kiosk_app.bootstrap.backstage import Backstage
from kiosk_app.platform.settings import Settings

if TYPE_CHECKING:
    from kiosk_app.sync_status.loop import SyncLoop

LOOK_AGAIN_SECONDS = 10


class CentralLink(QObject):
    """``connected`` brings the loop, once. A device that has no token yet looks for it again: somebody
    may be registering it at this very moment."""

    connected = Signal(object)

    def __init__(self, backstage: Backstage, settings: Settings, clock: Clock) -> None:
        """Begin unconnected; ``look`` once the store is open."""
        super().__init__(backstage)
        self._backstage, self._settings, self._clock = backstage, settings, clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AGAIN_SECONDS * 1000)
        self._timer.timeout.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Connect if there is a server to speak to and a token to speak with."""
        if self._settings.server_url:
            self._backstage.runner.submit(self._backstage.read_token, self._connect)

    def _connect(self, token: str) -> None:
        if not token:
            self._timer.start()
            return
        loop = self._loop()
        loop.setParent(self)
        loop.recordsChanged.connect(self._backstage.changed)
        self._backstage.saved.connect(loop.wake)
        self._backstage.before_closing(loop.stop)
        self.connected.emit(loop)
        loop.start()

    def _loop(self) -> SyncLoop:
        # Imported by the backstage's worker before: here it costs nothing any more.
        from kiosk_app.bootstrap.records import record_ports
        from kiosk_app.features.cases.store import CaseStore
        from kiosk_app.features.leases.wiring import lease_port, machine_clock
        from kiosk_app.sync_status.device_engine import Member
        from kiosk_app.sync_status.wiring import wire_sync

        backstage, settings = self._backstage, self._settings
        device = DeviceIdentity(settings.building, settings.device_id)
        leases = lease_port(machine_clock(self._clock))
        member = Member(
            backstage.engine(),
            device,
            record_ports(),
            self._clock,
            leases=leases,
            count_aside=lambda session: CaseStore(session).count_undecided(),
        )
        return wire_sync(member, backstage.central_address(), backstage.is_somebody_here)
