"""What was set aside for a person to look at, and what the person did about it."""

from __future__ import annotations

from enum import StrEnum

from sync.protocol.visits import Moment, WireRecord

CASE = "case"
"""The kind of feed row that carries a ``CaseRecord``; for desks only."""

CASE_RESOLVED = "case.resolved"
"""The kind of operation that carries a ``CaseResolvedBody``; its record is the case."""


class CaseResolution(StrEnum):
    """What staff did with an operation that could not be applied."""

    RESENT = "resent"
    """Its corrected form went up as a new operation of the desk."""
    PAPER = "paper"
    EXPORTED = "exported"


class CaseRecord(WireRecord):
    """An operation in quarantine. ``device_id``: who proved to have sent it.

    ``op_kind`` is "" where nobody can tell. ``raw`` is what came, "" once it was erased.
    The last three fields are ``None`` while nobody has decided.
    """

    case_id: str
    op_id: str
    device_id: str
    op_kind: str
    reason: str
    raw: str
    received_at: Moment
    resolution: str | None = None
    resolved_at: Moment | None = None
    resolved_by: str | None = None


class CaseResolvedBody(WireRecord):
    """The body of ``case.resolved``. ``resolved_by`` is the name of a member of staff; ``new_op_id`` is
    the operation that took the place of the one in quarantine, where there is one."""

    case_id: str
    resolution: CaseResolution
    resolved_at: Moment
    resolved_by: str
    new_op_id: str | None = None
