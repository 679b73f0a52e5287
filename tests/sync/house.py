"""Real devices of one building: an encrypted store each, the guestbook's own service, a real engine."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine
from sqlmodel import Session, select

from domain.clock import Clock
from domain.devices import DeviceIdentity
from domain.outcome import Accepted
from domain.visits import Visit, VisitDraft, VisitPolicy
from kiosk_app.bootstrap.records import record_ports
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.guestbook.tables import VisitRow
from kiosk_app.platform.outbox import OutboxRow, claim_identity
from kiosk_app.platform.outbox_store import OutboxStore, SyncStateStore
from sync.client.device import DevicePorts
from sync.client.engine import SyncEngine
from sync.client.ports import OutboxCounts, Transport
from sync.client.transport import HttpTransport
from tests.conftest import STORE_KEY
from tests.sync.central import CentralServer
from vault.engine import open_engine
from vault.sessions import reading_session, writing_session

PEOPLE = ("Siti Sa'adah", "Slamet", "Dr. H. Bambang Wibowo, M.Si", "Ni Luh Ayu", "Mbah Parto", "Yohana")


class Device:
    """A kiosk or a desk. ``transport`` may be replaced to stand for another network."""

    def __init__(
        self, store: Path, building: str, token: str, url: str, clock: Clock, device_id: str, role: str
    ) -> None:
        self.building, self.device_id, self.token, self.url, self.role = building, device_id, token, url, role
        self.clock = clock
        self.engine: Engine = open_engine(store, STORE_KEY)
        with self.transaction() as session:
            claim_identity(session, device_id)
        self.guestbook = GuestbookService(
            lambda: self.engine, clock, DeviceIdentity(building, device_id), VisitPolicy(), lambda _id: None
        )
        self.sync = self.new_engine()

    def transaction(self) -> AbstractContextManager[Session]:
        return writing_session(self.engine)

    def ports(self, transport: Transport | None = None) -> DevicePorts:
        return DevicePorts(
            transport=transport or HttpTransport(self.url, self.token),
            transaction=self.transaction,
            outbox=OutboxStore(),
            state=SyncStateStore(),
            records=record_ports(),
            clock=self.clock,
            scope=self.building,
            program_version="0.1",
        )

    def new_engine(self, transport: Transport | None = None) -> SyncEngine:
        return SyncEngine(self.ports(transport))

    def connect(self, transport: Transport) -> None:
        """Go by another way from now on."""
        self.sync = self.new_engine(transport)

    def sign_in(self, name: str, *, origin: str = "Salatiga", purpose: str = "information") -> Visit:
        """Have a visitor sign in at this device; the screen has said thank you."""
        draft = VisitDraft(name=name, origin_kind="town", origin_text=origin, purpose=purpose)
        outcome = self.guestbook.sign_in(draft, token=str(uuid4()), distinct=True)
        assert isinstance(outcome, Accepted), outcome
        return outcome.state

    def visits(self) -> list[tuple[str, str, str | None]]:
        """Return (id, name, how departed) of every visit in this device's guestbook, by id."""
        with reading_session(self.engine) as session:
            rows = session.exec(select(VisitRow)).all()
        return sorted((row.visit_id, row.name, row.departed_how) for row in rows)

    def names(self) -> list[str]:
        return sorted(name for _, name, _ in self.visits())

    def counts(self) -> OutboxCounts:
        with reading_session(self.engine) as session:
            return OutboxStore().counts(session)

    def outbox(self) -> list[OutboxRow]:
        with reading_session(self.engine) as session:
            return list(session.exec(select(OutboxRow).order_by("seq")).all())

    def state(self, key: str) -> str | None:
        with reading_session(self.engine) as session:
            return SyncStateStore().get(session, key)

    def close(self) -> None:
        self.sync.abort()
        self.engine.dispose()


class House:
    """Makes devices of one building, each on a copy of an empty, migrated store."""

    def __init__(self, server: CentralServer, building: str, empty: Path, place: Path, clock: Clock) -> None:
        self.server, self.building, self.clock = server, building, clock
        self._empty, self._place = empty, place
        self.devices: list[Device] = []

    def device(self, role: str = "entrance", url: str | None = None) -> Device:
        device_id = str(uuid4())
        token = self.server.register(self.building, role, f"{role} {len(self.devices) + 1}", device_id)
        store = Path(shutil.copy(self._empty, self._place / f"{device_id}.db"))
        made = Device(store, self.building, token, url or self.server.url, self.clock, device_id, role)
        self.devices.append(made)
        return made

    def converge(self, rounds: int = 2) -> None:
        """Let every device have its rounds; each must succeed."""
        for _ in range(rounds):
            for device in self.devices:
                report = device.sync.run_once()
                assert report.ok, report.problem

    def close(self) -> None:
        for device in self.devices:
            device.close()
