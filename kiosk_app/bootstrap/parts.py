"""An open device, and what every role is put together from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from domain.devices import DeviceIdentity
from domain.visits import VisitPolicy
from kiosk_app.bootstrap.backstage import Backstage
from kiosk_app.bootstrap.central_link import VISIT, CentralLink
from kiosk_app.bootstrap.maintenance import Maintenance
from kiosk_app.bootstrap.plan import DevicePlan
from kiosk_app.bootstrap.world import World
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.guestbook.wiring import Feature
from kiosk_app.platform.settings import Settings
from kiosk_app.session.wiring import Shell

if TYPE_CHECKING:
    from kiosk_app.bootstrap.desk import DeskParts


@dataclass(frozen=True)
class Ground:
    """What a role is built on."""

    plan: DevicePlan
    settings: Settings
    world: World
    backstage: Backstage
    link: CentralLink
    service: GuestbookService


@dataclass
class Device:
    """One open device. ``shell`` and ``guestbook`` are there on a kiosk, ``desk`` on a desk."""

    ground: Ground
    window: QQuickWindow
    maintenance: Maintenance
    closing: list[Callable[[], object]] = field(default_factory=list)
    shell: Shell | None = None
    guestbook: Feature | None = None
    desk: DeskParts | None = None

    def close(self) -> None:
        """Take the screen down, finish what was begun, close the store."""
        self.window.hide()
        self.ground.backstage.close()
        for step in reversed(self.closing):
            step()


def build_ground(plan: DevicePlan, settings: Settings, world: World) -> Ground:
    """Return what any role needs; nothing is opened yet."""
    backstage = Backstage(plan.data_dir, settings, world)
    service = GuestbookService(
        backstage.engine,
        world.clock,
        DeviceIdentity(settings.building, settings.device_id),
        policy_of(settings),
        lambda visit_id: backstage.saved.emit(VISIT, visit_id),
    )
    return Ground(plan, settings, world, backstage, CentralLink(backstage, settings, world.clock), service)


def policy_of(settings: Settings) -> VisitPolicy:
    """Return what the house decides about visits."""
    return VisitPolicy(settings.duplicate_minutes, settings.retention_days)


def take_down(engine: QQmlApplicationEngine) -> None:
    """Destroy the screens now, while all that they show is still there."""
    for root in engine.rootObjects():
        root.deleteLater()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
