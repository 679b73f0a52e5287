"""Which word somebody meant who missed a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.information.search.slips import one_slip_away, slips_allowed, slips_between
from domain.information.search.vocabulary import Vocabulary

WORDS = Vocabulary(
    dict.fromkeys(
        "pengaduan permohonan informasi komputer kecamatan wifi jam dijawab pinjam buku perpustakaan".split(),
        1,
    )
    | {"permohonan": 3, "perpustakaan": 2}
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pengafuan", "pengaduan"),
        ("pengaduan", "pengaduan"),
        ("pengadun", "pengaduan"),
        ("epngaduan", "pengaduan"),
        ("komputter", "komputer"),
        ("perpustkan", "perpustakaan"),
        ("infomrsi", "informasi"),
        ("dijwb", "dijawab"),
        ("peminajman", "pinjam"),
        ("wfii", "wifi"),
    ],
)
def test_a_wrong_missing_added_or_swapped_letter_is_forgiven(typed: str, meant: str) -> None:
    assert WORDS.nearest(typed)[:1] == [meant]


@pytest.mark.parametrize("typed", ["jxm", "50134", "sepatu", "xyzzy", ""])
def test_a_short_word_a_number_and_another_word_stay_what_they_are(typed: str) -> None:
    assert WORDS.nearest(typed) == []


def test_three_letters_are_a_word_without_its_vowel_only_where_titles_or_keywords_hold_it() -> None:
    words = Vocabulary({"wifi": 2, "kios": 1, "kisah": 3, "naik": 3})
    assert words.with_a_vowel_more("wfi") == ["wifi"]
    assert words.with_a_vowel_more("kis") == [], "a word that stands in a text alone"
    assert words.with_a_vowel_more("nai") == [], "a beginning"
    assert words.with_a_vowel_more("wf") == words.with_a_vowel_more("wfii") == []


def test_a_beginning_becomes_the_most_telling_word_first() -> None:
    assert WORDS.beginning_with("per", 5) == ["permohonan", "perpustakaan"]
    assert WORDS.beginning_with("", 2) == ["permohonan", "perpustakaan"]
    assert WORDS.beginning_with("q", 5) == []


def test_a_beginning_may_hold_a_slip() -> None:
    assert WORDS.nearest_beginnings("prmoho", 5) == ["permohonan"]
    assert WORDS.nearest_beginnings("prm", 5) == []


def test_a_word_just_published_is_known() -> None:
    words = Vocabulary({"buku": 1})
    words.add({"lokakarya": 3, "buku": 2})
    assert words.knows("lokakaryanya")
    assert words.nearest("lokakrya") == ["lokakarya"]
    assert words.beginning_with("lok", 3) == ["lokakarya"]


SHORT = st.text(alphabet="abc", max_size=6)


@given(SHORT, SHORT)
def test_slips_are_counted_alike_from_both_sides(typed: str, meant: str) -> None:
    apart = slips_between(typed, meant, 6)
    assert apart == slips_between(meant, typed, 6)
    assert (apart == 0) == (typed == meant)
    assert (apart <= 1) == (typed == meant or typed in set(one_slip_away(meant)))
    assert slips_between(typed, meant, 1) == min(apart, 2)


@given(st.text(max_size=12))
def test_a_word_is_never_so_wrong_that_nothing_is_right(word: str) -> None:
    assert slips_allowed(word) <= len(word) // 3
