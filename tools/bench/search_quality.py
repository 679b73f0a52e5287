"""How often a visitor's question finds its page first, and among three: for both halves of the questions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench.figures import Figure

FIRST, AMONG_THREE = 80.0, 95.0


def quality() -> Iterator[Figure]:
    """Yield the hits of the half that was tuned on, and of the half that nobody looked at."""
    # They rest with the tests, which nothing else of a bench needs.
    from domain.clock import SystemClock
    from kiosk_app.bootstrap.searching import open_search
    from kiosk_app.platform.first_start import settle
    from kiosk_app.platform.paths import DataDir
    from tests.features.information.questions.asked import HALVES
    from tests.features.information.questions.hits import hits

    with TemporaryDirectory(prefix="pip-bench-") as folder:
        data_dir = DataDir(Path(folder))
        settings = settle(data_dir, SystemClock().now()).with_changes(secrets_backend="credential-file")
        with open_search(data_dir, settings) as search:
            for half in HALVES:
                found = hits(search, half)
                note = f"of {found.asked} questions"
                yield Figure(f"search_hit_at_1_{half}", found.first * 100, "%", FIRST, True, note)
                yield Figure(f"search_hit_in_3_{half}", found.among_three * 100, "%", AMONG_THREE, True, note)
