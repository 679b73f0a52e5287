"""What the sign-in pages show for what was typed: pure, without a screen."""

from __future__ import annotations

from dataclasses import fields, replace
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.fields import FieldProblem, FieldReason
from domain.visits import (
    AgeBand,
    Assistance,
    Education,
    Occupation,
    Purpose,
    Sex,
    VisitDraft,
)
from kiosk_app.features.guestbook import words
from kiosk_app.features.guestbook.content import next_step, notice_full, notice_short
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.sentences import field_sentence
from kiosk_app.features.guestbook.sign_in_state import (
    EMPTY_DRAFT,
    SignInState,
    changed_groups,
    derive,
    edited,
    page_of,
    place_meant,
    stepped,
)
from kiosk_app.features.guestbook.trouble import Trouble, trouble_of, trouble_sentence
from vault.errors import DiskFull, WrongKey

PLACES = load_kelurahan()
FIELDS = [field.name for field in fields(VisitDraft)]
PAGES = {"guestbook/who", "guestbook/origin", "guestbook/purpose", "guestbook/details"}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("reason", FieldReason)
def test_every_problem_of_every_field_has_a_whole_sentence(field: str, reason: FieldReason) -> None:
    text = field_sentence(FieldProblem(field, reason, sign="{", limit=150))
    assert text.endswith((".", "”.", "?"))
    assert "{limit}" not in text


@pytest.mark.parametrize("field", FIELDS)
def test_every_problem_can_be_put_right_on_some_page(field: str) -> None:
    assert page_of(FieldProblem(field, FieldReason.EMPTY)) in PAGES


def _with_problem(field: str) -> SignInState:
    return SignInState(problems=(FieldProblem(field, FieldReason.EMPTY),))


def test_an_error_goes_when_its_field_is_typed_into_and_not_before() -> None:
    state = _with_problem("name")
    assert edited(state, phone="08").problems == state.problems
    assert edited(state, name="S").problems == ()


@pytest.mark.parametrize("changed", ["men", "women"])
def test_either_number_of_a_group_clears_the_error_of_both(changed: str) -> None:
    assert edited(_with_problem("women"), **{changed: "2"}).problems == ()


def test_typing_on_unmakes_the_choice_of_a_kelurahan() -> None:
    chosen = SignInState(
        replace(EMPTY_DRAFT, origin_text="Sekayu, Semarang Tengah", kelurahan_code="33.74.01.1010")
    )
    assert edited(chosen, origin_text="Sekayu, Semarang Tenga").draft.kelurahan_code == ""


def test_another_kind_of_origin_keeps_what_was_typed_but_not_a_chosen_kelurahan() -> None:
    typed = SignInState(replace(EMPTY_DRAFT, origin_text="Demak"))
    assert edited(typed, origin_kind="town").draft.origin_text == "Demak"
    chosen = SignInState(
        replace(EMPTY_DRAFT, origin_text="Sekayu, Semarang Tengah", kelurahan_code="33.74.01.1010")
    )
    assert edited(chosen, origin_kind="town").draft.origin_text == ""


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("Kudus", "Kudus"), ("Demak", "Demak"), ("Sekay", ""), ("Semarang Tengah", ""), ("So", ""), ("  ", "")],
)
def test_a_town_is_offered_only_for_what_becomes_no_kelurahan(typed: str, offered: str) -> None:
    assert derive(SignInState(replace(EMPTY_DRAFT, origin_text=typed)), PLACES).townOffer == offered


def test_a_name_typed_in_full_means_its_place_unless_two_have_it() -> None:
    place = place_meant("sekayu", PLACES)
    assert place is not None
    assert place.kecamatan == "Semarang Tengah"
    assert place_meant("Purwosari", PLACES) is None
    twin = place_meant("Purwosari, Mijen", PLACES)
    assert twin is not None
    assert twin.kecamatan == "Mijen"


@given(st.text(max_size=40), st.integers(min_value=-1, max_value=1))
def test_plus_and_minus_make_a_number_of_anything(typed: str, step: int) -> None:
    assert int(stepped(typed, step)) >= 0


@given(st.text(max_size=60))
def test_anything_typed_can_be_shown(text: str) -> None:
    draft = VisitDraft(origin_kind="kelurahan", name=text, origin_text=text, phone=text, purpose=text)
    assert derive(SignInState(draft), PLACES).name == text


def test_only_what_changed_is_drawn_anew() -> None:
    before = derive(SignInState(), PLACES)
    assert changed_groups(before, before) == set()
    assert changed_groups(before, derive(edited(SignInState(), name="Slamet"), PLACES)) == {"whoChanged"}
    assert changed_groups(before, derive(SignInState(busy=True), PLACES)) == {"busyChanged"}


def test_trouble_of_the_store_is_told_without_its_cause() -> None:
    assert trouble_of(DiskFull("store")) is Trouble.DISK_FULL
    assert trouble_of(WrongKey("store")) is Trouble.STORE
    assert trouble_sentence(None) == ""
    assert all("store" not in trouble_sentence(trouble) for trouble in Trouble)


@pytest.mark.parametrize(
    ("choices", "kinds"),
    [
        (words.purposes(), Purpose),
        (words.sexes(), Sex),
        (words.age_bands(), AgeBand),
        (words.occupations(), Occupation),
        (words.educations(), Education),
        (words.assistances(), Assistance),
    ],
)
def test_every_choice_of_the_rules_is_offered_once_and_in_order(
    choices: tuple[words.Choice, ...], kinds: type[StrEnum]
) -> None:
    assert [choice.code for choice in choices] == list(kinds)
    assert all(choice.label for choice in choices)


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_leads_to_a_floor_and_a_room(purpose: Purpose, lang: str) -> None:
    step = next_step(purpose, lang)
    assert step.place.startswith(("Lantai", "Floor"))
    assert step.advice.endswith((".", "?"))


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_notice_says_how_long_and_which_law(lang: str) -> None:
    assert "1 tahun" in notice_short(lang, 365)
    assert "90 hari" in notice_short(lang, 90)
    assert any("27/2022" in line for line in notice_full(lang, 365))
