"""The benchmarks of sync run to their end and measure what they say; how fast is for a quiet machine."""

from __future__ import annotations

from tools.bench import crowd, frames, sync
from tools.bench.figures import Figure


def _by_name(figures: list[Figure]) -> dict[str, Figure]:
    return {figure.name: figure for figure in figures}


def test_sync_up_and_down_on_both_databases() -> None:
    figures = _by_name(list(sync.run(rows=700)))

    for name in ("push", "pull", "snapshot", "no_op", "up", "down", "device_disk", "server_disk"):
        value = figures[f"sync_{name}"].value
        assert value is not None
        assert value > 0
    on_postgres = figures["sync_pg_push"]
    assert on_postgres.note
    assert on_postgres.value is None or figures["sync_pg_no_op"].value


def test_a_small_crowd_drains_without_an_error() -> None:
    figures = _by_name(list(crowd.run(devices=20, operations=10)))

    assert figures["crowd_errors"].value == 0
    assert figures["crowd_drain"].value
    assert figures["crowd_booking_p99"].value


def test_frames_are_seen_while_visits_go_up() -> None:
    figures = _by_name(list(frames.run(rows=600, slides=5)))

    assert figures["frame_gap_alone_worst"].value
    assert figures["frame_gap_syncing_worst"].value
    assert figures["frame_sync_push"].value
