"""How fast visits go up and come down: a real server process, real encrypted stores, over loopback.

Authentication, rules, hash chain and encryption are on, as always. Every device has said hello before the
clock runs: what is timed is the work, not the first import of a library.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from domain.clock import SystemClock
from sync.client.report import RoundReport
from sync.protocol.visits import to_record
from tools.bench.bare import push_and_pull
from tools.bench.figures import Figure, median
from tools.bench.people import visitor
from tools.bench.postgres import fresh_database
from tools.bench.sync_house import BUILDING, Device, Place, add_device, central, fill

ROWS = 10_000
NO_OP_ROUNDS = 40
PUSH_GOAL, PULL_GOAL, NO_OP_GOAL = 10_000, 25_000, 20
PUSH_SHARE, PULL_SHARE = 0.625, 0.66
"""The goals as shares of what a bare probe reaches on the same machine; a slow one reaches neither by rows."""


def run(rows: int = ROWS) -> Iterator[Figure]:
    """Yield rows a second up and down, a round with nothing to do, and bytes a visit; on both databases."""
    with TemporaryDirectory(prefix="pip-bench-") as name:
        directory = Path(name)
        rates: dict[str, float] = {}
        with central(directory) as place:
            for figure in _speed(place, rows, "sync"):
                rates[figure.name] = figure.value or 0.0
                yield figure
        yield from _beside_bare(directory, rows, rates["sync_push"], rates["sync_pull"])
        # Now that the server has ended, what it wrote is in its file.
        yield Figure("sync_server_disk", _size(place.data_dir / "central.db") / rows, "bytes/visit")
    yield from _on_postgres(rows)


def _beside_bare(directory: Path, rows: int, push: float, pull: float) -> Iterator[Figure]:
    now = SystemClock().now()
    up, down = push_and_pull(
        directory, [to_record(visitor(number, BUILDING, now)).to_json() for number in range(rows)]
    )
    yield Figure("bare_push", up, "rows/s", note="no encryption, rules, hashes or tokens")
    yield Figure("bare_pull", down, "rows/s")
    yield Figure("sync_push_of_bare", push / up, "of 1", PUSH_SHARE, at_least=True)
    yield Figure("sync_pull_of_bare", pull / down, "of 1", PULL_SHARE, at_least=True)


def _on_postgres(rows: int) -> Iterator[Figure]:
    with TemporaryDirectory(prefix="pip-bench-") as name, fresh_database() as database:
        if database is None:
            yield Figure("sync_pg_push", None, "rows/s", note="PostgreSQL is not installed here")
            return
        with central(Path(name), database) as place:
            yield from _speed(place, rows, "sync_pg")


def _speed(place: Place, rows: int, name: str) -> Iterator[Figure]:
    kiosk, desk = (add_device(place, role, role) for role in ("entrance", "desk"))
    for device in (kiosk, desk):
        _seconds(device.sync.run_once)
    empty = _size(kiosk.path)
    fill(kiosk.store, rows, place.clock)
    pushed = _weighed(place, kiosk, kiosk.sync.send)
    embedded = name == "sync"  # on PostgreSQL they are figures without a goal
    yield pushed.figure(f"{name}_push", rows, PUSH_GOAL if embedded else None)
    fed = _weighed(place, desk, lambda: desk.sync.receive(wait=0))
    yield fed.figure(f"{name}_pull", rows, PULL_GOAL if embedded else None)
    loaded = _new_device(place)
    # What the house has comes along: rows of all kinds are counted.
    yield loaded.figure(f"{name}_snapshot", loaded.rows, PULL_GOAL if embedded else None)
    idle = [_seconds(desk.sync.run_once) * 1000 for _ in range(NO_OP_ROUNDS)]
    yield Figure(f"{name}_no_op", median(idle), "ms", NO_OP_GOAL)
    yield Figure(f"{name}_up", pushed.up / rows, "bytes/visit")
    yield Figure(f"{name}_down", fed.down / rows, "bytes/visit", note="by the feed")
    yield Figure(f"{name}_down_snapshot", loaded.down / rows, "bytes/visit")
    if embedded:
        kiosk.store.dispose()  # folds the write-ahead log into the file
        disk = (_size(kiosk.path) - empty) / rows
        yield Figure("sync_device_disk", disk, "bytes/visit", note="its operations, which it keeps")


@dataclass(frozen=True)
class _Weighed:
    """What some rows took. ``device`` and ``server``: seconds of processor, which say more than the
    clock where others use the machine, too. ``rows``: so many came down."""

    seconds: float
    up: float
    down: float
    device: float
    server: float
    rows: int

    def figure(self, name: str, rows: int, goal: float | None) -> Figure:
        device, server = (round(spent / rows * 1e6) for spent in (self.device, self.server))
        note = f"processor per row: device {device} µs, server {server} µs"
        return Figure(name, rows / self.seconds, "rows/s", goal, at_least=True, note=note)


def _new_device(place: Place) -> _Weighed:
    newcomer = add_device(place, "terminal", "terminal")
    # Its first question opens the connection; the answer says where it stands.
    newcomer.sync.send()
    return _weighed(place, newcomer, lambda: newcomer.sync.receive(wait=0))


def _weighed(place: Place, device: Device, work: Callable[[], RoundReport]) -> _Weighed:
    wire, before = device.wire, (device.wire.up, device.wire.down, *_spent(place))
    begun = time.perf_counter()
    report = _done(work)
    seconds = time.perf_counter() - begun
    after = (wire.up, wire.down, *_spent(place))
    up, down, device_spent, server_spent = (now - then for now, then in zip(after, before, strict=True))
    return _Weighed(seconds, up, down, device_spent, server_spent, report.rows)


def _spent(place: Place) -> tuple[float, float]:
    """Return the processor seconds of this process and of the server's."""
    ours, theirs = (psutil.Process(pid).cpu_times() for pid in (None, place.pid))
    return ours.user + ours.system, theirs.user + theirs.system


def _seconds(work: Callable[[], RoundReport]) -> float:
    begun = time.perf_counter()
    _done(work)
    return time.perf_counter() - begun


def _done(work: Callable[[], RoundReport]) -> RoundReport:
    report = work()
    if not report.ok:
        raise RuntimeError(f"the round failed at {report.at}: {report.problem}")
    return report


def _size(path: Path) -> int:
    return path.stat().st_size
