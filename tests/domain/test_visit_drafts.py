"""What a visitor typed, and what is said about it."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.fields import FieldProblem, FieldReason
from domain.places import Kelurahan, by_code
from domain.visits import (
    AgeBand,
    Headcount,
    InvalidDraft,
    Origin,
    OriginKind,
    Purpose,
    Sex,
    ValidDraft,
    VisitDraft,
    check_draft,
    check_field,
)

PLACES = by_code([Kelurahan("33.74.01.1009", "Sekayu", "Semarang Tengah", "50132")])
SITI = VisitDraft(
    name="Siti Sa'adah", origin_kind="kelurahan", kelurahan_code="33.74.01.1009", purpose="reading"
)
GROUP = replace(SITI, is_group=True, men="12", women="9")


def _problems(draft: VisitDraft) -> tuple[FieldProblem, ...]:
    answer = check_draft(draft, PLACES)
    return answer.problems if isinstance(answer, InvalidDraft) else ()


def test_name_origin_and_purpose_are_enough() -> None:
    assert check_draft(SITI, PLACES) == ValidDraft(
        name="Siti Sa'adah",
        origin=Origin(OriginKind.KELURAHAN, "Sekayu, Semarang Tengah", "33.74.01.1009"),
        purpose=Purpose.READING,
    )


def test_an_empty_form_asks_for_name_origin_and_purpose_only() -> None:
    assert [(problem.field, problem.reason) for problem in _problems(VisitDraft())] == [
        ("name", FieldReason.EMPTY),
        ("origin_kind", FieldReason.NOT_CHOSEN),
        ("purpose", FieldReason.NOT_CHOSEN),
    ]


def test_what_else_was_told_is_kept() -> None:
    told = replace(SITI, phone="0812-1500-0512", sex="female", age_band="26_45", purpose_note=" Skripsi ")
    valid = check_draft(told, PLACES)
    assert isinstance(valid, ValidDraft)
    assert (valid.phone, valid.sex, valid.age_band) == ("+6281215000512", Sex.FEMALE, AgeBand.FROM_26)
    assert valid.purpose_note == "Skripsi"


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"kelurahan_code": ""}, "kelurahan_code", FieldReason.NOT_CHOSEN),
        ({"kelurahan_code": "99.99"}, "kelurahan_code", FieldReason.UNKNOWN_CHOICE),
        ({"origin_kind": "moon"}, "origin_kind", FieldReason.UNKNOWN_CHOICE),
        ({"origin_kind": "town", "origin_text": " "}, "origin_text", FieldReason.EMPTY),
        ({"origin_kind": "town", "origin_text": "123"}, "origin_text", FieldReason.NO_LETTER),
        ({"origin_kind": "town", "origin_text": "x" * 101}, "origin_text", FieldReason.TOO_LONG),
        ({"origin_kind": "institution", "origin_text": "🏫 SMA"}, "origin_text", FieldReason.STRANGE_SIGN),
        ({"purpose": "tea"}, "purpose", FieldReason.UNKNOWN_CHOICE),
        ({"purpose_note": "x" * 201}, "purpose_note", FieldReason.TOO_LONG),
        ({"purpose_note": "a\u202eb"}, "purpose_note", FieldReason.INVISIBLE_SIGN),
        ({"phone": "0812"}, "phone", FieldReason.TOO_SHORT),
        ({"sex": "?"}, "sex", FieldReason.UNKNOWN_CHOICE),
        ({"name": "x" * 151}, "name", FieldReason.TOO_LONG),
    ],
)
def test_each_mistake_is_named_with_its_field(
    changes: dict[str, Any], field: str, reason: FieldReason
) -> None:
    draft = replace(SITI, **changes)
    assert [(problem.field, problem.reason) for problem in _problems(draft)] == [(field, reason)]
    asked = check_field(draft, field, PLACES)
    assert asked is not None
    assert asked.reason is reason


@pytest.mark.parametrize("field", ["name", "origin_text", "purpose_note", "phone"])
def test_S6_no_nik_gets_into_the_guestbook(field: str) -> None:
    typed: dict[str, Any] = {"origin_kind": "town", "origin_text": "Demak", field: "3374010101010001"}
    draft = replace(SITI, **typed)
    assert [(problem.field, problem.reason) for problem in _problems(draft)] == [
        (field, FieldReason.HOLDS_NIK)
    ]


def test_a_town_may_be_named_freely() -> None:
    valid = check_draft(replace(SITI, origin_kind="institution", origin_text="SMA Negeri 05"), PLACES)
    assert isinstance(valid, ValidDraft)
    assert valid.origin == Origin(OriginKind.INSTITUTION, "SMA Negeri 05")


def test_a_group_is_counted() -> None:
    valid = check_draft(GROUP, PLACES)
    assert isinstance(valid, ValidDraft)
    assert valid.headcount == Headcount(12, 9)
    assert valid.headcount.total == 21


@pytest.mark.parametrize(
    ("men", "women", "field", "reason"),
    [
        ("", "", "men", FieldReason.GROUP_OF_NONE),
        ("0", "0", "men", FieldReason.GROUP_OF_NONE),
        ("0", "1", "women", FieldReason.GROUP_OF_ONE),
        ("5000", "0", "men", FieldReason.GROUP_TOO_BIG),
        ("250", "251", "women", FieldReason.GROUP_TOO_BIG),
        ("9" * 10_000, "0", "men", FieldReason.GROUP_TOO_BIG),
        ("-5", "9", "men", FieldReason.NOT_A_NUMBER),
        ("5", "dua", "women", FieldReason.NOT_A_NUMBER),
        ("1.5", "2", "men", FieldReason.NOT_A_NUMBER),
    ],
)
def test_a_group_that_cannot_be_is_refused_with_the_reason(
    men: str, women: str, field: str, reason: FieldReason
) -> None:
    problems = _problems(replace(GROUP, men=men, women=women))
    assert [(problem.field, problem.reason) for problem in problems] == [(field, reason)]


def test_a_group_of_up_to_500_may_come_and_the_limit_is_told() -> None:
    assert _problems(replace(GROUP, men="250", women="250")) == ()
    assert _problems(replace(GROUP, men="501", women=""))[0].limit == 500


def test_counts_left_over_from_a_group_do_not_disturb_an_individual() -> None:
    valid = check_draft(replace(GROUP, is_group=False, men="5000"), PLACES)
    assert isinstance(valid, ValidDraft)
    assert valid.headcount is None


_TEXT = st.text(max_size=30)
_DRAFTS = st.builds(
    VisitDraft, **{f.name: st.booleans() if f.name == "is_group" else _TEXT for f in fields(VisitDraft)}
)


@given(_DRAFTS)
def test_whatever_is_typed_every_problem_belongs_to_a_field_of_the_form(draft: VisitDraft) -> None:
    names = {field.name for field in fields(VisitDraft)}
    answer = check_draft(draft, PLACES)
    assert isinstance(answer, ValidDraft) or {problem.field for problem in answer.problems} <= names


@given(_DRAFTS)
def test_a_page_that_checks_step_by_step_finds_what_the_whole_form_finds(draft: VisitDraft) -> None:
    parts = ("name", "headcount", "origin", "purpose", "purpose_note", "phone", "sex", "age_band")
    rest = ("occupation", "education", "assistance")
    alone = [check_field(draft, part, PLACES) for part in (*parts, *rest)]
    assert tuple(problem for problem in alone if problem is not None) == _problems(draft)
