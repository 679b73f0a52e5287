"""What the server says about visits, and what still waits here on top of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from time import perf_counter

import pytest
from pydantic import ValidationError

from domain.visits import DepartureMode, Visit, VisitAnonymised, VisitDeparted, VisitSignedIn
from kiosk_app.features.guestbook.feed_rows import COLUMNS
from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.features.guestbook.work import VisitFact, operation_of
from sync.protocol.canonical import canonical_json
from sync.protocol.messages import FeedRow
from sync.protocol.operations import Operation
from sync.protocol.visits import to_record
from tests.helpers.guestbook_desk import KARANG_TARUNA, SITI, GuestbookDesk
from vault.sessions import writing_session


def _row(visit: Visit, seq: int = 1, **extra: object) -> FeedRow:
    record = to_record(visit).model_copy(update=extra)
    return FeedRow(seq=seq, kind="visit", record_id=visit.visit_id, body=record.to_json())


def _waiting(fact: VisitFact) -> Operation:
    kind, record_id, body = operation_of(fact)
    return Operation(
        op_id="op",
        device_id="entrance-left",
        incarnation="first",
        kseq=1,
        kind=kind,
        schema_v=1,
        record_id=record_id,
        body=canonical_json(body),
        sha256="0" * 64,
        prev_hash="0" * 64,
        wall_utc="",
    )


def _apply(desk: GuestbookDesk, rows: Sequence[FeedRow], *waiting: Operation) -> frozenset[str]:
    with writing_session(desk.engine) as session:
        return VisitRecords().apply(session, rows, waiting)


def _elsewhere(desk: GuestbookDesk) -> Visit:
    """A group that signed in at the other entrance; nothing of it rests here."""
    visit = desk.signed_in(KARANG_TARUNA, "elsewhere")
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM visit")
    return replace(visit, device_id="entrance-right")


def test_a_visit_from_the_other_entrance_appears_here(desk: GuestbookDesk) -> None:
    visit = _elsewhere(desk)
    assert _apply(desk, [_row(visit)]) == {visit.visit_id}
    assert desk.service.visit(visit.visit_id) == visit
    assert desk.service.present("andika").people == 12


def test_a_visit_rests_alike_whether_it_was_made_here_or_came_down(desk: GuestbookDesk) -> None:
    full = replace(
        KARANG_TARUNA, phone="0812 1500 0513", sex="male", age_band="17_25", occupation="student",
        education="sma", assistance="hearing", purpose_note="Latihan debat",
    )  # fmt: skip
    visit = desk.signed_in(full, "tap-1")
    desk.service.check_out(visit.code)
    kept = desk.service.visit(visit.visit_id)
    assert kept is not None
    made = desk.ask("SELECT * FROM visit")
    assert _apply(desk, [_row(kept)]) == frozenset()
    assert len(made[0]) == len(COLUMNS) + 1
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM visit")
    _apply(desk, [_row(kept)])
    names = ", ".join(COLUMNS)
    [down] = desk.ask(f"SELECT {names} FROM visit")
    assert set(down) == set(made[0]) - {"tap-1"}


def test_the_same_row_again_changes_nothing(desk: GuestbookDesk) -> None:
    visit = _elsewhere(desk)
    _apply(desk, [_row(visit)])
    assert _apply(desk, [_row(visit)]) == frozenset()


def test_the_last_word_about_a_visit_counts(desk: GuestbookDesk) -> None:
    visit = _elsewhere(desk)
    left = replace(visit, departed_at=visit.arrived_at + timedelta(hours=1), departed_how=DepartureMode.STAFF)
    assert _apply(desk, [_row(visit, 1), _row(left, 2)]) == {visit.visit_id}
    assert desk.service.visit(visit.visit_id) == left


def test_what_waits_to_go_up_is_not_undone_by_what_comes_down(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(hours=1)
    desk.service.check_out(visit.code)
    departed = desk.service.visit(visit.visit_id)
    assert departed is not None
    fact = VisitDeparted(visit.visit_id, desk.clock.now(), DepartureMode.CODE)
    changed = _apply(desk, [_row(visit)], _waiting(VisitSignedIn(visit)), _waiting(fact))
    assert changed == frozenset()
    assert desk.service.visit(visit.visit_id) == departed


def test_the_first_departure_stands_against_one_that_waits(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    first = replace(
        visit, departed_at=visit.arrived_at + timedelta(minutes=5), departed_how=DepartureMode.STAFF
    )
    later = VisitDeparted(visit.visit_id, visit.arrived_at + timedelta(hours=1), DepartureMode.CODE)
    _apply(desk, [_row(first)], _waiting(later))
    assert desk.service.visit(visit.visit_id) == first


def test_S6_a_forgotten_visitor_is_not_brought_back_by_the_feed(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    fact = VisitAnonymised(visit.visit_id, desk.clock.now())
    _apply(desk, [_row(visit, nickname="Siti kecil")], _waiting(fact))
    assert desk.ask("SELECT name, name_key, phone, extra FROM visit") == [("", "", None, "{}")]


def test_two_taps_stay_one_visit_after_the_feed_came(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    _apply(desk, [_row(replace(visit, purpose_note="dari server"))])
    desk.clock.advance(hours=1)
    assert desk.signed_in(SITI, "tap-1").visit_id == visit.visit_id


def test_fields_that_only_a_newer_program_knows_are_kept(desk: GuestbookDesk) -> None:
    visit = _elsewhere(desk)
    _apply(desk, [_row(visit, parking="B2")])
    assert desk.ask("SELECT extra FROM visit") == [('{"parking":"B2"}',)]
    assert desk.service.visit(visit.visit_id) == visit


def test_a_row_that_is_no_visit_raises_so_that_it_can_be_set_aside(desk: GuestbookDesk) -> None:
    with pytest.raises(ValidationError):
        _apply(desk, [FeedRow(seq=1, kind="visit", record_id="x", body='{"name": "Siti"}')])


def test_a_busy_building_comes_down_in_bulk(desk: GuestbookDesk) -> None:
    one = _elsewhere(desk)
    visits = [replace(one, visit_id=f"v-{number:05}", code=f"{number:09}") for number in range(1500)]
    rows = [_row(visit, seq) for seq, visit in enumerate(visits, 1)]
    start = perf_counter()
    assert len(_apply(desk, rows)) == 1500
    assert perf_counter() - start < 3  # a row at a time would take far longer; the machine is shared
    assert desk.service.present().entries == 1500
