"""Phone numbers as people type them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.fields import FieldReason, Wrong
from domain.phones import mask_phone, parse_phone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0812-1500-0512", "+6281215000512"),
        ("081215000512", "+6281215000512"),
        ("62812150005", "+62812150005"),
        ("+62 812 1500 0512", "+6281215000512"),
        ("0062 812 1500 0512", "+6281215000512"),
        ("812 1500 0512", "+6281215000512"),
        ("(024) 354-0009", "+62243540009"),
        ("０８１２１５０００５１２", "+6281215000512"),
        ("+65 9123 4567", "+6591234567"),
    ],
)
def test_a_number_is_kept_as_e164(typed: str, kept: str) -> None:
    assert parse_phone(typed) == kept


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", FieldReason.EMPTY),
        ("0812", FieldReason.TOO_SHORT),
        ("1", FieldReason.TOO_SHORT),
        ("081215000512000", FieldReason.TOO_LONG),
        ("08121500051200000", FieldReason.TOO_LONG),
        ("0" * 10_000, FieldReason.TOO_LONG),
        ("siti@example.id", FieldReason.NOT_A_NUMBER),
        ("+", FieldReason.NOT_A_NUMBER),
        ("0000000000", FieldReason.NOT_A_PHONE),
        ("0812\u202e1500", FieldReason.INVISIBLE_SIGN),
    ],
)
def test_what_is_no_number_says_why(typed: str, reason: FieldReason) -> None:
    answer = parse_phone(typed)
    assert isinstance(answer, Wrong)
    assert answer.reason is reason


def test_S6_a_nik_typed_as_a_phone_number_is_refused_as_such() -> None:
    assert parse_phone("3374010101010001") == Wrong(FieldReason.HOLDS_NIK)


def test_a_masked_number_shows_three_digits() -> None:
    assert mask_phone("+6281215000512") == "•••• •••• 512"


@given(st.text(alphabet="0123456789+-. ()/abc", max_size=25))
def test_whatever_is_typed_gets_an_answer_and_an_accepted_number_is_stable(text: str) -> None:
    answer = parse_phone(text)
    if isinstance(answer, str):
        assert parse_phone(answer) == answer


def test_starting_does_not_load_the_tables_of_the_worlds_numbers() -> None:
    look = "import sys, domain.visits; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0
