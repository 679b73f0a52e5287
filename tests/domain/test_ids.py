"""Codes that people read out, type and scan; ids that never meet."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CODE_ALPHABET, new_visit_code, parse_visit_code, qr_payload, show_visit_code, uuid7

codes = st.builds(lambda bits: new_visit_code(lambda _k: bits), st.integers(0, 2**64 - 1))


@given(codes)
def test_a_code_is_read_as_it_is_shown_typed_or_scanned(code: str) -> None:
    assert parse_visit_code(show_visit_code(code)) == code
    assert parse_visit_code(f" {code.lower()} ") == code
    assert parse_visit_code(qr_payload(code)) == code


@given(codes, st.integers(0, 8), st.sampled_from(CODE_ALPHABET))
def test_one_wrong_sign_is_noticed(code: str, place: int, sign: str) -> None:
    wrong = code[:place] + sign + code[place + 1 :]
    assert parse_visit_code(wrong) == (code if wrong == code else None)


@given(codes, st.integers(0, 7))
def test_two_swapped_neighbours_are_noticed(code: str, place: int) -> None:
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert parse_visit_code(swapped) == (code if swapped == code else None)


@given(codes, st.sampled_from(["QO", "D0", "VU", "6G", "7I", "EB", "J1"]))
def test_one_sign_that_looks_like_another_is_read_as_it_was_meant(code: str, pair: str) -> None:
    meant, written = pair[0], pair[1]
    assert parse_visit_code(show_visit_code(code.replace(meant, written, 1))) == code


def test_two_signs_that_no_code_holds_are_no_slip() -> None:
    code = new_visit_code(lambda _k: 0)
    assert parse_visit_code("OO" + code[2:]) is None


@pytest.mark.parametrize("garbage", ["", "PIPV", "hello world", "8991234567890", "\x00\x1b[A", "7" * 10_000])
def test_scanner_garbage_is_no_code(garbage: str) -> None:
    assert parse_visit_code(garbage) is None


@given(st.integers(0, 2**40), st.integers(1, 2**40))
def test_ids_sort_by_the_moment_they_were_made(first: int, later: int) -> None:
    early = datetime.fromtimestamp(first / 1000, UTC)
    late = datetime.fromtimestamp((first + later) / 1000, UTC)
    if int(early.timestamp() * 1000) < int(late.timestamp() * 1000):
        assert uuid7(early) < uuid7(late)
