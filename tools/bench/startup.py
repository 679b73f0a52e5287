"""P1: start to first frame, to usable, and memory, beside Chromium showing one static page."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench.figures import Figure, median
from tools.bench.processes import MAIN, proportional_memory, stop
from tools.bench.screen import Pixel, Screen, missing_programs, virtual_screen

ATTRACT: Pixel = (0x08, 0x3C, 0x47)
PAPER: Pixel = (0xFB, 0xF7, 0xEF)
WATCHED = (12, 300)
NEXT_PAGE_COMES_IN = (1068, 300)
"""The next page slides in from the right: its edge there is the answer to the tap."""
SETTLE_SECONDS = 4.0
_PAGE = (
    "<!doctype html><body style='margin:0;background:#083C47;color:#fff;font:64px sans-serif'>PIP Semarang"
)


@dataclass(frozen=True)
class Start:
    """One start: seconds to the first frame and to a page that answered a tap, and MiB at rest."""

    first_frame: float
    usable: float | None
    memory: float


def run(rounds: int = 7) -> Iterator[Figure]:
    """Yield the figures; both programs start in turn on one screen, so that drift hits both."""
    lacking = missing_programs("Xvfb", "xdotool")
    if lacking:
        yield Figure("startup", None, "s", note=f"needs {', '.join(lacking)}")
        return
    chromium = not missing_programs("chromium")
    ours: list[Start] = []
    theirs: list[Start] = []
    with virtual_screen() as screen, TemporaryDirectory(prefix="pip-bench-") as folder:
        _start_ours(screen, Path(folder))
        for _ in range(rounds):
            ours.append(_start_ours(screen, Path(folder)))
            if chromium:
                theirs.append(_start_chromium(screen, Path(folder)))
    yield from _figures(ours, theirs)


def _figures(ours: Sequence[Start], theirs: Sequence[Start]) -> Iterator[Figure]:
    usable = [start.usable for start in ours if start.usable is not None]
    limit = median([start.first_frame for start in theirs]) if theirs else None
    memory = median([start.memory for start in theirs]) if theirs else None
    frame = median([start.first_frame for start in ours])
    yield Figure("start_to_first_frame", frame, "s", limit, note="goal: Chromium's, same run")
    yield Figure("start_to_usable", median(usable) if usable else None, "s", 1.0)
    yield Figure(
        "memory_pss", median([start.memory for start in ours]), "MiB", memory / 2 if memory else None
    )
    if theirs and limit and memory:
        yield Figure("chromium_first_frame", limit, "s")
        yield Figure("chromium_memory_pss", memory, "MiB")
        yield Figure("first_frame_ratio_to_chromium", frame / limit, "ratio", 1.0)


def _start_ours(screen: Screen, folder: Path) -> Start:
    command = [sys.executable, str(MAIN), "entrance", "--kiosk", "--data-dir", str(folder / "entrance")]
    # Told to work alone: nobody is there to enrol it.
    command += ["--server", ""]
    return _measure(screen, command, tap=(540, 1320))


def _start_chromium(screen: Screen, folder: Path) -> Start:
    page = folder / "page.html"
    page.write_text(_PAGE, encoding="utf-8")
    flags = ["--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-sync", "--disable-quic"]
    flags += ["--disable-background-networking", "--disable-component-update", "--window-size=1080,1920"]
    profile = f"--user-data-dir={folder / 'chromium'}"
    return _measure(screen, ["chromium", *flags, profile, page.as_uri()], tap=None)


def _measure(screen: Screen, command: list[str], tap: tuple[int, int] | None) -> Start:
    began = time.monotonic()
    program = subprocess.Popen(
        command,
        env=screen.environment(),
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        painted = screen.wait_for(*WATCHED, ATTRACT, seconds=30)
        if painted is None:
            raise RuntimeError(f"{command[0]} painted nothing within 30 s")
        usable = _tap_until_answered(screen, tap) if tap else None
        time.sleep(SETTLE_SECONDS)
        return Start(painted - began, usable - began if usable else None, proportional_memory(program.pid))
    finally:
        stop(program)
        screen.wait_for(*WATCHED, (0, 0, 0), seconds=5)


def _tap_until_answered(screen: Screen, tap: tuple[int, int]) -> float | None:
    for _ in range(100):
        screen.click(*tap)
        answered = screen.wait_for(*NEXT_PAGE_COMES_IN, PAPER, seconds=0.1)
        if answered is not None:
            return answered
    return None
