"""Conflict cases on the wire: two that both hold something, the rule, and who must be told."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from domain.claims import ConflictRule
from sync.protocol.claims import ShortId
from sync.protocol.visits import Moment, WireRecord

CONFLICT = "conflict"
"""The kind of feed row that carries a ``ConflictRecord``; for desks only."""

CONFLICT_RESOLVED = "conflict.resolved"
"""The kind of operation that carries a ``ConflictResolvedBody``; its record is the case."""


class Resolution(StrEnum):
    MOVED = "moved"
    """The one or the other got something else."""
    CANCELLED = "cancelled"
    NO_HARM = "no_harm"
    """Nobody was told anything in vain."""
    WITHDRAWN = "withdrawn"
    """Noted by the server: the claim was taken back, or confirmed after all."""


class ConflictSide(BaseModel):
    """One side: a claim, a lease, or both. Who they are for the desk reads in the parties' records."""

    model_config = ConfigDict(extra="allow", frozen=True)

    claims: list[str] = Field(default_factory=list)
    lease_id: str = ""
    device_id: str = ""


class ConflictRecord(WireRecord):
    """``ours``: what stands by the server's decision. ``theirs``: what a device had promised.
    ``tell``: the claims whose people must hear of it."""

    case_id: str
    opened_at: Moment
    rule: ConflictRule
    slot_id: str
    ours: ConflictSide
    theirs: ConflictSide
    tell: list[str] = Field(default_factory=list)
    resolved_at: Moment | None = None
    resolution: str | None = None
    resolved_by: str = ""


class ConflictResolvedBody(WireRecord):
    """The body of ``conflict.resolved``; from a desk only. ``by`` is the name of a member of staff."""

    case_id: ShortId
    resolved_at: Moment
    resolution: Resolution
    by: str = Field(default="", max_length=150)
