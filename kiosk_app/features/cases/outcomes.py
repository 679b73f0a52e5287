"""What the cases service answers. Light to import: screens need these before the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from domain.outcome import Refused
from domain.visits import InvalidDraft, VisitDraft


class Mending(Enum):
    """What sending again takes."""

    IMPOSSIBLE = auto()
    """Nobody here can say what it should have been: it goes to paper or to a file."""
    AS_IT_IS = auto()
    FORM = auto()
    """A guestbook entry: a person looks at its fields first."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """One entry that waits for a decision.

    ``key`` names it to the service. ``device_id`` is "" for what this device itself could not use.
    ``name`` is the visitor's, "" where nobody can tell; ``raw`` is what came, "" once it was erased.
    """

    key: str
    device_id: str
    kind: str
    reason: str
    name: str
    raw: str
    received_at: datetime
    mending: Mending
    draft: VisitDraft | None = None


@dataclass(frozen=True, slots=True)
class SetAsideList:
    """The newest entries that wait for a decision, and how many there are in all."""

    entries: tuple[SetAside, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Decided:
    """It is done and noted. ``file``: what was written, if anything was."""

    file: Path | None = None


class Hindrance(Enum):
    """Why nothing was done; nothing was lost either."""

    ALREADY = auto()
    """Somebody else was quicker."""
    NOT_ALLOWED = auto()
    """Only who runs the desk decides."""
    IMPOSSIBLE = auto()
    PLACE_GONE = auto()
    PLACE_FULL = auto()
    PLACE_READ_ONLY = auto()


Decision = Decided | Hindrance
ResendOutcome = Decided | Hindrance | Refused[InvalidDraft]
