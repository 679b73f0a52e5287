"""Text size, contrast, motion: kept for one person, taken back for the next; maintenance words."""

from __future__ import annotations

import json

import pytest

from kiosk_app.session.appearance_view_model import AppearanceViewModel, Wishes
from kiosk_app.session.maintenance_view_model import TEXTS, MaintenanceViewModel
from vault.errors import StoreProblem


def test_text_grows_to_200_percent_and_no_further() -> None:
    model = AppearanceViewModel()
    for _ in range(9):
        model.grow()
    assert (model.textScale, model.canGrow) == (2.0, False)
    for _ in range(9):
        model.shrink()
    assert (model.textScale, model.canShrink) == (1.0, False)


def test_reset_brings_back_the_devices_own_defaults() -> None:
    model = AppearanceViewModel(Wishes(text_scale=1.25, animated=False))
    model.setTheme("contrast")
    model.setTheme("plaid")
    assert model.theme == "contrast"
    model.reset()
    assert (model.theme, model.textScale, model.animated) == ("light", 1.25, False)


@pytest.mark.parametrize("problem", list(StoreProblem))
def test_S2_every_store_problem_has_words_for_staff_in_both_languages(problem: StoreProblem) -> None:
    assert problem.value in json.loads(TEXTS.read_text("utf-8"))
    indonesian, english = MaintenanceViewModel(problem.value).texts
    assert (indonesian["language"], english["language"]) == ("id", "en")
    assert all(words["title"] and words["text"] and words["steps"] for words in (indonesian, english))


def test_an_unknown_problem_gets_general_advice() -> None:
    assert MaintenanceViewModel("gremlins").texts[0]["steps"]
