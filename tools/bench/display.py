"""The display: what it costs while nothing changes, and whether 10,000 slides leave anything behind."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.bench.figures import Figure
from tools.bench.painting import paint_in_memory
from tools.bench.processes import MAIN, stop
from tools.bench.screen import Pixel, Screen, missing_programs, virtual_screen

if TYPE_CHECKING:
    from domain.clock import Clock
    from domain.information.pages import Page
    from kiosk_app.bootstrap import Device
    from kiosk_app.platform.paths import DataDir
    from kiosk_app.platform.picture_files import SmallPicture

SLIDES = 10_000
WARM_SLIDES = 1_000
"""Until caches are full, and every page has been there."""
HEAD: Pixel = (0x08, 0x3C, 0x47)
HEAD_AT = (8, 8)
SETTLE_SECONDS = 15.0
WATCH_SECONDS = 60.0
MOST_CPU_PERCENT = 2.0
MOST_GROWTH_MIB = 4.0
"""Of 9,000 slides: half a kilobyte each, which is what an allocator wavers by."""
_PATIENCE = 60.0
_MIB = 1024 * 1024


class _Fast:
    """A clock that the slides themselves move on."""

    def __init__(self) -> None:
        self._moment = datetime.now(UTC)

    def now(self) -> datetime:
        return self._moment

    def advance(self, seconds: float) -> None:
        self._moment += timedelta(seconds=seconds)


def run(slides: int = SLIDES, watch_seconds: float = WATCH_SECONDS) -> Iterator[Figure]:
    """Yield CPU in percent of one core with the loop going round, and MiB before and after ``slides``."""
    from kiosk_app.platform.paths import DataDir

    with TemporaryDirectory(prefix="pip-bench-") as folder:
        data_dir = DataDir(Path(folder))
        _fill(data_dir)
        lacking = missing_programs("Xvfb")
        if lacking:
            yield Figure("display_cpu_idle", None, "%", note=f"needs {', '.join(lacking)}")
        else:
            with virtual_screen(1920, 1080) as screen:
                share = _watch(screen, data_dir, watch_seconds)
            yield Figure(
                "display_cpu_idle", share, "%", MOST_CPU_PERCENT, note="of one core, slides included"
            )
        before, after = _memory(data_dir, slides)
    yield Figure("display_memory", after, "MiB")
    yield Figure(
        "display_memory_growth", after - before, "MiB", MOST_GROWTH_MIB, note=f"over {slides} slides"
    )


def _watch(screen: Screen, data_dir: DataDir, seconds: float) -> float:
    import psutil

    command = [
        sys.executable,
        str(MAIN),
        "display",
        "--kiosk",
        "--data-dir",
        str(data_dir.root),
        "--server",
        "",
    ]
    program = subprocess.Popen(command, env=screen.environment(), start_new_session=True)
    try:
        if screen.wait_for(*HEAD_AT, HEAD, _PATIENCE) is None:
            raise RuntimeError("the display shows nothing")
        time.sleep(SETTLE_SECONDS)
        process = psutil.Process(program.pid)
        begun, spent = time.perf_counter(), sum(process.cpu_times()[:2])
        time.sleep(seconds)
        return (sum(process.cpu_times()[:2]) - spent) / (time.perf_counter() - begun) * 100
    finally:
        stop(program)


def _memory(data_dir: DataDir, slides: int) -> tuple[float, float]:
    application = paint_in_memory()
    from kiosk_app.bootstrap import DevicePlan, World, open_device
    from kiosk_app.platform.garbage import collect_in_qt_thread

    clock = _Fast()
    plan = DevicePlan("display", data_dir, server="", size=(960, 540))
    device = open_device(plan, World(clock=clock, keeps_time=False))
    collect_in_qt_thread(application)  # as the device does
    _turn(5.0)
    _go_round(device, clock, WARM_SLIDES)
    before = _resident()
    _go_round(device, clock, slides - WARM_SLIDES)
    after = _resident()
    device.close()
    return before, after


def _go_round(device: Device, clock: _Fast, slides: int) -> None:
    from kiosk_app.features.display.display_view_model import SLIDE_SECONDS

    if device.display is None:
        raise TypeError("a display without a loop")
    for _ in range(slides):
        clock.advance(SLIDE_SECONDS)
        device.display.loop.advance()
        _turn(0.002)
        device.window.grabWindow()


def _resident() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / _MIB


def _turn(seconds: float) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        time.sleep(0.001)  # as an event loop does between two events, it lets the worker go on
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _fill(data_dir: DataDir) -> None:
    """Give the display a full week: activities with pictures, and an announcement."""
    from domain.clock import SystemClock
    from domain.information.history import Deed
    from kiosk_app.features.information.wiring import wire_information
    from kiosk_app.platform.device_store import open_device_store
    from kiosk_app.platform.first_start import settle
    from kiosk_app.platform.settings import Settings
    from vault.secrets import CREDENTIAL_FILE

    clock = SystemClock()
    data_dir.make()
    Settings.load(data_dir).with_changes(role="display", secrets_backend=CREDENTIAL_FILE).save(data_dir)
    store = open_device_store(data_dir, settle(data_dir, clock.now(), role="display"))
    information = wire_information(lambda: store, clock, lambda _kind, _id: None)
    picture = information.add_picture(_picture(data_dir.root), "Ratna Dewi")
    for page in _pages(clock, picture):
        information.save(page, "", Deed.PUBLISHED, "Ratna Dewi")
    store.dispose()


def _pages(clock: Clock, picture: str) -> Iterator[Page]:
    from dataclasses import replace

    from domain.information.kinds import Category, Kind, Language
    from domain.information.pages import Page

    now = clock.now()
    page = Page("kegiatan-0", Language.INDONESIAN, "Pameran foto kota lama", "Gratis.", Category.PIP)
    week = {"kind": Kind.ACTIVITY, "begins": now, "ends": now + timedelta(days=7), "place": "Ruang Komunitas"}
    for number in range(6):
        yield replace(page, page_id=f"kegiatan-{number}", pictures=(picture,), seats=30, **week)  # type: ignore[arg-type]
    yield replace(page, page_id="listrik", title="Listrik padam pukul 13.00", announced=True)


def _picture(folder: Path) -> SmallPicture:
    from PySide6.QtGui import QColor, QImage

    from kiosk_app.platform.picture_files import SmallPicture, make_small

    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    for row in range(image.height()):
        for column in range(0, image.width(), 4):
            image.setPixelColor(column, row, QColor(row % 256, column % 256, (row * column) % 256))
    image.save(str(folder / "bench.png"))
    small = make_small(folder / "bench.png")
    if not isinstance(small, SmallPicture):
        raise TypeError("no picture")
    return small
