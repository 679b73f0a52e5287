"""A kiosk or a desk as a node: its services, its outbox and its engines, on a disk that may lose its power."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, TypeVar

from sqlmodel import Session

from domain.devices import DeviceIdentity
from domain.leases import LeaseClock
from domain.visits import VisitPolicy
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.features.booking.sync_adapter import booking_records
from kiosk_app.features.booking.wiring import wire_bookings
from kiosk_app.features.cases.sync_adapter import CaseRecords
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.features.information.service import InformationService
from kiosk_app.features.information.sync_adapter import information_records
from kiosk_app.features.leases.door import ClaimDoor
from kiosk_app.features.leases.service import LeaseService
from kiosk_app.features.leases.sync_adapter import lease_records
from kiosk_app.features.leases.sync_port import LeaseKeeping
from kiosk_app.platform.outbox import claim_identity
from kiosk_app.platform.outbox_store import OutboxStore, SyncStateStore
from sync.client.backoff import Backoff
from sync.client.credentials import Credentials, Tokens
from sync.client.device import DevicePorts
from sync.client.engine import SyncEngine
from sync.client.ports import RecordPort
from sync.client.transport import ServerTransport
from sync.protocol.cases import CASE
from sync.protocol.visits import VISIT
from tools.simulate.broken import Broken, Crash
from tools.simulate.clocks import NodeClock
from tools.simulate.disk import Disk
from tools.simulate.keyring import SimKeyring
from tools.simulate.slots import DEVICE_SLOTS
from tools.simulate.versions import speaking
from tools.simulate.wire import SimWire
from vault.sessions import writing_session

if TYPE_CHECKING:
    from tools.simulate.world import World

Result = TypeVar("Result")

RECORDS: Mapping[str, RecordPort] = {
    VISIT: VisitRecords(),
    CASE: CaseRecords(),
    **lease_records(),
    **booking_records(),
    **information_records(),
}


class DeviceNode:
    """``link``: "up", "down", "mute" (nothing goes out) or "deaf" (nothing comes back). ``version``: of its
    program. ``copies``: of its disk, kept by somebody."""

    def __init__(
        self, world: World, name: str, identity: DeviceIdentity, role: str, tokens: Tokens, image: bytes
    ) -> None:
        self.world, self.name, self.identity, self.role = world, name, identity, role
        self.building = identity.building
        self.disk = Disk(name, image)
        self.keyring = SimKeyring(tokens)
        self.keyring.disk = self.disk
        self.clock = NodeClock(world.time)
        self.slot = DEVICE_SLOTS.take()
        self.version = world.dice.choice(world.plan.versions)
        self.link = "up"
        self.lives = self.boots = 0
        self.busy: set[str] = set()
        self.copies: list[bytes] = []
        self.start()

    @property
    def token(self) -> str:
        """The one that the device takes for valid."""
        return self.keyring.tokens.current

    def start(self, *, boot: bool = True) -> None:
        """Begin anew: all objects are new, the disk is as it was. ``boot``: the machine, too."""
        self.disk.lose_power_after(None)
        self.slot.insert(self.disk)
        if boot:
            self.clock.boot()
            self.boots += 1
        self.lives += 1
        self.busy.clear()
        with self.transaction() as session:
            claim_identity(session, self.identity.device_id)
        self._make_services()

    def _make_services(self) -> None:
        self.guestbook = GuestbookService(
            lambda: self.slot.engine, self.clock, self.identity, VisitPolicy(), lambda _visit_id: None
        )
        self.leases = LeaseService(
            lambda: self.slot.engine, self.clock, self.identity, self.read_clock, lambda _kind, _id: None
        )
        self.bookings: Bookings = wire_bookings(
            lambda: self.slot.engine,
            self.clock,
            self.identity,
            lambda: ClaimDoor(self.identity),
            self.read_clock,
            lambda _kind, _id: None,
            role=self.role,
        )
        self.information = InformationService(lambda: self.slot.engine, self.clock, lambda _kind, _id: None)
        self._credentials = Credentials(self.keyring)
        self.engines = {name: self._make_engine() for name in ("send", "receive", "round")}
        self.backoff = {name: Backoff() for name in self.engines}

    def read_clock(self) -> LeaseClock:
        """Return what this machine knows of time; a time service is at work only while its clock is right."""
        right = not self.clock.error
        boot = f"{self.name}/{self.boots}"
        return LeaseClock(
            boot, self.clock.monotonic(), self.clock.now(), right and self.world.plan.time_service
        )

    def attempt(self, work: Callable[[], Result]) -> Result | None:
        """Do ``work``; where the power goes in the midst of it, switch on again and return ``None``."""
        life = self.lives
        try:
            with speaking(self.version):
                return work()
        except Crash as crash:
            if crash.node != self.name:
                raise
            if life == self.lives:
                self.world.history.fault("device crash", self.name, "loses its power")
                self.start()
            return None
        except Exception as error:
            raise Broken("no fault at the screen", f"{self.name}: {type(error).__name__}: {error}") from error

    def transaction(self) -> AbstractContextManager[Session]:
        return writing_session(self.slot.engine)

    def close(self) -> None:
        DEVICE_SLOTS.give_back(self.slot)
        self.disk.free()

    def _make_engine(self) -> SyncEngine:
        wire = SimWire(self.world, self, self.lives)
        ports = DevicePorts(
            transport=ServerTransport(wire, self._credentials, self.version),
            transaction=self.transaction,
            outbox=OutboxStore(),
            state=SyncStateStore(),
            records=RECORDS,
            clock=self.clock,
            scope=self.building,
            program_version=f"0.{self.version}",
            credentials=self._credentials,
            leases=LeaseKeeping(self.read_clock) if self.world.plan.leases else None,
        )
        return SyncEngine(ports)
