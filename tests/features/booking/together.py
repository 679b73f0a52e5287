"""Several devices of one building and the real server, in one process and under one clock."""

from __future__ import annotations

import shutil
from datetime import time
from pathlib import Path

from sqlalchemy import Engine

from domain.booking.facilities import Facility
from domain.calendar import Opening, ServiceHours
from domain.devices import DeviceIdentity
from domain.leases import LeaseClock
from domain.slots import SlotKind
from kiosk_app.bootstrap.records import record_ports
from kiosk_app.features.booking.wiring import wire_bookings
from kiosk_app.features.leases.sync_port import LeaseKeeping
from kiosk_app.features.leases.wiring import claim_door
from kiosk_app.platform.outbox import claim_identity
from kiosk_app.platform.outbox_store import OutboxStore, SyncStateStore
from sync.client.device import DevicePorts
from sync.client.engine import SyncEngine
from sync.client.transport import ServerTransport
from sync.client.wire import Answered, Asked
from sync.protocol import PREFIX
from sync.server import lease_door
from sync.server.context import Context, identify
from sync.server.devices import Sender, register_device
from sync.server.new_house import NewHouse
from tests.conftest import STORE_KEY
from tests.features.booking.house import BUILDING
from tests.helpers.clock import FixedClock
from tests.sync.door_wire import DoorWire
from vault.engine import open_engine
from vault.sessions import writing_session

HOURS = ServiceHours("pip", dict.fromkeys(range(7), Opening(time(7), time(21))))
COMPUTERS = tuple(
    Facility(
        f"PC-0{number}",
        SlotKind.COMPUTER,
        f"PC-0{number}",
        f"PC-0{number}",
        1,
        1,
        30,
        30,
        120,
        horizon_days=1,
    )
    for number in (1, 2, 3)
)
ROOM = Facility(
    "ruang-diskusi", SlotKind.ROOM, "Ruang Diskusi", "Discussion room", 2, 12, 60, 60, 240, horizon_days=40
)
HOUSE = NewHouse((HOURS, *COMPUTERS, ROOM))


class LeaseWire(DoorWire):
    """The doors that leases go through, too."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._house = context

    def deliver(self, asked: Asked) -> Answered:
        """Let the server answer."""
        name = asked.path.removeprefix(f"{PREFIX}/")
        if not name.startswith("lease/"):
            return super().deliver(asked)
        sender = identify(self._house, asked.token)
        return Answered(200, _lease_answer(name, self._house, sender, asked.content).encode())


def _lease_answer(name: str, context: Context, sender: Sender, content: bytes) -> str:
    if name == "lease/acquire":
        return lease_door.acquire(context, sender, content).model_dump_json()
    if name == "lease/recover":
        return lease_door.recover(context, sender, content).model_dump_json()
    return lease_door.give_back(context, sender, content).model_dump_json()


class Screen:
    """A device with the booking service. ``is_cut_off``: it reaches nobody."""

    def __init__(self, context: Context, store: Path, clock: FixedClock, role: str, name: str) -> None:
        self._context, self.clock, self.role = context, clock, role
        device_id, token = register_device(context.store, BUILDING, role, name, clock=clock)
        self.device = DeviceIdentity(BUILDING, device_id)
        self.engine: Engine = open_engine(store, STORE_KEY)
        with writing_session(self.engine) as session:
            claim_identity(session, device_id)
        self.saved: list[tuple[str, str]] = []
        self.bookings = wire_bookings(
            lambda: self.engine,
            clock,
            self.device,
            lambda: claim_door(self.device),
            self.read_clock,
            lambda kind, record_id: self.saved.append((kind, record_id)),
            role=role,
        )
        self._sync = SyncEngine(self._ports(token))

    def read_clock(self) -> LeaseClock:
        return LeaseClock("boot-1", self.clock.now().timestamp(), self.clock.now())

    def round(self) -> None:
        """Have a round, which must succeed."""
        report = self._sync.run_once()
        assert report.ok, report.problem

    def _ports(self, token: str) -> DevicePorts:
        return DevicePorts(
            transport=ServerTransport(LeaseWire(self._context), lambda: token),
            transaction=lambda: writing_session(self.engine),
            outbox=OutboxStore(),
            state=SyncStateStore(),
            records=record_ports(),
            clock=self.clock,
            scope=BUILDING,
            program_version="0.1",
            leases=LeaseKeeping(self.read_clock),
        )


class Together:
    """``screens``: as many as were asked for."""

    def __init__(self, context: Context, empty: Path, place: Path, clock: FixedClock) -> None:
        self._context, self._empty, self._place, self._clock = context, empty, place, clock
        self.screens: list[Screen] = []

    def screen(self, role: str) -> Screen:
        name = f"{role} {len(self.screens) + 1}"
        store = Path(shutil.copy(self._empty, self._place / f"{name}.db"))
        self.screens.append(Screen(self._context, store, self._clock, role, name))
        return self.screens[-1]

    def converge(self, rounds: int = 2) -> None:
        for _ in range(rounds):
            for screen in self.screens:
                screen.round()

    def close(self) -> None:
        for screen in self.screens:
            screen.engine.dispose()
