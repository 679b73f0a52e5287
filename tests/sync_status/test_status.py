"""One word for how sync stands, and a sentence for staff."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk_app.sync_status.deriving import SyncFacts, derive
from kiosk_app.sync_status.status import SyncState, SyncStatus
from kiosk_app.sync_status.view_model import status_sentence
from kiosk_app.sync_status.words import when
from sync.client.errors import (
    FeedProblem,
    Overloaded,
    SyncProblem,
    TooOld,
    TransportKind,
    TransportProblem,
    Unauthorised,
)
from sync.client.ports import OutboxCounts

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
OFF = TransportProblem(TransportKind.UNREACHABLE)
NOTHING = OutboxCounts(0, 0)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (SyncFacts(), SyncState.WAITING),
        (SyncFacts(NOTHING, None, None, NOW), SyncState.CONNECTED),
        (SyncFacts(OutboxCounts(2, 0), None, None, NOW), SyncState.WAITING),
        (SyncFacts(OutboxCounts(2, 0), OFF, None, NOW), SyncState.OFFLINE),
        (SyncFacts(NOTHING, None, OFF, NOW), SyncState.OFFLINE),
        (SyncFacts(NOTHING, Overloaded(503, "overloaded", 5), None, NOW), SyncState.OFFLINE),
        (SyncFacts(OutboxCounts(0, 1), None, None, NOW), SyncState.ATTENTION),
        (SyncFacts(NOTHING, OFF, Unauthorised(401, "unauthenticated"), NOW), SyncState.ATTENTION),
        (SyncFacts(NOTHING, TransportProblem(TransportKind.UNTRUSTED), None, NOW), SyncState.ATTENTION),
        (SyncFacts(NOTHING, None, FeedProblem("gap"), NOW), SyncState.ATTENTION),
        (SyncFacts(NOTHING, None, TooOld(426, "too_old"), NOW), SyncState.ATTENTION),
    ],
)
def test_the_dot_says_what_staff_must_know(facts: SyncFacts, state: SyncState) -> None:
    assert derive(facts).state == state


def test_the_problem_that_needs_staff_is_the_one_that_is_named() -> None:
    bad: SyncProblem = Unauthorised(403, "revoked")
    assert derive(SyncFacts(NOTHING, OFF, bad)).reason == "revoked"
    assert derive(SyncFacts(NOTHING, bad, OFF)).reason == "revoked"


def test_last_contact_names_the_day_where_it_is_not_today() -> None:
    assert when(NOW, NOW, "id") == "09.41"
    assert when(NOW.replace(day=21), NOW, "id") == "Sab, 21 Nov, 09.41"


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (SyncStatus(SyncState.CONNECTED), "Terhubung ke server pusat"),
        (SyncStatus(SyncState.WAITING), "Menghubungi server pusat …"),
        (SyncStatus(SyncState.WAITING, waiting=1234), "1.234 catatan sedang dikirim"),
        (SyncStatus(SyncState.ATTENTION, quarantined=2), "2 catatan perlu diperiksa petugas"),
        (SyncStatus(SyncState.ATTENTION), "Server pusat menolak perangkat ini. Hubungi pengelola"),
    ],
)
def test_the_sentence_is_for_people(status: SyncStatus, sentence: str) -> None:
    assert status_sentence(status, "id") == sentence
