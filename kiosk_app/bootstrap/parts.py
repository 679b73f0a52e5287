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
    from kiosk_app.bootstrap.display import DisplayParts
    from kiosk_app.bootstrap.sync_desk import SyncDesk
    from kiosk_app.bootstrap.terminal_parts import TerminalParts
    from kiosk_app.features.booking.service import BookingService
    from kiosk_app.features.cases.ports import VisitDoor
    from kiosk_app.features.cases.service import CaseService
    from kiosk_app.features.guestbook.service import GuestbookService
    from kiosk_app.features.guestbook.wiring import Feature
    from kiosk_app.features.information.figure_service import FigureService
    from kiosk_app.features.information.search_service import SearchService
    from kiosk_app.features.information.service import InformationService
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

    @cached_property
    def bookings(self) -> BookingService:
        """Booking rooms and computers."""
        from domain.devices import DeviceIdentity
        from kiosk_app.features.booking.wiring import wire_bookings
        from kiosk_app.features.leases.wiring import claim_door, machine_clock

        backstage, settings, clock = self.backstage, self.settings, self.world.clock
        device = DeviceIdentity(settings.building, settings.device_id)
        return wire_bookings(
            backstage.engine,
            clock,
            device,
            lambda: claim_door(device),
            machine_clock(clock),
            backstage.saved.emit,
            role=self.plan.role,
            retention_days=settings.retention_days,
        )

    @cached_property
    def information(self) -> InformationService:
        """The pages that visitors look up."""
        from kiosk_app.features.information.wiring import wire_information

        return wire_information(self.backstage.engine, self.world.clock, self.backstage.saved.emit)

    @cached_property
    def search(self) -> SearchService:
        """The search over these pages; its index follows what becomes of them."""
        from kiosk_app.features.information.search_wiring import wire_search
        from sync.protocol.information import PAGE

        backstage, retention_days = self.backstage, self.settings.retention_days
        search = wire_search(
            backstage.engine, self.world.clock, self.information, retention_days=retention_days
        )

        def follow(kind: str, keys: list[str]) -> None:
            if kind == PAGE:
                backstage.runner.submit(lambda: search.follow(keys), lambda _: None)

        backstage.changed.connect(follow)
        return search

    @cached_property
    def figures(self) -> FigureService:
        """What people look for."""
        from kiosk_app.features.information.figure_service import FigureService

        settings = self.settings
        return FigureService(
            self.backstage.engine,
            self.world.clock,
            settings.device_id,
            retention_days=settings.retention_days,
        )

    @cached_property
    def cases(self) -> CaseService:
        """What staff do about entries that were set aside."""
        from domain.devices import DeviceIdentity
        from kiosk_app.features.cases.service import CaseService
        from kiosk_app.features.guestbook.places import load_kelurahan

        def guestbook() -> VisitDoor:
            from kiosk_app.features.guestbook.visit_door import GuestbookDoor

            return GuestbookDoor()

        backstage, settings = self.backstage, self.settings
        device = DeviceIdentity(settings.building, settings.device_id)
        saved = backstage.saved.emit
        return CaseService(
            backstage.engine, self.world.clock, device, self.policy, guestbook, saved, load_kelurahan
        )


@dataclass
class Device:
    """One open device. ``shell`` and, once furnished, ``guestbook`` are there on a kiosk, ``terminal`` on one
    that is furnished as a terminal; ``desk`` and, once furnished, ``sync_desk`` on a desk; ``display`` on a display.
    ``furnish`` brings what the first frame did not need; the second call does nothing."""

    ground: Ground
    window: QQuickWindow
    maintenance: Maintenance
    closing: list[Callable[[], object]] = field(default_factory=list)
    shell: Shell | None = None
    guestbook: Feature | None = None
    terminal: TerminalParts | None = None
    desk: DeskParts | None = None
    sync_desk: SyncDesk | None = None
    display: DisplayParts | None = None
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
