"""QUALITY: the questions that measure the search are many, mixed and fairly halved."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable

import pytest

from kiosk_app.features.information.carried import carried_pages
from tests.features.information.questions.asked import HALVES, Question, asked, asked_in_vain

STYLES = {"formal", "colloquial", "sms", "typo", "javanese", "word", "phrase"}


@pytest.fixture(scope="module")
def questions() -> tuple[Question, ...]:
    return tuple(question for half in HALVES for question in asked(half))


def how_many(questions: Iterable[Question], of: Callable[[Question], str]) -> Counter[str]:
    return Counter(of(question) for question in questions)


def test_each_half_has_so_many_questions_that_its_figure_holds_within_some_five_points(
    questions: tuple[Question, ...],
) -> None:
    assert len(questions) >= 400
    assert all(len(asked(half)) >= 200 for half in HALVES)
    assert len(asked_in_vain()) >= 20


def test_nobody_asks_the_same_twice(questions: tuple[Question, ...]) -> None:
    said = Counter((one.words.casefold(), one.language) for one in (*questions, *asked_in_vain()))
    assert [words for words, times in said.items() if times > 1] == []


def test_every_question_is_typed_as_somebody_types(questions: tuple[Question, ...]) -> None:
    for one in (*questions, *asked_in_vain()):
        assert one.words == " ".join(one.words.split()) != ""
        assert one.language in {"id", "en"}
        assert one.style in STYLES


def test_both_halves_speak_both_languages_and_every_style_about_every_topic(
    questions: tuple[Question, ...],
) -> None:
    topics = set(how_many(questions, lambda one: one.topic))
    for half in map(asked, HALVES):
        assert set(how_many(half, lambda one: one.topic)) == topics
        assert set(how_many(half, lambda one: one.style)) == STYLES
        assert how_many(half, lambda one: one.language)["en"] >= len(half) * 0.15


def test_the_halves_are_those_of_the_rule_and_of_no_hand(questions: tuple[Question, ...]) -> None:
    ordered = sorted(questions, key=order_of_the_rule)
    assert (tuple(ordered[0::2]), tuple(ordered[1::2])) == tuple(map(asked, HALVES)), (
        "The set is closed: a new question belongs into a second set (see README.md)."
    )


def order_of_the_rule(question: Question) -> tuple[str, str, str, str]:
    digest = hashlib.sha256(question.words.encode()).hexdigest()
    return question.topic, question.language, question.style, digest


def test_every_expected_entry_is_carried_by_a_new_device(questions: tuple[Question, ...]) -> None:
    carried = {page.page_id for page in carried_pages().values()}
    assert {entry_id for one in questions for entry_id in one.expected} - carried == set()


def test_what_is_asked_in_vain_is_nowhere_in_the_content() -> None:
    said = {
        word
        for page in carried_pages().values()
        for word in words_of(f"{page.title} {page.summary} {page.body}")
    }
    foreign = {word for one in asked_in_vain() if one.foreign for word in words_of(one.words)}
    assert foreign & said <= {"di", "to"}


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
