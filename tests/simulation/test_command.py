"""``main.py simulate`` as people and CI call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from main import main
from tools.simulate.mutants import MUTANTS


def test_a_run_that_holds_ends_with_0_and_tells_what_it_did(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--seeds", "3", "--json"]) == 0

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[-1]["histories"] == 3
    assert lines[-1]["broken"] is None
    assert lines[-1]["operations"] > 0
    assert lines[-1]["faults"] == sum(lines[-1]["faults_by_kind"].values())


def test_a_broken_promise_ends_with_1_its_seed_and_a_readable_history(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    arguments = ["--seeds", "20", "--start", "1", "--mutant", "lost-after-ack", "--data-dir", str(tmp_path)]
    assert main(["simulate", *arguments]) == 1

    told = capsys.readouterr().out
    assert "kept until durable" in told
    assert "wrote visit." in told
    assert "/push -> 200" in told
    history = next(tmp_path.glob("history-safety-*.txt"))
    seed = history.stem.rpartition("-")[2]
    assert f"seed {seed} breaks" in told
    assert history.read_text(encoding="utf-8").startswith(f"seed {seed}:")


def test_the_planted_bugs_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--list-mutants"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in MUTANTS)
