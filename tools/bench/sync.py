"""How fast visits go up and come down: a real server process, real encrypted stores, over loopback."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from domain.clock import SystemClock
from domain.ids import new_visit_code, uuid7
from domain.visits import Origin, OriginKind, Purpose, Visit
from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.platform.database import MIGRATIONS, SCHEMA_HEAD
from kiosk_app.platform.outbox import append
from kiosk_app.platform.outbox_store import OutboxStore, SyncStateStore
from sync.client.device import DevicePorts
from sync.client.engine import SyncEngine
from sync.client.report import RoundReport
from sync.client.transport import HttpTransport
from sync.protocol.visits import VISIT, to_record
from sync.server.devices import register_device
from sync.server.opening import open_embedded_store
from tools.bench.figures import Figure
from vault.opening import open_or_create
from vault.sessions import writing_session

ROOT = Path(__file__).resolve().parents[2]
ROWS = 10_000
BUILDING = "pip-semarang"
NO_OP_ROUNDS = 20
PUSH_GOAL, PULL_GOAL, NO_OP_GOAL = 10_000, 25_000, 20

_KEY = bytes(32)
_BATCH = 1000


@dataclass(frozen=True)
class Place:
    """Where the server is, and who may talk to it."""

    directory: Path
    url: str
    clock: SystemClock


def bench_push_pull(rows: int) -> dict[str, float]:
    """Push ``rows`` sign-ins from one device, pull them to another, then do nothing, and time it.

    Returns rows per second for ``push`` and ``pull`` and milliseconds for ``no_op``, the median of
    some rounds. Authentication, rules, hash chain and encryption are on, as always.
    """
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        server, url = _start_server(directory)
        try:
            return _measure(Place(directory, url, SystemClock()), rows)
        finally:
            server.terminate()
            server.communicate()


def _measure(place: Place, rows: int) -> dict[str, float]:
    kiosk_store, kiosk = _device(place, "entrance")
    _, desk = _device(place, "desk")
    _fill(kiosk_store, rows, place.clock)
    push = _seconds(kiosk.send)
    pull = _seconds(lambda: desk.receive(wait=0))
    idle = sorted(_seconds(desk.run_once) for _ in range(NO_OP_ROUNDS))[NO_OP_ROUNDS // 2]
    return {"push": rows / push, "pull": rows / pull, "no_op": idle * 1000}


def _seconds(work: Callable[[], RoundReport]) -> float:
    begun = time.perf_counter()
    report = work()
    if not report.ok:
        raise RuntimeError(f"the round failed at {report.at}: {report.problem}")
    return time.perf_counter() - begun


def _start_server(directory: Path) -> tuple[subprocess.Popen[str], str]:
    command = [
        sys.executable,
        "-m",
        "sync.server",
        "serve",
        "--data-dir",
        str(directory / "central"),
        "--port",
        "0",
    ]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if server.stdout is None:
        raise RuntimeError("the server says nothing")
    return server, json.loads(server.stdout.readline())["address"]


def _device(place: Place, role: str) -> tuple[Engine, SyncEngine]:
    central = open_embedded_store(place.directory / "central")
    _, token = register_device(central, BUILDING, role, role)
    central.close()
    store = open_or_create(place.directory / f"{role}.db", _KEY, MIGRATIONS, SCHEMA_HEAD)
    ports = DevicePorts(
        transport=HttpTransport(place.url, token),
        transaction=partial(writing_session, store),
        outbox=OutboxStore(),
        state=SyncStateStore(),
        records={VISIT: VisitRecords()},
        clock=place.clock,
        scope=BUILDING,
    )
    return store, SyncEngine(ports)


def _fill(store: Engine, rows: int, clock: SystemClock) -> None:
    for start in range(0, rows, _BATCH):
        with writing_session(store) as session:
            for number in range(start, min(start + _BATCH, rows)):
                _sign_in(session, number, clock)


def _sign_in(session: Session, number: int, clock: SystemClock) -> None:
    now = clock.now()
    visit = Visit(
        visit_id=uuid7(now),
        building=BUILDING,
        device_id="bench",
        code=new_visit_code(),
        name=f"Siti Sa'adah {number}",
        origin=Origin(OriginKind.KELURAHAN, "Sekayu, Semarang Tengah", "33.74.01.1004"),
        purpose=Purpose.INFORMATION,
        arrived_at=now,
        phone="+6281215000512",
    )
    body = to_record(visit).model_dump(mode="json")
    append(session, kind="visit.signed_in", record_id=visit.visit_id, body=body, now=now)


def run(rows: int = ROWS) -> Iterator[Figure]:
    """Yield rows pushed and pulled a second, and what a round takes in which nothing happened."""
    figures = bench_push_pull(rows)
    yield Figure("sync_push", figures["push"], "rows/s", PUSH_GOAL, at_least=True)
    yield Figure("sync_pull", figures["pull"], "rows/s", PULL_GOAL, at_least=True)
    yield Figure("sync_no_op", figures["no_op"], "ms", NO_OP_GOAL)
