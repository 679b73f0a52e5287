"""How sync stands, in one word. Imports nothing: the desk shows it from its first frame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SyncState(StrEnum):
    """The colours of the dot. The words are also what QML compares with."""

    CONNECTED = "connected"
    WAITING = "waiting"
    """Something is on its way up."""
    OFFLINE = "offline"
    """No contact; it will go on by itself."""
    ATTENTION = "attention"
    """It will not go on by itself, or something was set aside: a person must look."""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """``reason`` is the short name of the last problem, "" without one; for the log and the phone."""

    state: SyncState = SyncState.WAITING
    waiting: int = 0
    quarantined: int = 0
    last_contact: datetime | None = None
    reason: str = ""
