"""From what the threads report to what staff should see; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk_app.sync_status.status import SyncState, SyncStatus
from sync.client.errors import (
    FeedProblem,
    LocalProblem,
    Rejected,
    SyncProblem,
    TooOld,
    TransportKind,
    TransportProblem,
    Unauthorised,
)
from sync.client.ports import OutboxCounts

_FOR_STAFF = (FeedProblem, LocalProblem, Rejected, TooOld, Unauthorised)

NOTHING = OutboxCounts(0, 0)


@dataclass(frozen=True, slots=True)
class SyncFacts:
    """``send_problem`` and ``receive_problem``: of the latest try each; ``None`` if it went well."""

    counts: OutboxCounts = NOTHING
    send_problem: SyncProblem | None = None
    receive_problem: SyncProblem | None = None
    last_contact: datetime | None = None


def derive(facts: SyncFacts) -> SyncStatus:
    """Return what staff should see."""
    problem = _worst(facts.send_problem, facts.receive_problem)
    return SyncStatus(
        state=_state(facts, problem),
        waiting=facts.counts.waiting,
        quarantined=facts.counts.quarantined,
        last_contact=facts.last_contact,
        reason="" if problem is None else problem.reason,
    )


def needs_staff(problem: SyncProblem | None) -> bool:
    """Return whether ``problem`` stays until somebody does something about it."""
    untrusted = isinstance(problem, TransportProblem) and problem.kind == TransportKind.UNTRUSTED
    return untrusted or isinstance(problem, _FOR_STAFF)


def _worst(first: SyncProblem | None, second: SyncProblem | None) -> SyncProblem | None:
    if needs_staff(second) and not needs_staff(first):
        return second
    return first if first is not None else second


def _state(facts: SyncFacts, problem: SyncProblem | None) -> SyncState:
    if facts.counts.quarantined or needs_staff(problem):
        return SyncState.ATTENTION
    if problem is not None:
        return SyncState.OFFLINE
    if facts.counts.waiting or facts.last_contact is None:
        return SyncState.WAITING
    return SyncState.CONNECTED
