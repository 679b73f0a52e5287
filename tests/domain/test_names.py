"""People's names, as people write them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.fields import FieldReason, Wrong
from domain.names import check_name, fold, mask_name, matches, person_key

LEGAL = [
    "Siti Sa'adah",
    "Siti Sa’adah",
    "Slamet",
    "Dr. H. Bambang Wibowo, M.Si",
    "Ni Luh Ayu",
    "Mbah Parto",
    "Yohana",
    "Andika Pratama",
    "Al-Farisi",
    "Nguyễn Thị Ánh",
    "محمد الهادي",
    "علی‌رضا",
    "陈美玲",
    "O",
]


@pytest.mark.parametrize("name", LEGAL)
def test_a_name_is_kept_as_it_was_written(name: str) -> None:
    assert check_name(name) == unicodedata.normalize("NFC", name)


def test_stray_spaces_are_tidied_and_not_complained_about() -> None:
    assert check_name("  Siti\u00a0 Sa'adah\n") == "Siti Sa'adah"


@pytest.mark.parametrize(
    ("typed", "reason", "sign"),
    [
        ("", FieldReason.EMPTY, ""),
        (" \n\t ", FieldReason.EMPTY, ""),
        ("...", FieldReason.NO_LETTER, ""),
        ("Rahmat 2", FieldReason.STRANGE_SIGN, "2"),
        ("Siti 😀", FieldReason.STRANGE_SIGN, "😀"),
        ("❤\ufe0f Siti", FieldReason.STRANGE_SIGN, "❤"),
        ("Robert'); DROP TABLE visit;--", FieldReason.STRANGE_SIGN, ")"),
        ("Siti\u202eSa'adah", FieldReason.INVISIBLE_SIGN, ""),
        ("Siti\x00", FieldReason.INVISIBLE_SIGN, ""),
        ("Siti\x1b[31m", FieldReason.INVISIBLE_SIGN, ""),
        ("Siti \ue000", FieldReason.INVISIBLE_SIGN, ""),
        ("Siti\ud800", FieldReason.INVISIBLE_SIGN, ""),
        ("\u200dSiti", FieldReason.INVISIBLE_SIGN, ""),
    ],
)
def test_what_no_name_holds_is_refused_with_the_reason(typed: str, reason: FieldReason, sign: str) -> None:
    assert check_name(typed) == Wrong(reason, sign)


def test_a_name_has_at_most_150_characters() -> None:
    assert check_name("a" * 150) == "a" * 150
    assert check_name("a" * 151) == Wrong(FieldReason.TOO_LONG, limit=150)
    assert check_name("a" * 10_000) == Wrong(FieldReason.TOO_LONG, limit=150)


def test_S6_a_nik_typed_as_a_name_is_refused_as_such() -> None:
    assert check_name("3374 0101 0101 0001") == Wrong(FieldReason.HOLDS_NIK)


def test_search_folds_case_diacritics_and_apostrophes() -> None:
    assert fold("Sa'adah") == fold("SAADAH") == fold("Sa’ādah") == "saadah"
    assert fold("Łucja Ørsted-Müller") == "lucja orsted muller"
    assert matches(fold("Dr. H. Siti Sa'adah, M.Pd"), "saad sit")
    assert not matches(fold("Slamet"), "siti")


def test_titles_do_not_make_another_person() -> None:
    assert person_key("Dr. H. Bambang Wibowo, M.Si") == person_key("bambang  wibowo")
    assert person_key("H.") == "h"
    assert person_key("Bu Ratna") != person_key("Bu Retno")


def test_a_masked_name_is_known_to_its_owner_only() -> None:
    assert mask_name("Siti Sa'adah") == "Si•• Sa•••••"
    assert mask_name("Ni Luh Ayu") == "N• L•• A••"
    assert mask_name("O") == "•"


@given(st.text(max_size=200))
def test_whatever_is_typed_gets_an_answer_and_an_accepted_name_is_stable(text: str) -> None:
    answer = check_name(text)
    if isinstance(answer, str):
        assert 1 <= len(answer) <= 150
        assert check_name(answer) == answer
        answer.encode()


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.sampled_from(LEGAL))
def test_the_person_is_always_found_within_the_search_key(name: str) -> None:
    assert person_key(name) in fold(name)
