"""A question as the index is asked it: expressions of SQLite's FTS5, made of quoted stems alone.

An index of 100,000 texts must not be asked for all that hold a common word. So the expressions come narrow first:
all that is asked for, then without the commonest word, and so on, until there is enough to choose from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.information.search.questions import Question, Reading, Wanted
from domain.information.search.ranking import Rarity
from domain.information.search.texts import HEAD


@dataclass(frozen=True, slots=True)
class Way:
    """What finds texts that speak of the same things in any part, and those that do so in title or keywords."""

    anywhere: str
    in_head: str


def anywhere(wanted: Wanted) -> str:
    """Return what finds the texts that speak of ``wanted`` in any part."""
    return _either(wanted, "")


def narrow_first(question: Question, rarity: Rarity) -> Iterator[Way]:
    """Yield the ways to ask one after the other."""
    rarest = sorted(question.wanted, key=lambda one: -rarity.of(one))
    for kept in range(len(rarest), 0, -1):
        yield _way(rarest[:kept])
    for one in rarest[1:]:
        yield _way([one])


def _way(wanted: Sequence[Wanted]) -> Way:
    return Way(_all_of(wanted, ""), _all_of(wanted, HEAD))


def _all_of(wanted: Sequence[Wanted], head: str) -> str:
    return " AND ".join(f"({_either(one, head)})" for one in wanted)


def _either(wanted: Wanted, head: str) -> str:
    return " OR ".join(_together(reading, head) for reading in wanted.readings)


def _together(reading: Reading, head: str) -> str:
    quoted = [f'"{head}{one}"' for one in reading.stems]
    return quoted[0] if len(quoted) == 1 else f"({' AND '.join(quoted)})"
