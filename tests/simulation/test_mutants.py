"""A simulation that cannot fail proves nothing: each planted bug is caught, and without it all is well."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from tests.simulation.test_histories import COVERED
from tools.simulate.batch import run_batch
from tools.simulate.modes import BOOKINGS
from tools.simulate.mutants import MUTANTS, plant
from tools.simulate.mutants.mutant import replaced, returns


def test_there_are_at_least_sixteen_planted_bugs_six_of_them_in_bookings() -> None:
    assert len(MUTANTS) >= 16
    assert sum(mutant.mode == BOOKINGS for mutant in MUTANTS.values()) >= 6


@pytest.mark.parametrize("name", sorted(MUTANTS))
def test_a_planted_bug_is_caught(name: str) -> None:
    mutant = MUTANTS[name]
    seeds = range(mutant.start, mutant.start + mutant.seeds)

    caught = run_batch(mutant.mode, seeds, name)
    assert caught.broken is not None, f"{mutant.tells}: not noticed in {len(seeds)} histories"
    assert f"seed {caught.broken.seed}" in caught.broken.story

    # Histories that test_histories runs without a bug need not run here once more.
    first = max(mutant.start, COVERED[mutant.mode])
    healthy = run_batch(mutant.mode, range(first, caught.broken.seed + 1))
    assert healthy.broken is None, healthy.broken.story


def test_a_planted_bug_is_gone_afterwards() -> None:
    from sync.server.store import ServerStore

    before = ServerStore.renew_epoch
    with plant("epoch-not-renewed"):
        assert ServerStore.renew_epoch is not before
    assert ServerStore.renew_epoch is before


def test_a_planted_bug_that_an_import_would_keep_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    owner, late = ModuleType("owner"), ModuleType("late")
    vars(owner)["rule"] = lambda: "as it should be"
    monkeypatch.setitem(sys.modules, "late", late)

    with (
        pytest.raises(RuntimeError, match="late was imported while a bug was planted in rule"),
        replaced(owner, "rule", returns("wrong")),
    ):
        vars(late)["rule"] = vars(owner)["rule"]
