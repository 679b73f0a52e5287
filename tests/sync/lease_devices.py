"""Real devices that claim: an encrypted store each, the feature's own service, a real engine."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta

from sqlmodel import Session, select

from domain.claims import ClaimStatus
from domain.clock import Clock
from domain.devices import DeviceIdentity
from domain.leases import LeaseClock
from kiosk_app.features.leases.service import LeaseService
from kiosk_app.features.leases.store import LeaseStore
from kiosk_app.features.leases.sync_port import LeaseKeeping
from kiosk_app.features.leases.tables import ClaimRow
from kiosk_app.platform.outbox import OutboxRow
from sync.client.engine import SyncEngine
from sync.client.report import RoundReport
from sync.client.transport import HttpTransport
from sync.protocol.leases import AcquireReply, AcquireRequest, RecoverReply, RecoverRequest
from tests.sync.house import Device
from vault.sessions import reading_session


class Machine:
    """A machine's idea of time, which a test moves."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.boot_id, self.monotonic, self.trusted = "boot-1", 100.0, False

    def read(self) -> LeaseClock:
        return LeaseClock(self.boot_id, self.monotonic, self._clock.now(), self.trusted)

    def pass_time(self, step: timedelta) -> None:
        self.monotonic += step.total_seconds()

    def reboot(self) -> None:
        self.boot_id, self.monotonic = self.boot_id + "x", 1.0


class Kiosk:
    """``device`` with claims."""

    def __init__(self, device: Device, url: str = "") -> None:
        self.device = device
        self.machine = Machine(device.clock)
        self.saved: list[tuple[str, str]] = []
        identity = DeviceIdentity(device.building, device.device_id)
        self.service = LeaseService(
            lambda: device.engine,
            device.clock,
            identity,
            self.machine.read,
            lambda *one: self.saved.append(one),
        )
        self.go_by(url or device.url)

    def go_by(self, url: str) -> None:
        """Reach the server at another address from now on; "" cuts the device off."""
        transport = HttpTransport(url or "http://127.0.0.1:9", self.device.token)
        self.transport = transport
        self.port = LeaseKeeping(self.machine.read)
        self.sync = SyncEngine(replace(self.device.ports(transport), leases=self.port))

    def round(self) -> RoundReport:
        """Have a round, which must succeed."""
        report = self.sync.run_once()
        assert report.ok, report.problem
        return report

    def mine(self) -> list[str]:
        """Return the slots that this device could confirm alone, if its clock lets it."""
        with self.reading() as session:
            return [slot for lease in LeaseStore(session).held() for slot in lease.unspent]

    def party(self, claim_id: str) -> object:
        """Return for whom a claim is, as far as this device was told."""
        with self.reading() as session:
            party = LeaseStore(session).party(claim_id)
        return None if party is None else json.loads(party)

    def ask_for_lease(self, request: AcquireRequest) -> AcquireReply:
        return self.transport.post("lease/acquire", request, AcquireReply)

    def tell(self, request: RecoverRequest) -> RecoverReply:
        return self.transport.post("lease/recover", request, RecoverReply)

    def leases(self) -> list[str]:
        with self.reading() as session:
            return [lease.lease_id for lease in LeaseStore(session).held()]

    def status(self, claim_id: str) -> ClaimStatus | None:
        with self.reading() as session:
            row = session.get(ClaimRow, claim_id)
        return None if row is None else ClaimStatus(row.status)

    def operations(self) -> list[tuple[str, str | None]]:
        with self.reading() as session:
            rows = session.exec(select(OutboxRow).order_by("seq")).all()
        return [(row.kind, row.lease_id) for row in rows]

    def reading(self) -> AbstractContextManager[Session]:
        return reading_session(self.device.engine)
