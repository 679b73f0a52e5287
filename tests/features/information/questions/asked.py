"""Reads the questions, for whoever measures the search with them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
HALVES = ("tuning", "held_out")


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody typed on a screen in ``language`` ("id", "en").

    ``expected``: the ids of the entries that answer it, any of which will do; none where nothing does.
    ``foreign``: no word of it has anything to do with the content, so nothing at all may be found.
    """

    words: str
    language: str
    expected: frozenset[str]
    style: str
    topic: str = ""
    foreign: bool = False

    def rank(self, found: list[str]) -> int | None:
        """Return the place, from 1, of the first right answer among the ids ``found``; ``None``: it is not there."""
        return next(
            (place for place, entry_id in enumerate(found, start=1) if entry_id in self.expected), None
        )


def asked(half: str) -> tuple[Question, ...]:
    """Return the questions of ``half``, one of ``HALVES``."""
    return tuple(
        Question(
            words=row["question"],
            language=row["lang"],
            expected=frozenset(row["expected"].split("|")),
            style=row["style"],
            topic=row["topic"],
        )
        for row in _rows(half)
    )


def asked_in_vain() -> tuple[Question, ...]:
    """Return the questions that the information cannot answer."""
    return tuple(
        Question(row["question"], row["lang"], frozenset(), row["style"], foreign=row["foreign"] == "all")
        for row in _rows("nothing")
    )


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))
