"""P2: from the tap to the next page's first frame, and from a key to its glyph, drawn in software."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.bench.figures import Figure, percentile
from tools.bench.painting import paint_in_memory, rest, until_painted

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk_app.session.wiring import Shell

ROUNDS = 60
KEYS = 500
REST_SECONDS = 0.3
"""A person reads, and a slide of 200 ms ends, before the next tap."""
WALK = ("home", "guestbook/who", "guestbook/origin", "guestbook/purpose", "guestbook/details")


def run(rounds: int = ROUNDS, keys: int = KEYS) -> Iterator[Figure]:
    """Yield the p50 and p99 of both, on the real entrance at 1080×1920."""
    application = paint_in_memory()
    from kiosk_app.bootstrap import DevicePlan, open_device
    from kiosk_app.platform.garbage import collect_in_qt_thread
    from kiosk_app.platform.paths import DataDir

    with TemporaryDirectory(prefix="pip-bench-") as folder:
        plan = DevicePlan("entrance", DataDir(Path(folder)), server="", size=(1080, 1920))
        # The very first start makes the store; every other one finds it.
        first = open_device(plan)
        rest(3)
        first.close()
        device = open_device(plan)
        rest(3)
        collect_in_qt_thread(application)  # as the device does
        if device.shell is None:
            raise TypeError("an entrance without a shell")
        pages = _page_changes(device.window, device.shell, rounds)
        strokes = _strokes(device.window, device.shell, keys)
        device.close()
    yield Figure("page_change_p50", percentile(pages, 50) * 1000, "ms")
    yield Figure("page_change_p99", percentile(pages, 99) * 1000, "ms", 50.0)
    yield Figure("key_to_glyph_p50", percentile(strokes, 50) * 1000, "ms")
    yield Figure("key_to_glyph_p99", percentile(strokes, 99) * 1000, "ms", 50.0, note="goal: within P2")
    del application


def _page_changes(window: QQuickWindow, shell: Shell, rounds: int) -> list[float]:
    # The first walk is colder than the others: it counts like any other.
    samples = []
    for _ in range(rounds):
        for page in WALK:
            samples.append(until_painted(window, partial(shell.navigator.open, page)))
            rest(REST_SECONDS)
        shell.navigator.startOver()
        rest(REST_SECONDS)
    return samples


def _strokes(window: QQuickWindow, shell: Shell, keys: int) -> list[float]:
    shell.navigator.open("guestbook/who")
    rest(0.5)
    samples = []
    for number in range(keys):
        if number % 40 == 39:
            for _ in range(40):
                shell.door.backspace()
        samples.append(until_painted(window, lambda: shell.door.type("a")))
    return samples
