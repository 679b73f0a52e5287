"""How evenly the entrance draws while 10,000 visits go up: sync runs in threads of the same process.

Pages slide all the while, as under a busy visitor's finger. The gap between two frames of a slide is what
an eye sees; it is measured with nothing else going on, again with the outbox on its way while sync knows
that somebody is here, and once more as it would be if sync did not care.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.bench.figures import Figure, percentile
from tools.bench.painting import paint_in_memory

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk_app.session.wiring import Shell
    from kiosk_app.sync_status.loop import SyncLoop
    from tools.bench.sync_house import Device, Place

ROWS = 10_000
BLOCKS, SLIDES = 4, 20
"""In turns without sync and with it: whatever else the machine does meets both."""

SLIDE_SECONDS = 0.25
WALK = ("guestbook/who", "guestbook/origin", "guestbook/purpose", "guestbook/details", "home")
_PATIENCE = 120.0


def run(rows: int = ROWS, slides: int = SLIDES) -> Iterator[Figure]:
    """Yield the worst and the 99th percentile of the gaps between frames, without sync and with it."""
    application = paint_in_memory()
    from kiosk_app.platform.garbage import collect_in_qt_thread
    from tools.bench.sync_house import add_device, central, fill

    collect_in_qt_thread(application)  # as the device does
    with TemporaryDirectory(prefix="pip-bench-") as name, central(Path(name)) as place:
        # Its outbox is a store of its own: the pages that slide by must not add to it.
        sender = add_device(place, "entrance", "entrance")
        # What the house has came down long ago; a device's first load is not what is measured here.
        if not sender.sync.receive(wait=0).ok:
            raise RuntimeError("the house does not come down")
        fill(sender.store, rows, place.clock)
        alone, beside, careless, rate = _watch(place, sender, slides)
    del application
    for title, gaps in (("alone", alone), ("syncing", beside), ("careless", careless)):
        yield Figure(f"frame_gap_{title}_p99", percentile(gaps, 99) * 1000, "ms")
        yield Figure(f"frame_gap_{title}_worst", max(gaps) * 1000, "ms")
    yield Figure("frame_sync_push", rate, "rows/s", note="with somebody at the screen")


def _watch(place: Place, sender: Device, slides: int) -> tuple[list[float], list[float], list[float], float]:
    from kiosk_app.bootstrap import DevicePlan, open_device
    from kiosk_app.platform.paths import DataDir

    plan = DevicePlan("entrance", DataDir(place.directory / "screen"), server="", size=(1080, 1920))
    device = open_device(plan)
    _turn(3.0)
    if device.shell is None:
        raise TypeError("an entrance without a shell")
    walk = cycle(WALK)
    try:
        _slides(device.window, device.shell, walk, lambda count: count >= len(WALK))  # warm
        alone, beside, seconds, before = list[float](), list[float](), 0.0, _waiting(sender)
        for _ in range(BLOCKS):
            alone += _slides(device.window, device.shell, walk, lambda count: count >= slides)
            begun = time.perf_counter()
            with _syncing(place, sender, somebody=True):
                beside += _slides(device.window, device.shell, walk, lambda count: count >= slides)
            seconds += time.perf_counter() - begun
        rate = (before - _waiting(sender)) / seconds
        with _syncing(place, sender, somebody=False):
            careless = _slides(
                device.window, device.shell, walk, lambda count: count > 0 and not _waiting(sender)
            )
        return alone, beside, careless, rate
    finally:
        device.close()


@contextmanager
def _syncing(place: Place, sender: Device, *, somebody: bool) -> Iterator[None]:
    """Sync runs while the block lasts; ``somebody``: what it knows of who is at the screen."""
    loop = _loop(place, sender, lambda: somebody)
    loop.start()
    _turn(1.0)  # its threads begin and greet once in the life of a device, not beside each visitor
    try:
        yield
    finally:
        loop.stop()


def _loop(place: Place, sender: Device, somebody_here: Callable[[], bool]) -> SyncLoop:
    from domain.devices import DeviceIdentity
    from kiosk_app.features.guestbook.sync_adapter import VisitRecords
    from kiosk_app.sync_status.device_engine import CentralAddress, Member
    from kiosk_app.sync_status.wiring import wire_sync
    from sync.protocol.visits import VISIT
    from tools.bench.sync_house import BUILDING

    identity = DeviceIdentity(BUILDING, "bench")
    member = Member(sender.store, identity, {VISIT: VisitRecords()}, place.clock)
    return wire_sync(member, CentralAddress(place.url, lambda: sender.token), somebody_here)


def _waiting(sender: Device) -> int:
    from kiosk_app.sync_status.device_engine import read_counts

    return read_counts(sender.store).waiting


def _slides(
    window: QQuickWindow, shell: Shell, walk: Iterator[str], is_enough: Callable[[int], bool]
) -> list[float]:
    """Open page after page; return the gaps between the frames of each slide, the first from the tap."""
    gaps: list[float] = []
    count, begun = 0, time.perf_counter()
    while not is_enough(count):
        if time.perf_counter() - begun > _PATIENCE:
            raise RuntimeError("the outbox does not empty")
        page = next(walk)
        moments = [time.perf_counter()]

        def note(moments: list[float] = moments) -> None:
            moments.append(time.perf_counter())

        connection = window.frameSwapped.connect(note)
        if page == "home":
            shell.navigator.startOver()
        else:
            shell.navigator.open(page)
        _turn(SLIDE_SECONDS)
        window.frameSwapped.disconnect(connection)
        gaps += [later - earlier for earlier, later in pairwise(moments)]
        count += 1
    return gaps


def _turn(seconds: float) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.001)  # as an event loop does between two events, it lets the other threads go on
    # Only a running event loop destroys the pages that were left; here it is asked to.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
