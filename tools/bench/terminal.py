"""P2 at a terminal: from the tap to the first frame of each page of information, of activities and of the building.

What a page draws a few frames later, out of the background, is a figure of its own: the longest time for which the
screen could answer no further tap meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from domain.clock import SystemClock
from domain.information.history import Deed
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from tools.bench.figures import Figure, percentile
from tools.bench.painting import longest_hold_up, paint_in_memory, rest, until_painted

if TYPE_CHECKING:
    from kiosk_app.bootstrap.parts import Device
    from kiosk_app.bootstrap.terminal_parts import TerminalParts
    from kiosk_app.session.wiring import Shell

ROUNDS = 20
REST_SECONDS = 0.6
"""A person reads, and what comes out of the background is there, before the next tap."""
ACTIVITIES = 12
_GOAL_MS = 50.0


@dataclass
class _Samples:
    """Milliseconds of each opening of one page: on the wall, of the processor in the Qt thread, and of the longest
    hold-up after it."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    held: list[float] = field(default_factory=list)


Tap = Callable[[], object]


def run(rounds: int = ROUNDS) -> Iterator[Figure]:
    """Yield for each page the p50 and p99 from tap to frame, and the p99 of its longest hold-up."""
    application = paint_in_memory()
    from kiosk_app.bootstrap import DevicePlan, open_device
    from kiosk_app.platform.garbage import collect_in_qt_thread
    from kiosk_app.platform.paths import DataDir

    with TemporaryDirectory(prefix="pip-bench-") as folder:
        device = open_device(DevicePlan("terminal", DataDir(Path(folder)), server="", size=(1080, 1920)))
        rest(4)
        collect_in_qt_thread(application)  # as the device does
        for page in _activities():
            device.ground.information.save(page, "", Deed.PUBLISHED, "Ratna Dewi")
        samples = _walks(device, rounds)
        device.close()
    for name, took in samples.items():
        cpu = percentile(took.cpu, 99)
        yield Figure(f"terminal_{name}_p50", percentile(took.wall, 50), "ms")
        yield Figure(
            f"terminal_{name}_p99", percentile(took.wall, 99), "ms", _GOAL_MS, note=f"CPU {cpu:.1f} ms"
        )
        yield Figure(f"terminal_{name}_held_p99", percentile(took.held, 99), "ms")
    del application


def _walks(device: Device, rounds: int) -> dict[str, _Samples]:
    shell, terminal = device.shell, device.terminal
    if shell is None or terminal is None:
        raise TypeError("a terminal without its parts")
    steps = _steps(shell, terminal)
    samples = {name: _Samples() for name, _ in steps if name}
    for _ in range(rounds):
        for name, tap in steps:
            _open(device, tap, samples.get(name))
        _open(device, shell.navigator.startOver, None)
    return samples


def _steps(shell: Shell, terminal: TerminalParts) -> list[tuple[str, Tap]]:
    """Return what is touched one after the other; "" is a way back that is not measured."""
    information, building, navigator = terminal.information, terminal.building, shell.navigator
    browse, page = information.browse, information.page
    return [
        ("home", lambda: navigator.open("home")),
        ("browse", lambda: navigator.open("information/browse")),
        ("shelf", lambda: browse.chooseShelf("pip")),
        ("page", lambda: page.show("jam-buka")),
        ("", page.back),
        ("", navigator.back),
        ("directory", lambda: browse.chooseShelf("kota")),
        ("", navigator.back),
        ("agencies", lambda: browse.chooseShelf("opd")),
        ("", navigator.back),
        ("table", lambda: page.show("kode-pos")),
        ("", page.back),
        ("activities", lambda: navigator.open("information/activities")),
        ("activity", lambda: page.show("kegiatan-3")),
        ("", page.back),
        ("", navigator.back),
        ("search", lambda: navigator.open("information/search")),
        ("", navigator.back),
        ("", navigator.back),
        ("plan", lambda: navigator.open("building/plan")),
        ("room", lambda: building.show_about("mini-studio")),
    ]


def _open(device: Device, tap: Tap, into: _Samples | None) -> None:
    cpu = time.thread_time()
    wall = until_painted(device.window, tap)
    cpu = time.thread_time() - cpu
    held = longest_hold_up(REST_SECONDS)
    if into is not None:
        into.wall.append(wall * 1000)
        into.cpu.append(cpu * 1000)
        into.held.append(held * 1000)


def _activities() -> Iterator[Page]:
    begins = SystemClock().now() + timedelta(hours=2)
    first = Page(
        "kegiatan-0",
        Language.INDONESIAN,
        "Nonton bersama",
        "Gratis untuk semua.",
        Category.PIP,
        kind=Kind.ACTIVITY,
        place="Mini Studio, lantai 2",
        audience="Umum",
    )
    for number in range(ACTIVITIES):
        start = begins + timedelta(days=number // 2)
        yield replace(first, page_id=f"kegiatan-{number}", begins=start, ends=start + timedelta(hours=2))
