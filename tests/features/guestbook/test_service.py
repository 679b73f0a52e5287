"""Signing in at the entrance, on a real store."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.fields import FieldReason
from domain.outcome import Accepted, Refused
from domain.visits import AlreadySignedIn, InvalidDraft, Visit, VisitDraft
from tests.helpers.guestbook_desk import KARANG_TARUNA, SITI, SLAMET, GuestbookDesk
from vault.errors import DiskFull, StoreError


def test_a_sign_in_is_kept_and_told_in_one_go(desk: GuestbookDesk) -> None:
    visit = desk.signed_in(SITI, "tap-1")
    assert desk.service.visit(visit.visit_id) == visit
    assert desk.operations() == [("visit.signed_in", visit.visit_id)]
    assert desk.saved == [visit.visit_id]
    body = json.loads(desk.ask("SELECT body FROM outbox")[0][0])
    assert (body["name"], body["code"], body["origin"]["kelurahan_code"]) == (
        "Siti Sa'adah",
        visit.code,
        "33.74.01.1004",
    )


def test_everything_that_was_told_comes_back_as_it_was(desk: GuestbookDesk) -> None:
    told = replace(
        KARANG_TARUNA, phone="0812 1500 0513", sex="male", age_band="17_25", occupation="student",
        education="sma", assistance="hearing", purpose_note="Latihan debat",
    )  # fmt: skip
    visit = desk.signed_in(told, "tap-1")
    assert desk.service.visit(visit.visit_id) == visit
    assert (visit.people, visit.occupation, visit.assistance) == (12, "student", "hearing")


def test_two_taps_on_save_are_one_visit_also_after_a_restart(desk: GuestbookDesk) -> None:
    first = desk.service.sign_in(SLAMET, token="form-1")
    desk.clock.advance(hours=2)
    second = desk.service.sign_in(SLAMET, token="form-1")
    assert first == second
    assert len(desk.operations()) == 1


def test_two_taps_at_the_very_same_moment_are_one_visit(desk: GuestbookDesk) -> None:
    service, answers = desk.service, []
    taps = [
        threading.Thread(target=lambda: answers.append(service.sign_in(SLAMET, token="form-1")))
        for _ in range(4)
    ]
    for tap in taps:
        tap.start()
    for tap in taps:
        tap.join()
    assert len({answer.state.visit_id for answer in answers if isinstance(answer, Accepted)}) == 1
    assert len(desk.operations()) == 1


def test_the_same_person_again_gets_a_kind_word_and_is_not_counted_twice(desk: GuestbookDesk) -> None:
    before = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(minutes=10)
    again = desk.service.sign_in(SITI, token="tap-2")
    assert again == Refused(AlreadySignedIn(before, certain=True))
    assert desk.service.present().people == 1


def test_titles_case_and_diacritics_do_not_hide_the_same_person(desk: GuestbookDesk) -> None:
    wibowo = replace(SLAMET, name="Dr. H. Bambang Wibowo, M.Si")
    desk.signed_in(wibowo, "tap-1")
    again = desk.service.sign_in(replace(wibowo, name="bambang wibowo"), token="tap-2")
    assert isinstance(again, Refused)


def test_a_second_slamet_may_insist_with_the_same_form(desk: GuestbookDesk) -> None:
    desk.signed_in(SLAMET, "tap-1")
    assert isinstance(desk.service.sign_in(SLAMET, token="tap-2"), Refused)
    desk.signed_in(SLAMET, "tap-2", distinct=True)
    assert desk.service.present().people == 2


@pytest.mark.parametrize("back", [timedelta(minutes=5), timedelta(days=365)])
def test_a_clock_set_back_loses_nothing(desk: GuestbookDesk, back: timedelta) -> None:
    first = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(-back)
    other = desk.signed_in(SLAMET, "tap-2")
    departed = desk.service.check_out(first.code)
    assert departed.visit.departed_at == first.arrived_at  # type: ignore[union-attr]
    assert desk.service.visit(other.visit_id) == other


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("name", "", FieldReason.EMPTY),
        ("name", "x" * 151, FieldReason.TOO_LONG),
        ("name", "Siti 😀", FieldReason.STRANGE_SIGN),
        ("name", "Siti\u202e", FieldReason.INVISIBLE_SIGN),
        ("name", "x" * 10_000, FieldReason.TOO_LONG),
        ("phone", "0812", FieldReason.TOO_SHORT),
        ("origin_text", "\x07Demak", FieldReason.INVISIBLE_SIGN),
    ],
)
def test_bad_input_is_named_and_nothing_is_written(
    desk: GuestbookDesk, field: str, typed: str, reason: FieldReason
) -> None:
    changes: dict[str, Any] = {field: typed}
    draft = replace(SLAMET, **changes)
    outcome = desk.service.sign_in(draft, token="tap-1")
    assert isinstance(outcome, Refused)
    assert isinstance(outcome.reason, InvalidDraft)
    assert [(p.field, p.reason) for p in outcome.reason.problems] == [(field, reason)]
    problem = desk.service.check_field(draft, field)
    assert problem is not None
    assert problem.reason is reason
    assert desk.operations() == []
    assert desk.saved == []


def test_sql_in_a_note_is_only_a_note(desk: GuestbookDesk) -> None:
    note = "'); DROP TABLE visit; --"
    visit = desk.signed_in(replace(SLAMET, purpose_note=note), "tap-1")
    kept = desk.service.visit(visit.visit_id)
    assert kept is not None
    assert kept.purpose_note == note


def test_R5_a_full_disk_says_so_keeps_nothing_by_halves_and_heals(desk: GuestbookDesk) -> None:
    with desk.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    desk.engine.dispose()
    _limit_pages(desk, int(pages or 0))
    with pytest.raises(DiskFull):
        _fill(desk)
    kept, told = desk.ask("SELECT count(*) FROM visit"), desk.ask("SELECT count(*) FROM outbox")
    assert kept == told
    _limit_pages(desk, 1_000_000)
    desk.signed_in(SITI, "after")


def _limit_pages(desk: GuestbookDesk, pages: int) -> None:
    # A disk without room, as SQLite sees it; the pool keeps one connection, which remembers.
    with desk.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def _fill(desk: GuestbookDesk) -> None:
    for number in range(200):
        note = f"{'x' * 190}{number}"
        desk.service.sign_in(replace(SLAMET, purpose_note=note), token=f"tap-{number}", distinct=True)


def test_the_error_of_a_broken_store_holds_no_word_of_the_visitor(desk: GuestbookDesk) -> None:
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE outbox")
    with pytest.raises(Exception, match="no such table") as caught:
        desk.service.sign_in(SITI, token="tap-1")
    assert not isinstance(caught.value, StoreError)
    assert "Siti" not in str(caught.value)
    assert desk.ask("SELECT count(*) FROM visit") == [(0,)]


def test_who_is_here_is_counted_in_people_and_shown_newest_first(desk: GuestbookDesk) -> None:
    siti = desk.signed_in(SITI, "tap-1")
    desk.clock.advance(minutes=1)
    group = desk.signed_in(KARANG_TARUNA, "tap-2")
    here = desk.service.present()
    assert [visit.visit_id for visit in here.visits] == [group.visit_id, siti.visit_id]
    assert (here.people, here.entries) == (13, 2)


@pytest.mark.parametrize("typed", ["saadah", "SA'A", "siti sa", "adah siti"])
def test_staff_find_a_name_whatever_its_case_and_apostrophes(desk: GuestbookDesk, typed: str) -> None:
    siti = desk.signed_in(SITI, "tap-1")
    desk.signed_in(SLAMET, "tap-2")
    found = desk.service.present(typed)
    assert [visit.visit_id for visit in found.visits] == [siti.visit_id]
    assert found.people == 2


@pytest.mark.parametrize("typed", ["%", "_", "siti slamet", "' OR 1=1 --"])
def test_a_search_for_what_no_name_holds_finds_nobody(desk: GuestbookDesk, typed: str) -> None:
    desk.signed_in(SITI, "tap-1")
    assert desk.service.present(typed).visits == ()


def test_yesterdays_people_are_not_here_today(desk: GuestbookDesk) -> None:
    desk.signed_in(SITI, "tap-1")
    desk.clock.advance(days=1)
    assert desk.service.present().entries == 0


def test_a_visit_that_does_not_exist_is_none(desk: GuestbookDesk) -> None:
    visit: Visit | None = desk.service.visit("nobody")
    assert visit is None
    assert isinstance(desk.service.sign_in(VisitDraft(), token="empty"), Refused)
