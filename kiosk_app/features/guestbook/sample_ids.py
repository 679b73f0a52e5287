"""Ids, codes and moments by the hundred thousand: the same forms as ``domain.ids`` makes, faster."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

from domain.ids import CODE_ALPHABET

_BASE = len(CODE_ALPHABET)
_PAIRS = _BASE * _BASE
_PAIR_SIGNS = tuple(first + second for first in CODE_ALPHABET for second in CODE_ALPHABET)
_PAIR_SUMS = tuple(
    tuple(
        (2 * pair + 2) * first + (2 * pair + 3) * second for first in range(_BASE) for second in range(_BASE)
    )
    for pair in range(4)
)
"""What each pair of signs adds to the check sum, by where it stands; see ``domain.ids``."""


def quick_code(random: Random) -> str:
    """Return a visit code."""
    number = random.getrandbits(48)
    number, one = divmod(number, _PAIRS)
    number, two = divmod(number, _PAIRS)
    four, three = divmod(number, _PAIRS)
    four %= _PAIRS
    sums = _PAIR_SUMS
    total = sums[0][one] + sums[1][two] + sums[2][three] + sums[3][four]
    signs = _PAIR_SIGNS
    return signs[one] + signs[two] + signs[three] + signs[four] + CODE_ALPHABET[total % _BASE]


class Day:
    """Midnight of one day (time-zone aware), and ids and texts of the seconds after it."""

    def __init__(self, midnight: datetime) -> None:
        self._unix = int(midnight.timestamp())
        self._naive = midnight.astimezone(UTC).replace(tzinfo=None)

    def quick_uuid7(self, second: int, random: Random) -> str:
        """Return a UUIDv7 of the moment ``second`` seconds after midnight."""
        time = f"{(self._unix + second) * 1000 + random.getrandbits(9):012x}"
        noise = f"{random.getrandbits(72):018x}"
        return f"{time[:8]}-{time[8:]}-7{noise[:3]}-b{noise[3:6]}-{noise[6:]}"

    def text(self, second: int) -> str:
        """Return the moment as ``vault.columns.UtcDateTime`` writes it."""
        return (self._naive + timedelta(seconds=second)).isoformat() + ".000000Z"
