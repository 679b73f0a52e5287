"""Two that both hold the same thing, as staff need to see it. The leases know what a conflict is; this
feature only shows it and notes what was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who must hear of it. ``phone`` is E.164, "" where none is known."""

    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """``who`` holds it; ``device_id`` promised it, "" for the server itself; ``taken``: by a lease
    that was taken away and may have been used."""

    who: tuple[str, ...] = ()
    device_id: str = ""
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """``ours`` stands by the server's decision, ``theirs`` is what a device had promised. ``rule`` is a word
    of ``domain.claims.ConflictRule``. ``starts_at`` and ``ends_at`` are ``None`` where only the number is known."""

    case_id: str
    opened_at: datetime
    rule: str
    resource: str
    starts_at: datetime | None
    ends_at: datetime | None
    ours: Side
    theirs: Side
    tell: tuple[Party, ...] = ()


class ConflictSource(Protocol):
    """Waits for the disk: asked in the background only."""

    def undecided(self) -> tuple[Conflict, ...]:
        """Return the conflicts that nobody has settled, the newest first."""
        ...

    def resolve(self, case_id: str, resolution: str, by: str) -> bool:
        """Note what was done ("moved", "cancelled" or "no_harm"); return whether it was still open."""
        ...


class NoConflicts:
    """A desk whose building lends nothing out yet."""

    def undecided(self) -> tuple[Conflict, ...]:
        return ()

    def resolve(self, case_id: str, resolution: str, by: str) -> bool:
        return False
