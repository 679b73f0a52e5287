"""What of a text is words, and what may be noted of a search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.information.search.sought import words_to_note
from domain.information.search.words import keys_in, words_in


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Wi-Fi GRATIS", ["wifi", "gratis"]),
        ("e-KTP saya", ["ektp", "ktp", "saya"]),
        ("Café «Sa’adah»", ["cafe", "saadah"]),
        ("hari Jum'at, 07.00", ["hari", "jumat", "07", "00"]),
        ("anak-anak", ["anak", "anak"]),
        ('title:"x" OR NEAR(*) -y ^ {a b} AND "', ["title", "x", "or", "near", "y", "a", "b", "and"]),
        ("🙂 !!! …", []),
        ("السلام 陈美玲", ["السلام", "陈美玲"]),
    ],
)
def test_words_are_folded_and_freed_of_signs(text: str, keys: list[str]) -> None:
    assert keys_in(text) == keys


@given(st.text(alphabet=st.sampled_from("aB-'’ é9_.,`\u0301\n"), max_size=30) | st.text(max_size=30))
def test_any_text_has_words_and_each_knows_where_it_stands(text: str) -> None:
    found = list(words_in(text))
    assert keys_in(text) == [word.key for word in found]
    assert all(word.key and 0 <= word.start < word.end for word in found)


@pytest.mark.parametrize(
    ("typed", "noted"),
    [
        ("Parkir sepeda di mana?", "parkir sepeda di mana"),
        ("cek 3374 0112 0590 0001 ktp", "cek ktp"),
        ("hubungi 0812-1500-0512 siti@contoh.id", "hubungi"),
        ("+62 812 1500 0512", ""),
        ("plat H1234XY", "plat"),
        ("lantai 2", "lantai 2"),
    ],
)
def test_of_a_search_in_vain_no_number_of_a_person_is_noted(typed: str, noted: str) -> None:
    assert words_to_note(typed) == noted


def test_what_is_noted_is_short() -> None:
    assert len(words_to_note("kata " * 1000).split()) <= 8
