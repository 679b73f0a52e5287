"""How soon a new device has a building's pages and pictures: real stores, a real server process, over loopback."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from domain.clock import SystemClock
from domain.information.kinds import Kind
from kiosk_app.features.information.saving import save_picture, save_standing
from kiosk_app.features.information.sync_adapter import information_records
from kiosk_app.platform.picture_files import SmallPicture
from tools.bench.figures import Figure
from tools.bench.search_pages import Writer
from tools.bench.sync_house import Device, Place, add_device, central
from vault.sessions import writing_session

PAGES, PICTURES = 5_000, 500
PICTURE_BYTES = 110_000
"""Of one at 1280 × 720, as photographs come out."""
_BATCH = 250


def run(pages: int = PAGES, pictures: int = PICTURES) -> Iterator[Figure]:
    """Yield how long a desk's pages and pictures take up, and how long down onto a new terminal."""
    with TemporaryDirectory(prefix="pip-bench-") as name, central(Path(name)) as place:
        desk = add_device(place, "desk", "desk", information_records())
        desk.sync.run_once()
        _write(desk, pages, pictures)
        what = f"{pages} pages, {pictures} pictures of {PICTURE_BYTES} bytes"
        yield _round("content_push", place, desk, what)
        newcomer = add_device(place, "terminal", "terminal", information_records())
        yield _round("content_snapshot", place, newcomer, what)
        yield Figure("content_snapshot_down", newcomer.wire.down / 1e6, "MB")
        writer = Writer(7)
        _save(desk, writer, 1)
        begun = time.perf_counter()
        desk.sync.run_once()
        newcomer.sync.run_once()
        yield Figure(
            "content_one_page", (time.perf_counter() - begun) * 1000, "ms", note="from desk to terminal"
        )
        for device in (desk, newcomer):
            device.store.dispose()


def _write(desk: Device, pages: int, pictures: int) -> None:
    writer, chance = Writer(), random.Random(5)  # noqa: S311 - a sample, no secret
    _save(desk, writer, pages)
    for begin in range(0, pictures, _BATCH):
        with writing_session(desk.store) as session:
            for _ in range(min(_BATCH, pictures - begin)):
                content = b"\xff\xd8\xff" + chance.randbytes(PICTURE_BYTES)
                save_picture(session, SmallPicture(1280, 720, content), "Ratna Dewi", SystemClock().now())


def _save(desk: Device, writer: Writer, pages: int) -> None:
    written = writer.pages(pages)
    for begin in range(0, pages, _BATCH):
        with writing_session(desk.store) as session:
            for _ in range(min(_BATCH, pages - begin)):
                # An activity would need its time, too.
                page = replace(next(written), kind=Kind.PAGE)
                save_standing(session, page, "Ratna Dewi", SystemClock().now())


def _round(name: str, place: Place, device: Device, what: str) -> Figure:
    before, begun = _spent(place), time.perf_counter()
    report = device.sync.run_once()
    seconds = time.perf_counter() - begun
    if not report.ok:
        raise RuntimeError(f"the round failed at {report.at}: {report.problem}")
    ours, theirs = (now - then for now, then in zip(_spent(place), before, strict=True))
    return Figure(name, seconds, "s", note=f"{what}; processor: device {ours:.1f} s, server {theirs:.1f} s")


def _spent(place: Place) -> tuple[float, float]:
    """Return the processor seconds of this process and of the server's."""
    ours, theirs = (psutil.Process(pid).cpu_times() for pid in (None, place.pid))
    return ours.user + ours.system, theirs.user + theirs.system
