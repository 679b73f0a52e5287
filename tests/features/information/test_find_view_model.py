"""Typing while the device still looks: the last question counts, and the next visitor sees none of it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from domain.information.kinds import Category, Kind, Language
from domain.information.search.results import Found, Results, Shown
from kiosk_app.features.information.terminal_ports import Paths
from kiosk_app.features.information.terminal_search_view_model import FindViewModel
from kiosk_app.platform.jobs import Runner
from tests.helpers.manual_executor import ManualExecutor


class Echo:
    """A search that finds one page, named after what was typed."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.noted: list[str] = []

    def suggest(self, text: str, language: Language) -> Results:
        self.asked.append(text)
        return self.search(text, language)

    def search(self, text: str, language: Language) -> Results:
        entry = Shown(text, Kind.PAGE, language, text, "", Category.PIP)
        # As the real one does, a very long question comes back shortened.
        return Results(text[:100], (Found(entry, (), ()),))

    def note_search(self, results: Results, language: Language) -> None:
        self.noted.append(results.typed)

    def note_view(self, entry_id: str, language: Language) -> None: ...


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def find(qtbot: QtBot, echo: Echo, executor: ManualExecutor, opened: list[str]) -> FindViewModel:
    def nowhere(_name: object = None) -> None: ...

    runner = Runner(executor)
    paths = Paths(nowhere, nowhere, nowhere)
    model = FindViewModel(lambda: echo, runner, lambda: Language.INDONESIAN, paths, opened.append, nowhere)
    runner.setParent(model)
    return model


def titles(find: FindViewModel) -> list[str]:
    return [str(one["title"]) for one in find.suggestions]


def test_the_last_of_many_keys_is_answered_and_those_between_cost_nothing(
    find: FindViewModel, echo: Echo, executor: ManualExecutor
) -> None:
    for end in range(1, 5):
        find.typed = "wifi"[:end]
    executor.drain()
    assert titles(find) == ["wifi"]
    assert echo.asked == ["w", "wifi"]


def test_a_very_long_question_is_asked_once(
    find: FindViewModel, echo: Echo, executor: ManualExecutor
) -> None:
    find.typed = "q" * 5000
    executor.drain()
    assert len(echo.asked) == 1


def test_answers_take_the_place_of_suggestions_and_are_counted(
    find: FindViewModel, echo: Echo, executor: ManualExecutor
) -> None:
    find.typed = "jam"
    find.search()
    executor.drain()
    assert titles(find) == []
    assert [row["id"] for group in find.groups for row in group["rows"]] == ["jam"]
    assert echo.noted == ["jam"]
    find.typed = "jam b"
    executor.drain()
    assert titles(find) == ["jam b"]
    assert find.groups == []


def test_a_suggestion_opens_its_page(
    find: FindViewModel, executor: ManualExecutor, opened: list[str]
) -> None:
    find.typed = "jam"
    executor.drain()
    find.chooseSuggestion(0)
    find.chooseSuggestion(7)
    assert opened == ["jam"]


def test_an_answer_that_comes_late_never_reaches_the_next_visitor(
    find: FindViewModel, executor: ManualExecutor
) -> None:
    find.typed = "permohonan saya"
    find.search()
    find.reset()
    executor.drain()
    assert find.typed == ""
    assert titles(find) == []
    assert find.groups == []
