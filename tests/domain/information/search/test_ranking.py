"""Which of several answers comes first, and how it is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.information.kinds import Category, Entry, Kind, Language
from domain.information.search.marks import marked
from domain.information.search.questions import question_of
from domain.information.search.ranking import Candidate, Rarity, ranked
from domain.information.search.results import Found, Results, Shown
from domain.information.search.synonyms import Synonyms
from domain.information.search.texts import indexed, title_key_of
from domain.information.search.vocabulary import Vocabulary

ID, EN = Language.INDONESIAN, Language.ENGLISH


def entry(
    entry_id: str,
    title: str = "Lain",
    keywords: tuple[str, ...] = (),
    summary: str = "",
    text: str = "",
    *,
    kind: Kind = Kind.PAGE,
    language: Language = ID,
) -> Entry:
    return Entry(entry_id, kind, language, title, summary, Category.PIP, keywords, text)


def order(typed: str, *entries: Entry, language: Language = ID, **matching: int) -> list[str]:
    kept = [indexed(one) for one in entries]
    words = Vocabulary({word: 1 for one in kept for word in one.word_weights})
    shown = [
        Candidate(Shown(one.entry_id, one.kind, one.language, one.title, one.summary, one.category), it.text)
        for one, it in zip(entries, kept, strict=True)
    ]
    question = question_of(typed, words, Synonyms([]))
    best = ranked(question, shown, Rarity(100, matching), language, title_key_of(typed))
    return [f"{one.shown.entry_id}" for one in best]


def test_title_stands_above_keywords_above_summary_above_body() -> None:
    there = (
        entry("body", text="Antrean panjang"),
        entry("summary", summary="Antrean panjang"),
        entry("keywords", keywords=("antrean",)),
        entry("title", title="Antrean panjang sekali"),
    )
    assert order("antrean", *there) == ["title", "keywords", "summary", "body"]


def test_a_title_that_is_just_this_comes_first() -> None:
    there = (
        entry("more", "Lobi dan ruang baca", ("lobi",), "Lobi", "Lobi"),
        entry("lobi", "Lobi", kind=Kind.ROOM),
    )
    assert order("lobi", *there) == ["lobi", "more"]


def test_more_of_the_question_stands_above_less() -> None:
    there = (entry("one", "Ruang"), entry("both", "Lain", ("ruang", "rapat")))
    assert order("ruang rapat", *there, ruang=50, rapat=3) == ["both", "one"]


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    there = (entry("common", "Layanan"), entry("rare", "Musala"))
    assert order("layanan musala", *there, layanan=30, musala=1) == ["rare", "common"]


def test_an_entry_is_shown_once_in_the_visitors_language() -> None:
    there = (entry("a", "Wifi gratis"), entry("a", "Free wifi", language=EN), entry("b", "Wifi taman"))
    assert order("wifi", *there, language=EN) == ["a", "b"]


def test_what_answers_nearly_nothing_is_left_out() -> None:
    assert order("jadwal kereta jakarta", entry("a", text="Jadwal"), jadwal=60) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Cara memohon informasi", "Cara [memohon] informasi"),
        ("Permohonan & pemohon.", "[Permohonan] & [pemohon]."),
        ("Tidak ada", "Tidak ada"),
        ("", ""),
    ],
)
def test_whole_words_are_marked_in_whatever_form_they_stand(text: str, shown: str) -> None:
    pieces = marked(text, {"mohon"})
    assert "".join(f"[{piece.text}]" if piece.is_match else piece.text for piece in pieces) == shown


@given(st.text(alphabet="aeb é-'’\u0301 ", max_size=20))
def test_the_pieces_of_a_text_are_the_text(text: str) -> None:
    assert "".join(piece.text for piece in marked(text, {"a", "eb"})) == text


def test_results_are_grouped_by_kind_and_the_best_ones_kind_comes_first() -> None:
    kinds = [Kind.PLACE, Kind.PAGE, Kind.PLACE]
    found = tuple(
        Found(Shown(str(number), kind, ID, "", "", Category.PIP), (), ()) for number, kind in enumerate(kinds)
    )
    groups = Results("x", found).groups
    assert [(kind, [one.entry.entry_id for one in of]) for kind, of in groups] == [
        (Kind.PLACE, ["0", "2"]),
        (Kind.PAGE, ["1"]),
    ]
