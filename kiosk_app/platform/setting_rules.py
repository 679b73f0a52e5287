"""What a setting may be, and how to say so."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """``holds(value)`` decides; ``allowed`` says it in words that end a sentence."""

    holds: Callable[[object], bool]
    allowed: str


def one_of(*values: object) -> Rule:
    """Return the rule that the value is among ``values``, of the very same type."""
    shown = ", ".join(str(value).lower() if isinstance(value, bool) else str(value) for value in values)
    return Rule(
        lambda value: any(value == it and type(value) is type(it) for it in values), f"one of: {shown}"
    )


def between(low: float, high: float) -> Rule:
    """Return the rule that the value is a number from ``low`` to ``high``; whole where these are."""
    whole = isinstance(low, int)

    def holds(value: object) -> bool:
        is_number = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
        return is_number and low <= value <= high  # type: ignore[operator]

    return Rule(holds, f"a {'whole ' if whole else ''}number from {low:g} to {high:g}")


def matching(pattern: str, words: str) -> Rule:
    """Return the rule that the value is text which ``pattern`` describes wholly; ``words`` say how."""
    return Rule(lambda value: isinstance(value, str) and bool(re.fullmatch(pattern, value)), words)


def any_text(longest: int) -> Rule:
    """Return the rule that the value is one line of text of at most ``longest`` signs."""
    return Rule(
        lambda value: isinstance(value, str) and len(value) <= longest and value.isprintable(),
        f"one line of at most {longest} letters",
    )
