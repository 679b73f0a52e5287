"""Every refusal is a sentence that says what to do, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from domain.booking.refusals import Reason, Refusal
from kiosk_app.features.booking.sentences import length_words, refusal_sentence
from kiosk_app.platform.translation import Translation

MONDAY = datetime(2026, 11, 30, 0, 0, tzinfo=UTC)


@pytest.fixture
def translation(qtbot: QtBot) -> Iterator[Translation]:
    translation = Translation()
    yield translation
    translation.reset()


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("text", ["", "day", "open", "Hari Natal"])
def test_every_reason_has_a_whole_sentence_in_both_languages(
    translation: Translation, reason: Reason, text: str
) -> None:
    said = {}
    for lang in ("id", "en"):
        translation.setLanguage(lang)
        said[lang] = refusal_sentence(Refusal(reason, 90, text, MONDAY), lang)
        assert said[lang].endswith(".")
        assert not re.search(r"[{}]", said[lang])
    assert said["id"] != said["en"]


def test_a_closed_day_says_why_and_when_it_opens_again() -> None:
    said = refusal_sentence(Refusal(Reason.CLOSED, text="Hari Natal", moment=MONDAY))
    assert said == "Saat itu tutup: Hari Natal. Buka lagi Sen, 30 Nov pukul 07.00."


def test_a_limit_says_how_much_is_allowed() -> None:
    assert refusal_sentence(Refusal(Reason.TOO_MANY_HOURS, 180, "day")).startswith("Paling lama 3 jam sehari")


@pytest.mark.parametrize(("minutes", "words"), [(30, "30 menit"), (60, "1 jam"), (90, "1 jam 30 menit")])
def test_lengths_are_said_as_people_say_them(minutes: int, words: str) -> None:
    assert length_words(minutes) == words
