"""P3: what saving a guestbook entry takes beyond the disk's own fsync, in an empty and in a full store."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from domain.clock import SystemClock
from domain.devices import DeviceIdentity
from domain.ids import uuid7
from domain.outcome import Accepted
from domain.visits import VisitDraft, VisitPolicy
from tools.bench.figures import Figure, percentile
from tools.bench.fsync import fsync_seconds

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.guestbook.service import GuestbookService

SAVES = 1000
FULL_STORE = 3_000_000
GOAL_BEYOND_FSYNC_MS = 10.0


def run(full_store: int = FULL_STORE, saves: int = SAVES) -> Iterator[Figure]:
    """Yield p50 and p99 of a save with 0 and with ``full_store`` visits in the store."""
    for visits in (0, full_store):
        with TemporaryDirectory(prefix="pip-bench-") as folder:
            yield from _figures(Path(folder), visits, saves)


def _figures(folder: Path, visits: int, saves: int) -> Iterator[Figure]:
    engine = _store(folder, visits)
    # In turn, a hundred of each: the disk's mood changes, and both must feel it alike.
    disk, ours = [], []
    service = _service(engine)
    for block in range(saves // 100):
        disk += fsync_seconds(folder, 100)
        ours += [_save(service, block * 100 + number) for number in range(100)]
    engine.dispose()
    at = f"at_{visits}_visits"
    for percent in (50, 99):
        total, floor = percentile(ours, percent) * 1000, percentile(disk, percent) * 1000
        goal = GOAL_BEYOND_FSYNC_MS if percent == 99 else None
        yield Figure(f"save_visit_p{percent}_{at}", total, "ms", note=f"fsync alone {floor:.2f} ms")
        yield Figure(f"save_visit_beyond_fsync_p{percent}_{at}", max(0.0, total - floor), "ms", goal)


def _store(folder: Path, visits: int) -> Engine:
    from kiosk_app.features.guestbook.sample import run_sample
    from kiosk_app.platform.database import open_store
    from kiosk_app.platform.paths import DataDir
    from vault.secrets import open_secret_door

    if visits:
        run_sample(folder, visits)
    return open_store(DataDir(folder), open_secret_door("credential-file", folder))


def _service(engine: Engine) -> GuestbookService:
    from kiosk_app.features.guestbook.service import GuestbookService

    device = DeviceIdentity("pip-semarang", "bench")
    return GuestbookService(lambda: engine, SystemClock(), device, VisitPolicy(), lambda _: None)


def _save(service: GuestbookService, number: int) -> float:
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:06d}")
    draft = VisitDraft(
        name=f"Siti {letters.title()}", origin_kind="town", origin_text="Demak", purpose="reading"
    )
    token = uuid7(SystemClock().now())
    began = time.perf_counter()
    outcome = service.sign_in(draft, token=token)
    took = time.perf_counter() - began
    if not isinstance(outcome, Accepted):
        raise TypeError("a benchmark's visitor was refused")
    return took
