"""What the guestbook service answers. Light to import: screens need these before the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.outcome import Accepted, Refused
from domain.visits import AlreadySignedIn, InvalidDraft, Purpose, Visit, VisitSignedIn


class LookUp(StrEnum):
    """How a code or a phone number failed to find anybody."""

    UNREADABLE = "unreadable"
    """It is neither a code nor a phone number: mistyped, or the scanner read something else."""
    UNKNOWN = "unknown"
    """It could be one, but nobody here has it."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nobody was found; nothing is said about who might have been."""

    problem: LookUp


@dataclass(frozen=True, slots=True)
class TooManyAttempts:
    """Too many failed look-ups on this device; the next one is allowed at ``until`` (aware UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class ReturningVisitor:
    """Enough for the owner to know themselves, too little for anybody else.

    ``handle`` goes back into ``sign_in_again``. ``still_here``: the guestbook has them as present
    today, so that leaving may be what they want. ``last_purpose`` is told only to who showed a card:
    knowing somebody's phone number must not tell what they came for.
    """

    handle: str
    masked_name: str
    origin: str
    still_here: bool
    last_purpose: Purpose | None = None


@dataclass(frozen=True, slots=True)
class CheckedOut:
    """The visit with its departure; ``already`` where it had been noted before and stands."""

    visit: Visit
    already: bool


@dataclass(frozen=True, slots=True)
class PresentList:
    """Who is here today. ``visits``: those found, newest first; ``people`` and ``entries`` count
    everybody who is here, whatever was searched for."""

    visits: tuple[Visit, ...]
    people: int
    entries: int
    others: tuple[Visit, ...] = ()
    """Who is here and was not found by what was searched for."""

    @property
    def everybody(self) -> tuple[Visit, ...]:
        """Whoever is here, found or not."""
        return (*self.visits, *self.others)


SignInOutcome = Accepted[Visit, VisitSignedIn] | Refused[InvalidDraft | AlreadySignedIn]
FindOutcome = ReturningVisitor | NotFound | TooManyAttempts
SignInAgainOutcome = Accepted[Visit, VisitSignedIn] | Refused[InvalidDraft | AlreadySignedIn] | NotFound
CheckOutOutcome = CheckedOut | NotFound
