"""Slips of a finger: how far two words are apart, and how far they may be for one to stand for the other."""

from __future__ import annotations

from collections.abc import Iterator

_ONE_SLIP_FROM = 4
_TWO_SLIPS_FROM = 7
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slips_allowed(word: str) -> int:
    """Return how many slips a word may hold: none in a short one and in a number, two in a long one."""
    if len(word) < _ONE_SLIP_FROM or not word.isalpha():
        return 0
    return 2 if len(word) >= _TWO_SLIPS_FROM else 1


def slips_between(typed: str, meant: str, most: int) -> int:
    """Return how many signs are wrong, missing, added or swapped with their neighbour; ``most`` + 1 for more."""
    typed, meant = _without_common_ends(typed, meant)
    if abs(len(typed) - len(meant)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(meant) + 1))
    for row, sign in enumerate(typed, 1):
        line = [row]
        for column, other in enumerate(meant, 1):
            cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (sign != other))
            if row > 1 and column > 1 and sign == meant[column - 2] and typed[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, last = last, line
    return min(last[-1], most + 1)


def _without_common_ends(typed: str, meant: str) -> tuple[str, str]:
    shorter = min(len(typed), len(meant))
    start = next((place for place in range(shorter) if typed[place] != meant[place]), shorter)
    typed, meant = typed[start:], meant[start:]
    shorter -= start
    end = next((place for place in range(shorter) if typed[-1 - place] != meant[-1 - place]), shorter)
    return typed[: len(typed) - end], meant[: len(meant) - end]


def one_slip_away(word: str) -> Iterator[str]:
    """Yield every row of letters from which one slip leads to ``word``, some of them twice."""
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in _LETTERS)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in _LETTERS)
