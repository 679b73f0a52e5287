"""An open device, and what every role is put together from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.bootstrap.backstage import Backstage
from kiosk_app.bootstrap.maintenance import Maintenance
from kiosk_app.bootstrap.world import World
from kiosk_app.plan import DevicePlan
from kiosk_app.platform.settings import Settings

if TYPE_CHECKING:
    from domain.visits import VisitPolicy
    from kiosk_app.bootstrap.central_link import CentralLink
    from kiosk_app.bootstrap.desk import DeskParts
    from kiosk_app.features.guestbook.service import GuestbookService
    from kiosk_app.features.guestbook.wiring import Feature
    from kiosk_app.session.wiring import Shell


@dataclass(frozen=True)
class Ground:
    """What a role is built on. The later parts are made, and their modules read, at their first use:
    an entrance needs none of them for its first frame."""

    plan: DevicePlan
    settings: Settings
    world: World
    backstage: Backstage

    @cached_property
    def link(self) -> CentralLink:
        """The way to the central server."""
        from kiosk_app.bootstrap.central_link import CentralLink

        return CentralLink(self.backstage, self.settings, self.world.clock)

    @cached_property
    def policy(self) -> VisitPolicy:
        """What the house decides about visits."""
        from domain.visits import VisitPolicy

        return VisitPolicy(self.settings.duplicate_minutes, self.settings.retention_days)

    @cached_property
    def service(self) -> GuestbookService:
        """The guestbook's use cases."""
        from domain.devices import DeviceIdentity
        from kiosk_app.features.guestbook.service import GuestbookService

        saved, settings = self.backstage.saved, self.settings
        device = DeviceIdentity(settings.building, settings.device_id)
        engine, clock = self.backstage.engine, self.world.clock
        return GuestbookService(engine, clock, device, self.policy, lambda one: saved.emit("visit", one))


@dataclass
class Device:
    """One open device. ``shell`` and, once furnished, ``guestbook`` are there on a kiosk, ``desk`` on a
    desk. ``furnish`` brings what the first frame did not need; the second call does nothing."""

    ground: Ground
    window: QQuickWindow
    maintenance: Maintenance
    closing: list[Callable[[], object]] = field(default_factory=list)
    shell: Shell | None = None
    guestbook: Feature | None = None
    desk: DeskParts | None = None
    furniture: list[Callable[[], object]] = field(default_factory=list)

    def furnish(self) -> None:
        """Bring in what is still missing."""
        while self.furniture:
            self.furniture.pop(0)()

    def close(self) -> None:
        """Take the screen down, finish what was begun, close the store."""
        self.window.hide()
        self.ground.backstage.close()
        for step in reversed(self.closing):
            step()


def take_down(engine: QQmlApplicationEngine) -> None:
    """Destroy the screens now, while all that they show is still there."""
    for root in engine.rootObjects():
        root.deleteLater()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
