"""How long an errand takes a person, estimated with the keystroke-level model.

Card, Moran and Newell, "The keystroke-level model for user performance time with interactive
systems", Communications of the ACM 23 (7), 1980, table 1, in seconds:

- ``POINT`` 1.10: to move the hand to a target, here a finger to a button;
- ``THINK`` 1.35: to prepare mentally; once before each button, and once before each stretch of typing;
- ``SCREEN_KEY`` 0.75: a key as the paper's "typing complex codes": one finger on keys that are seen, not
  known by heart, is slower than the average typist and quicker than its "worst typist" (1.20);
- ``DESK_KEY`` 0.28: a key of a physical keyboard, average non-secretary typist.

What the machine itself takes comes on top. Reading and hesitating do not count: a real first visit
takes longer. The figures are for comparing one version of a screen with another.
"""

from __future__ import annotations

from dataclasses import dataclass

POINT, THINK, SCREEN_KEY, DESK_KEY = 1.10, 1.35, 0.75, 0.28


@dataclass(frozen=True, slots=True)
class Effort:
    """What a person did: buttons touched, keys typed on the screen or at a desk, stretches of typing."""

    taps: int = 0
    screen_keys: int = 0
    desk_keys: int = 0
    texts: int = 0

    @property
    def keys(self) -> int:
        """Keys of either kind."""
        return self.screen_keys + self.desk_keys

    @property
    def seconds(self) -> float:
        """What all this takes a person."""
        typing = self.screen_keys * SCREEN_KEY + self.desk_keys * DESK_KEY + self.texts * THINK
        return self.taps * (THINK + POINT) + typing

    def __add__(self, other: Effort) -> Effort:
        """Return both, one after the other."""
        return Effort(
            self.taps + other.taps,
            self.screen_keys + other.screen_keys,
            self.desk_keys + other.desk_keys,
            self.texts + other.texts,
        )

    def __sub__(self, earlier: Effort) -> Effort:
        """Return what came after ``earlier``."""
        return Effort(
            self.taps - earlier.taps,
            self.screen_keys - earlier.screen_keys,
            self.desk_keys - earlier.desk_keys,
            self.texts - earlier.texts,
        )
