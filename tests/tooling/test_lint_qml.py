"""A page and its view model are checked against each other before anyone runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tooling.projects import add_page, add_view_model, write
from tools.lint_qml import lint_below, main


def test_a_project_without_pages_is_fine(tmp_path: Path) -> None:
    assert lint_below(tmp_path) == ""


def test_a_page_that_uses_what_its_view_model_offers_is_fine(tmp_path: Path) -> None:
    add_view_model(tmp_path, "Guestbook", "greeting")
    add_page(tmp_path, "page.viewModel.greeting")
    assert lint_below(tmp_path) == ""


def test_a_property_renamed_in_python_is_missed_in_the_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add_view_model(tmp_path, "Guestbook", "welcome")
    add_page(tmp_path, "page.viewModel.greeting")
    assert main([str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert 'Member "greeting" not found on type "GuestbookViewModel"' in said
    assert said.startswith("Warning: kiosk_app/qml/Guestbook/Page.qml:8")


def test_a_view_model_may_hand_out_one_of_another_module(tmp_path: Path) -> None:
    add_view_model(tmp_path, "Session", "remaining")
    add_view_model(tmp_path, "Guestbook", "session", kind="SessionViewModel")
    add_page(tmp_path, "page.viewModel.session.remaining")
    assert lint_below(tmp_path) == ""


@pytest.mark.parametrize("kind", ["list", '"QVariantList"'])
def test_a_list_may_be_named_in_pythons_words_or_in_qts(tmp_path: Path, kind: str) -> None:
    add_view_model(tmp_path, "Guestbook", "errors", kind)
    add_page(tmp_path, "page.viewModel.errors.length")
    assert lint_below(tmp_path) == ""


def test_an_import_that_nobody_needs_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "kiosk_app/qml/Kiosk/Page.qml", "import QtQuick\nimport QtQuick.Layouts\n\nItem {}\n")
    assert "Unused import" in lint_below(tmp_path)


def test_a_singleton_of_a_folder_is_recognised(tmp_path: Path) -> None:
    tokens = "pragma Singleton\nimport QtQml\n\nQtObject {\n    readonly property int touch: 44\n}\n"
    write(tmp_path, "kiosk_app/qml/Style/Tokens.qml", tokens)
    write(tmp_path, "kiosk_app/qml/Style/qmldir", "module Style\nsingleton Tokens Tokens.qml\n")
    page = "import QtQuick\nimport Style\n\nItem {\n    height: Tokens.touch\n}\n"
    write(tmp_path, "kiosk_app/qml/Kiosk/Page.qml", page)
    assert lint_below(tmp_path) == ""
