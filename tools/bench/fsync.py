"""What the disk alone takes: the floor below which no durable save can go."""

from __future__ import annotations

import os
import time
from pathlib import Path

PAGE = b"\0" * 4096
PAGES_PER_SAVE = 6


def fsync_seconds(folder: Path, times: int) -> list[float]:
    """Append as much as a save writes to its log, and wait for the disk; return the seconds of each."""
    samples = []
    path = folder / "fsync.probe"
    with path.open("wb") as file:
        for _ in range(times):
            began = time.perf_counter()
            file.write(PAGE * PAGES_PER_SAVE)
            file.flush()
            os.fdatasync(file.fileno())
            samples.append(time.perf_counter() - began)
    path.unlink()
    return samples
