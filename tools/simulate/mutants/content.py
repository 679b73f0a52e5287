"""Bugs in pages that staff write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sync.server.page_book import PageLedger
from tools.simulate.mutants.mutant import Mutant, replaced


@contextmanager
def _other_side_dropped() -> Iterator[None]:
    """The server says that it keeps the second of two savings beside the first, and does not."""

    def make(before: Any) -> Any:
        def note(self: Any, history: Any, record: Any) -> None:
            if not record.aside:
                before(self, history, record)

        return note

    with replaced(PageLedger, "_note", make):
        yield


MUTANTS = (
    Mutant(
        "other-side-dropped", "of two who wrote one page the second is lost", _other_side_dropped, start=14
    ),
)
