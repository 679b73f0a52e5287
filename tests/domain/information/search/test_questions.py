"""What a search understands of what was typed."""

from __future__ import annotations

import pytest

from domain.information.search.matching import narrow_first
from domain.information.search.questions import Question, question_of
from domain.information.search.ranking import Rarity
from domain.information.search.synonyms import Synonyms
from domain.information.search.vocabulary import Vocabulary

SYNONYMS = Synonyms(
    [
        ("KTP", "e-KTP", "kartu tanda penduduk", "identity card"),
        ("jam buka", "opening hours", "buka jam berapa"),
        ("pengaduan", "komplain", "complaint"),
    ]
)
WORDS = (
    "ktp kartu tanda penduduk jam buka pengaduan permohonan informasi ruang serta merta wifi daftar komplain"
)
VOCABULARY = Vocabulary(dict.fromkeys(WORDS.split(), 1))


def asked(text: str, *, is_unfinished: bool = False) -> Question:
    return question_of(text, VOCABULARY, SYNONYMS, is_unfinished=is_unfinished)


def stems(text: str) -> list[set[tuple[str, ...]]]:
    return [{reading.stems for reading in one.readings} for one in asked(text).wanted]


@pytest.mark.parametrize("text", ["KTP", "e-KTP", "kartu tanda penduduk", "identity cards"])
def test_one_thing_has_several_names(text: str) -> None:
    [readings] = stems(text)
    assert {("ktp",), ("ektp",), ("kartu", "tanda", "duduk")} <= readings


def test_a_name_of_words_that_alone_say_nothing_is_one_thing() -> None:
    [readings] = stems("buka jam berapa ya kak?")
    assert ("jam", "buka") in readings


def test_words_that_say_nothing_are_left_out_and_nothing_else() -> None:
    assert [one.typed for one in asked("saya mau tanya ruang yang kosong dong").wanted] == [
        "tanya",
        "ruang",
        "kosong",
    ]
    assert asked("apa yang di mana?").wanted == ()


def test_a_misspelt_word_is_read_as_what_it_was_meant_to_be_and_said_so() -> None:
    question = asked("permohnan infromasi")
    assert question.read_as == "permohonan informasi"
    assert stems("komplian")[0] >= stems("komplain")[0]
    assert asked("permohonan").read_as == ""


def test_a_space_too_many_or_too_few_is_forgiven() -> None:
    assert stems("wi fi") == [{("wifi",)}]
    assert stems("sertamerta") == [{("merta",)}]
    assert asked("ruangbuka").read_as == "ruang buka"


def test_a_word_in_typing_is_what_it_may_become() -> None:
    [wanted] = asked("permo", is_unfinished=True).wanted
    assert ("mohon",) in {reading.stems for reading in wanted.readings}
    [whole] = asked("permo ", is_unfinished=True).wanted
    assert whole.typed == "permo"


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "NEAR(ktp jam) OR *",
        "title: ktp^2 AND -jam",
        "🙂" * 50,
        "jam " * 1300,
        "a" * 5000,
        "\x00'; DROP",
        "ktp\n" * 9,
    ],
)
def test_no_text_is_an_error_and_the_index_is_asked_for_quoted_stems_alone(text: str) -> None:
    question = asked(text[:5000])
    assert len(question.wanted) <= 16
    ways = narrow_first(question, Rarity(10, {}))
    for expression in (one for way in ways for one in (way.anywhere, way.in_head)):
        rest = expression.replace("AND", "").replace("OR", "")
        assert all(part.isalnum() or part.startswith("_") for part in rest.split('"')[1::2])
        assert set("".join(rest.split('"')[0::2])) <= set(" ()")
