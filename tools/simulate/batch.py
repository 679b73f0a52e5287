"""Many seeds, on as many processes as wanted."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from typing import Any

from tools.simulate.mutants import plant
from tools.simulate.seeds import Result, run_seed


class Batch:
    """What a number of seeds came to."""

    def __init__(self, mode: str) -> None:
        self.mode = mode
        self.histories = self.operations = self.requests = 0
        self.seconds = 0.0
        self.faults: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.broken: Result | None = None

    def note(self, result: Result) -> None:
        """Count a history."""
        self.histories += 1
        self.operations += result.operations
        self.requests += result.requests
        self.faults.update(result.faults)
        self.done.update(result.done)
        if result.broken and (self.broken is None or result.seed < self.broken.seed):
            self.broken = result

    def add(self, other: Batch) -> None:
        """Count what another batch counted."""
        self.histories += other.histories
        self.operations += other.operations
        self.requests += other.requests
        self.seconds += other.seconds
        self.faults.update(other.faults)
        self.done.update(other.done)
        self.broken = self.broken or other.broken

    def figures(self) -> dict[str, Any]:
        """Return all counts, ready for JSON."""
        return {
            "mode": self.mode,
            "histories": self.histories,
            "operations": self.operations,
            "requests": self.requests,
            "faults": sum(self.faults.values()),
            "faults_by_kind": dict(sorted(self.faults.items())),
            "done_by_kind": dict(sorted(self.done.items())),
            "seconds": round(self.seconds, 1),
            "seeds_per_second": round(self.histories / self.seconds, 2) if self.seconds else 0.0,
            "broken": None if self.broken is None else {"seed": self.broken.seed, "why": self.broken.broken},
        }

    def text(self) -> str:
        """Return a line for people."""
        return (
            f"{self.histories} histories ({self.mode}) hold: {self.operations} operations decided in "
            f"{self.requests} requests, {sum(self.faults.values())} faults, {self.seconds:.0f} s"
        )


def run_batch(mode: str, seeds: Iterable[int], mutant: str | None = None, jobs: int = 1) -> Batch:
    """Run ``seeds`` up to the first one that breaks an invariant."""
    batch, begun = Batch(mode), time.monotonic()
    for result in _results(mode, seeds, mutant, jobs):
        batch.note(result)
        if batch.broken is not None:
            break
    batch.seconds = time.monotonic() - begun
    return batch


def _results(mode: str, seeds: Iterable[int], mutant: str | None, jobs: int) -> Iterator[Result]:
    if jobs <= 1:
        for seed in seeds:
            yield run_seed(seed, mode, plant(mutant))
        return
    rest = iter(seeds)
    with ProcessPoolExecutor(jobs) as pool:
        while some := list(islice(rest, jobs * 50)):
            yield from pool.map(_one, ((seed, mode, mutant) for seed in some), chunksize=10)


def _one(work: tuple[int, str, str | None]) -> Result:
    seed, mode, mutant = work
    return run_seed(seed, mode, plant(mutant))
