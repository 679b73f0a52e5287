"""Pages: read from files and from the wire, or refused in words that say what to mend."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.information.front_matter import page_from_text
from domain.information.kinds import Category, Kind, Language
from domain.information.page_data import page_body, page_of
from domain.information.pages import Page, entry_of

FILE = """\
---
title: Meminta informasi publik
summary: "Siapa pun boleh meminta informasi: gratis."
category: ppid
keywords: permohonan, formulir,  KTP
language: id
as_of: 2026-11-01
source: UU 14/2008
hours: ppid
qr: https://ppid.semarangkota.go.id
order: 10
---

## Langkah

Silakan ke [loket](page:loket).
"""


def test_a_file_becomes_a_page() -> None:
    assert page_from_text(FILE, "minta-informasi") == Page(
        page_id="minta-informasi",
        language=Language.INDONESIAN,
        title="Meminta informasi publik",
        summary="Siapa pun boleh meminta informasi: gratis.",
        category=Category.PPID,
        keywords=("permohonan", "formulir", "KTP"),
        as_of=date(2026, 11, 1),
        source="UU 14/2008",
        hours="ppid",
        qr_target="https://ppid.semarangkota.go.id",
        order=10,
        body="## Langkah\n\nSilakan ke [loket](page:loket).",
    )


def test_a_search_indexes_the_words_without_the_marks() -> None:
    entry = entry_of(page_from_text(FILE, "minta-informasi"))
    assert (entry.entry_id, entry.kind, entry.text) == (
        "minta-informasi",
        Kind.PAGE,
        "Langkah\nSilakan ke loket.",
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("---\ntitle", "title"), "first line must be ---"),
        (("order: 10\n---", "order: 10"), "second line ---"),
        (("order: 10", "ordre: 10"), "line 11: 'ordre' is none of"),
        (("order: 10", "order: sepuluh"), "order must be a whole number"),
        (("order: 10", "title: lagi"), "title stands there twice"),
        (("category: ppid", "category: lain"), "category must be one of pip, ppid"),
        (("language: id", "language: jv"), "language must be one of id, en"),
        (("as_of: 2026-11-01", "as_of: kemarin"), "Invalid isoformat"),
        (("qr: https://ppid.semarangkota.go.id", "qr: ppid"), "qr_target must be an address"),
        (("title: Meminta informasi publik", "title:"), "title must be a text"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_in_words(change: tuple[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        page_from_text(FILE.replace(*change), "minta-informasi")


@pytest.mark.parametrize("page_id", ["", "Huruf-Besar", "-awal", "akhir-", "dua kata", "x" * 49, "../etc"])
def test_a_page_has_a_plain_name(page_id: str) -> None:
    with pytest.raises(ValueError, match="page_id must consist of"):
        page_from_text(FILE, page_id)


NOON = datetime(2026, 11, 27, 5, tzinfo=UTC)
SCHEDULED = replace(
    page_from_text(FILE, "minta-informasi"),
    shown_from=NOON,
    shown_until=NOON + timedelta(days=1),
    pictures=("p1",),
    kind=Kind.ROOM,
)


def test_a_page_goes_over_the_wire_and_comes_back_the_same() -> None:
    assert page_of(page_body(SCHEDULED)) == SCHEDULED
    assert "contact" not in page_body(SCHEDULED)


def test_a_scheduled_page_is_seen_from_its_first_moment_until_its_last() -> None:
    a_second = timedelta(seconds=1)
    moments = [NOON - a_second, NOON, NOON + timedelta(days=1) - a_second, NOON + timedelta(days=1)]
    assert [SCHEDULED.is_shown(moment) for moment in moments] == [False, True, True, False]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("body", "x" * 20_001, "at most 20000"),
        ("body", "a\x00b", "control sign"),
        ("body", 7, "body must be a text"),
        ("shown_until", NOON.isoformat(), "after shown_from"),
        ("keywords", ["k"] * 41, "list of at most 40"),
        ("pictures", ["../x"], "pictures must consist"),
        ("kind", "cerita", "kind must be one of"),
    ],
)
def test_what_no_page_may_hold_is_refused(field: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        page_of(page_body(SCHEDULED) | {field: value})
