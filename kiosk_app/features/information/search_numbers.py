"""The numbers of entries in the index, by which it gives what matches in order: upwards the Indonesian ones come
first, downwards the English ones, and the likelier kinds each time."""

from __future__ import annotations

from domain.information.kinds import Kind, Language

_KIND_BITS = 32
_LAST = 1 << 41


def numbers_between(language: Language, kind: Kind) -> tuple[int, int]:
    """Return the smallest and the greatest number that an entry of ``kind`` may have."""
    first = (list(Kind).index(kind) << _KIND_BITS) + 1
    last = first + (1 << _KIND_BITS) - 2
    return (first, last) if goes_upwards(language) else (_LAST - last, _LAST - first)


def goes_upwards(language: Language) -> bool:
    """Return whether what is likely has the smaller numbers."""
    return language is Language.INDONESIAN
