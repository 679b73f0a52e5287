"""A central server process and the devices around it, for the benchmarks: real stores, real loopback."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from domain.clock import Clock, SystemClock
from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.platform.database import MIGRATIONS, SCHEMA_HEAD
from kiosk_app.platform.outbox import append
from kiosk_app.platform.outbox_store import OutboxStore, SyncStateStore
from sync.client.beside import Helper
from sync.client.device import DevicePorts
from sync.client.engine import SyncEngine
from sync.client.http_wire import HttpWire
from sync.client.ports import RecordPort
from sync.client.transport import ServerTransport
from sync.protocol.visits import VISIT, to_record
from sync.server.devices import register_device
from sync.server.opening import open_store
from sync.server.store import ServerStore
from tools.bench.people import visitor
from vault.opening import open_or_create
from vault.secrets import CREDENTIAL_FILE
from vault.sessions import writing_session

if TYPE_CHECKING:
    import requests

ROOT = Path(__file__).resolve().parents[2]
BUILDING = "pip-semarang"

_KEY = bytes(32)
_BATCH = 1000


@dataclass(frozen=True)
class Place:
    """Where the server is and what it keeps: ``database`` is "" for a file in ``data_dir``."""

    directory: Path
    url: str
    pid: int
    database: str = ""
    clock: Clock = field(default_factory=SystemClock)

    @property
    def data_dir(self) -> Path:
        return self.directory / "central"

    @contextmanager
    def store(self) -> Iterator[ServerStore]:
        """Yield the server's store, beside the server."""
        store = open_store(self.data_dir, CREDENTIAL_FILE, self.database)
        try:
            yield store
        finally:
            store.close()


@dataclass(frozen=True)
class Device:
    path: Path
    store: Engine
    token: str
    wire: CountingWire
    sync: SyncEngine


class CountingWire(HttpWire):
    """Counts the bytes that travel, heads and packed bodies. ``up``, ``down``: since it was made."""

    up = down = 0

    def _open(self) -> requests.Session:
        session = super()._open()
        session.hooks["response"].append(self._count)
        return session

    def _count(self, response: requests.Response, *_args: object, **_options: object) -> None:
        sent = response.request
        body = sent.body if isinstance(sent.body, bytes) else b""
        self.up += len(body) + _head(f"{sent.method} {sent.path_url} HTTP/1.1", sent.headers)
        self.down += int(response.headers.get("Content-Length", 0)) + _head(
            "HTTP/1.1 200 OK", response.headers
        )


@contextmanager
def central(directory: Path, database: str = "") -> Iterator[Place]:
    """Run a server process for as long as the block lasts."""
    command = [sys.executable, "-m", "sync.server", "serve", "--port", "0"]
    command += ["--data-dir", str(directory / "central"), *(["--database", database] if database else [])]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        if server.stdout is None:
            raise RuntimeError("the server says nothing")
        yield Place(directory, json.loads(server.stdout.readline())["address"], server.pid, database)
    finally:
        server.terminate()
        server.communicate()


def add_device(place: Place, role: str, name: str, records: Mapping[str, RecordPort] | None = None) -> Device:
    """Register a device and return it with an empty store; ``records``: what it reads, visits unless said."""
    with place.store() as store:
        _, token = register_device(store, BUILDING, role, name)
    path = place.directory / f"{name}.db"
    engine = open_or_create(path, _KEY, MIGRATIONS, SCHEMA_HEAD)
    wire = CountingWire(place.url)
    ports = DevicePorts(
        transport=ServerTransport(wire, lambda: token),
        transaction=partial(writing_session, engine),
        outbox=OutboxStore(),
        state=SyncStateStore(),
        records=records or {VISIT: VisitRecords()},
        clock=place.clock,
        scope=BUILDING,
        beside=Helper("bench beside"),
    )
    return Device(path, engine, token, wire, SyncEngine(ports))


def fill(store: Engine, rows: int, clock: Clock) -> None:
    """Let ``rows`` visitors sign in; they wait in the outbox."""
    for start in range(0, rows, _BATCH):
        with writing_session(store) as session:
            for number in range(start, min(start + _BATCH, rows)):
                visit = visitor(number, BUILDING, clock.now())
                body = to_record(visit).model_dump(mode="json")
                kind, record_id = "visit.signed_in", visit.visit_id
                append(session, kind=kind, record_id=record_id, body=body, now=visit.arrived_at)


def _head(first: str, headers: object) -> int:
    pairs = dict(headers).items()  # type: ignore[call-overload]
    return len(first) + 4 + sum(len(name) + len(value) + 4 for name, value in pairs)
