"""What a device takes from the world around it; a test or a tour hands in its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field
from time import monotonic

from domain.clock import Clock, SystemClock


def _one_worker() -> Executor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")


@dataclass(frozen=True)
class World:
    """``clock`` is for people, ``monotonic`` (seconds that only grow) for waiting.

    ``executor`` makes the one worker behind a runner. ``keeps_time`` says whether anything happens
    by itself as time passes: sync, closing time, forgetting.
    """

    clock: Clock = field(default_factory=SystemClock)
    monotonic: Callable[[], float] = monotonic
    executor: Callable[[], Executor] = _one_worker
    keeps_time: bool = True
