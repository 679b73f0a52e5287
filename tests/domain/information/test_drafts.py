"""What staff type into the form of a page, and into a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.information.drafts import DraftProblem, DraftReason, PageDraft, check_draft, draft_of
from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page
from domain.information.table import RowProblem, TableRead, TableReason, read_table, write_table

PAGE = Page(
    "service:moovit",
    Language.INDONESIAN,
    "Moovit",
    "Naik bus; cari rute, halte.",
    Category.CITY,
    "- Rute\n- Halte",
    Kind.SERVICE,
    ("bus", "transportasi"),
    date(2026, 11, 1),
    shown_from=datetime(2026, 11, 27, 2, 0, tzinfo=UTC),
    shown_until=datetime(2026, 12, 1, 2, 0, tzinfo=UTC),
    qr_target="https://moovit.com",
    order=3,
)
KNOWN = {PAGE.key: PAGE}


def test_a_page_goes_through_its_form_unchanged() -> None:
    assert check_draft(draft_of(PAGE)) == PAGE
    assert draft_of(PAGE).shown_from == "2026-11-27 09.00"


def test_a_day_may_be_written_as_people_here_write_it() -> None:
    page = check_draft(replace(draft_of(PAGE), as_of="27/11/2026", shown_until="3-12-2026 9.30"))
    assert isinstance(page, Page)
    assert (page.as_of, page.shown_until) == (date(2026, 11, 27), datetime(2026, 12, 3, 2, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("field", "typed", "reason", "limit"),
    [
        ("page_id", "", DraftReason.EMPTY, 0),
        ("page_id", "Jam Buka", DraftReason.NOT_A_NAME, 0),
        ("title", " ", DraftReason.EMPTY, 0),
        ("title", "J" * 91, DraftReason.TOO_LONG, 90),
        ("summary", "Buka 😀", DraftReason.STRANGE_SIGN, 0),
        ("body", "x" * 20_001, DraftReason.TOO_LONG, 20_000),
        ("body", "a\x00b", DraftReason.STRANGE_SIGN, 0),
        ("keywords", ",".join(map(str, range(41))), DraftReason.TOO_MANY, 40),
        ("as_of", "31/02/2026", DraftReason.NOT_A_DATE, 0),
        ("shown_from", "besok", DraftReason.NOT_A_MOMENT, 0),
        ("shown_from", "2026-12-02", DraftReason.ENDS_BEFORE, 0),
        ("qr_target", "semarangkota", DraftReason.NOT_AN_ADDRESS, 0),
        ("order", "pertama", DraftReason.NOT_A_NUMBER, 0),
        ("category", "lain", DraftReason.UNKNOWN_CHOICE, 0),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    field: str, typed: str, reason: DraftReason, limit: int
) -> None:
    where = "shown_until" if reason is DraftReason.ENDS_BEFORE else field
    assert check_draft(replace(draft_of(PAGE), **{field: typed})) == (DraftProblem(where, reason, limit),)


def test_everything_that_is_wrong_is_said_at_once() -> None:
    problems = check_draft(PageDraft(order="x"))
    assert isinstance(problems, tuple)
    assert [problem.field for problem in problems] == ["page_id", "title", "order"]


def test_the_directory_goes_through_a_spreadsheet_and_comes_back_the_same() -> None:
    table = write_table([PAGE, replace(PAGE, page_id="service:wismar", body="=2+3")])
    assert "'=2+3" in table, "no spreadsheet takes a text for a formula"
    known = KNOWN | {"id:service:wismar": replace(PAGE, page_id="service:wismar", body="=2+3")}
    assert read_table(table.encode(), known) == TableRead(same=2)


def test_a_dry_run_says_what_each_row_would_do() -> None:
    table = (
        "﻿page_id;title;category;order\r\n"
        "service:moovit;Moovit Semarang;kota;3\r\n"
        "service:baru;Layanan baru;kota;\r\n"
        "service:baru;Lagi;kota;\r\n"
        "Salah Nama;;kota;x\r\n"
    )
    found = read_table(table.encode(), KNOWN)
    assert isinstance(found, TableRead)
    assert found.changed == (replace(PAGE, title="Moovit Semarang"),)
    assert [page.page_id for page in found.added] == ["service:baru"]
    assert found.problems == (
        RowProblem(4, DraftProblem("page_id", DraftReason.TAKEN)),
        RowProblem(5, DraftProblem("page_id", DraftReason.NOT_A_NAME)),
        RowProblem(5, DraftProblem("title", DraftReason.EMPTY)),
        RowProblem(5, DraftProblem("order", DraftReason.NOT_A_NUMBER)),
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", TableReason.NOT_TEXT),
        (b"", TableReason.NO_HEADINGS),
        (b"nama,alamat\nx,y\n", TableReason.NO_HEADINGS),
        (b"page_id,title\n" + b"a,b\n" * 5_001, TableReason.TOO_MANY_ROWS),
    ],
)
def test_a_file_that_is_no_table_of_pages_is_refused(content: bytes, reason: TableReason) -> None:
    assert read_table(content, KNOWN) is reason


def test_a_spreadsheet_of_windows_is_read_too() -> None:
    table = "page_id,title,category\nservice:kafe,Kafé,kota\n".encode("cp1252")
    found = read_table(table, KNOWN)
    assert isinstance(found, TableRead)
    assert found.added[0].title == "Kafé"


def test_one_signs_up_only_for_an_activity_and_only_where_there_are_seats() -> None:
    activity = PageDraft(
        page_id="film", title="Film", kind="activity", begins="2026-11-27 19.00", ends="2026-11-27 21.00"
    )
    page = check_draft(replace(activity, seats="12", sign_up="yes"))
    assert isinstance(page, Page)
    assert page.sign_up
    assert check_draft(replace(activity, sign_up="yes")) == (DraftProblem("seats", DraftReason.EMPTY),)
    other = PageDraft(page_id="jam", title="Jam buka", seats="12", sign_up="yes")
    assert check_draft(other) == (DraftProblem("sign_up", DraftReason.UNKNOWN_CHOICE),)
