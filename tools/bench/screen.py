"""A virtual screen whose pixels are read from outside, the same way for every program shown on it."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

Pixel = tuple[int, int, int]
_HEADER_WORDS = 25


@dataclass
class Screen:
    """An Xvfb whose framebuffer is a file: looking at it costs the watched program nothing."""

    display: str
    width: int
    height: int
    frame: mmap.mmap

    def pixel(self, x: int, y: int) -> Pixel:
        """Return the red, green and blue of one pixel."""
        header = struct.unpack(f">{_HEADER_WORDS}I", self.frame[: _HEADER_WORDS * 4])
        offset = header[0] + header[19] * 12 + y * header[12] + x * 4
        blue, green, red = self.frame[offset : offset + 3]
        return red, green, blue

    def environment(self) -> dict[str, str]:
        """Return the environment in which a program draws on this screen."""
        env = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
        return {**env, "DISPLAY": self.display}

    def click(self, x: int, y: int) -> None:
        """Tap at a point, as the window system delivers it."""
        move = ["xdotool", "mousemove", str(x), str(y), "click", "1"]
        subprocess.run(move, env=self.environment(), check=False, capture_output=True)

    def wait_for(self, x: int, y: int, colour: Pixel, seconds: float, tolerance: int = 6) -> float | None:
        """Return the monotonic time at which the pixel takes ``colour``, or ``None`` after ``seconds``."""
        until = time.monotonic() + seconds
        while (now := time.monotonic()) < until:
            if is_near(self.pixel(x, y), colour, tolerance):
                return now
            time.sleep(0.001)
        return None


def is_near(one: Pixel, other: Pixel, tolerance: int = 6) -> bool:
    """Whether two colours are the same to the eye."""
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))


def missing_programs(*names: str) -> list[str]:
    """Return those of ``names`` that this machine does not have."""
    return [name for name in names if shutil.which(name) is None]


@contextmanager
def virtual_screen(width: int = 1080, height: int = 1920) -> Iterator[Screen]:
    """Run an Xvfb of that size for as long as the block lasts."""
    with TemporaryDirectory(prefix="pip-screen-") as folder:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24"]
        command += ["-fbdir", folder, "-nolisten", "tcp", "-noreset"]
        server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            display = f":{answer.readline().strip()}"
        try:
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                frame = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
                yield Screen(display, width, height, frame)
                frame.close()
        finally:
            server.terminate()
            server.wait()
