"""What became of each request for a computer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """How a request ended."""

    AT_ONCE = "at_once"
    """The screen said "terkonfirmasi" when they tapped."""
    SOON = "soon"
    """Requested, and confirmed within a minute, since the server was there to ask."""
    LATER = "later"
    """Requested, and confirmed while they waited."""
    IN_VAIN = "in_vain"
    """Requested; they waited as long as they would, and went."""
    TOO_LONG = "too_long"
    """The screen told how long it would take, and they went at once."""
    REFUSED = "refused"
    """By a rule, with its reason: a limit, or too late in the day."""


@dataclass(slots=True)
class Request:
    """``online``: the screen reached the server when they asked. ``stood_free``: a computer was promised to nobody
    then. ``waited``: minutes from the tap to the start of their confirmed time, ``None`` if there was none."""

    at: datetime
    screen: str
    online: bool = True
    stood_free: bool = True
    outcome: Outcome | None = None
    waited: float | None = None
    reason: str = ""
