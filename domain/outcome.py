"""What a rule answers: a value, never an exception.

``decide(command, state, context) -> Accepted(new state, facts) | Refused(reason)``
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

State_co = TypeVar("State_co", covariant=True)
Fact_co = TypeVar("Fact_co", covariant=True)
Reason_co = TypeVar("Reason_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Accepted(Generic[State_co, Fact_co]):
    """The command holds: the state after it, and the facts that others should hear of."""

    state: State_co
    facts: tuple[Fact_co, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused(Generic[Reason_co]):
    """The rules say no; ``reason`` is a value that a screen can turn into a helpful sentence."""

    reason: Reason_co
