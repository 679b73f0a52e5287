"""Runs one seed from its beginning to its end."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from random import Random

from domain.chance import chance_from
from tools.simulate.booking_world import BookingWorld
from tools.simulate.broken import Broken
from tools.simulate.history import History, Listening
from tools.simulate.modes import BOOKINGS, LIVENESS, SAFETY, STEPS, bookings, liveness, safety
from tools.simulate.opened import prepare
from tools.simulate.report import tell
from tools.simulate.versions import spoken
from tools.simulate.world import World

_MODES = {SAFETY: safety, LIVENESS: liveness, BOOKINGS: bookings}
_LOGGERS = ("sync", "kiosk_app", "vault", "domain")


@dataclass
class Result:
    """How a seed ended. ``broken``: the invariant that does not hold, "" where all do; then ``story``
    tells how it came to that. ``trace``: equal for equal seeds, and only for them."""

    seed: int
    trace: str
    operations: int
    requests: int
    faults: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    broken: str = ""
    story: str = ""


def run_seed(seed: int, mode: str, mutant: AbstractContextManager[object] | None = None) -> Result:
    """Run the history of ``seed``; ``mutant`` plants a bug for as long as it lasts."""
    if mode == BOOKINGS:
        prepare()
    chance = Random(f"{seed}/chance").getrandbits  # noqa: S311 - to be foretold is its very purpose
    with mutant or nullcontext(), spoken(), chance_from(chance):
        world = (BookingWorld if mode == BOOKINGS else World)(seed, STEPS[mode])
        try:
            with listening(world.history):
                broken = _run(world, mode)
            return _result(seed, world, broken)
        finally:
            world.close()


def _run(world: World, mode: str) -> Broken | None:
    try:
        _MODES[mode](world)
    except Broken as broken:
        return broken
    return None


def _result(seed: int, world: World, broken: Broken | None) -> Result:
    result = Result(seed, world.history.trace, world.observer.operations, world.observer.requests)
    result.faults, result.done = world.history.faults, world.history.done
    if broken is not None:
        result.broken, result.story = str(broken), tell(seed, world, broken)
    return result


@contextmanager
def listening(history: History) -> Iterator[None]:
    """Within it what the product logs goes into the history, and nowhere else."""
    ear = Listening(history)
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    before = [(logger.propagate, logger.level) for logger in loggers]
    for logger in loggers:
        logger.addHandler(ear)
        logger.propagate = False
    try:
        yield
    finally:
        for logger, (propagate, level) in zip(loggers, before, strict=True):
            logger.removeHandler(ear)
            logger.propagate, logger.level = propagate, level
