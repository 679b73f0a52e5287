"""Everything that people can read on the screen exists in English as well."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.tooling.projects import add_page, write
from tools import qt_tools
from tools.build_translations import REMEDY, Translations, main
from tools.translations import placeholders

GUESTBOOK = 'qsTr("Buku tamu")'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    add_page(tmp_path, GUESTBOOK)
    Translations(tmp_path).build()
    return tmp_path


def translate(project: Path, english: str) -> None:
    """Does what a translator does: fills in the English and takes the mark away."""
    file = Translations(project).file
    unfinished = '<translation type="unfinished"></translation>'
    done = f"<translation>{english}</translation>"
    file.write_text(file.read_text("utf-8").replace(unfinished, done), "utf-8")


def problems(project: Path) -> list[str]:
    return Translations(project).problems()


def test_every_sentence_exists_in_english() -> None:
    files = Translations(qt_tools.ROOT)
    missing = files.problems()
    assert not missing, "\n".join([*missing, REMEDY.format(file=files.file.name)])


def test_no_sentence_is_said_where_the_collector_does_not_look() -> None:
    """It does not read what stands within an f-string: such a sentence would be Indonesian in English, too."""
    hidden = [
        f"{file.relative_to(qt_tools.ROOT)}:{call.lineno}"
        for file in (qt_tools.ROOT / "kiosk_app").rglob("*.py")
        for text in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate"
    ]
    assert hidden == []


def test_a_project_without_sentences_needs_no_translation(tmp_path: Path) -> None:
    assert problems(tmp_path) == []


def test_a_new_sentence_is_asked_for(project: Path) -> None:
    translate(project, "Guest book")
    write(project, "kiosk_app/words.py", 'QCoreApplication.translate("Guestbook", "Nama harus diisi")\n')
    assert problems(project) == ["not in the translation file — Guestbook: “Nama harus diisi”"]


def test_a_sentence_without_english_is_named(project: Path) -> None:
    assert problems(project) == ["not translated — Page: “Buku tamu”"]


def test_a_sentence_nobody_says_any_more_is_named(project: Path) -> None:
    translate(project, "Guest book")
    add_page(project, '"—"')
    assert problems(project) == ["no longer used — Page: “Buku tamu”"]


def test_a_translation_that_was_not_compiled_is_noticed(project: Path) -> None:
    translate(project, "Guest book")
    assert problems(project) == ["pip_en.qm was not compiled from the present pip_en.ts"]


def test_a_translated_and_compiled_sentence_is_fine(project: Path) -> None:
    translate(project, "Guest book")
    assert main(["--root", str(project)]) == 0
    assert main(["--check", "--root", str(project)]) == 0


def test_a_translation_keeps_the_places_for_values(tmp_path: Path) -> None:
    add_page(tmp_path, 'qsTr("Halo %1, pukul %2").arg("a").arg("b")')
    Translations(tmp_path).build()
    translate(tmp_path, "Hello %1")
    assert problems(tmp_path) == ["other placeholders than in the source — Page: “Halo %1, pukul %2”"]


def test_building_again_keeps_what_people_translated(project: Path) -> None:
    translate(project, "Guest book")
    Translations(project).build()
    assert "<translation>Guest book</translation>" in Translations(project).file.read_text("utf-8")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [("100% gratis", set()), ("%1 dari %L2", {"%1", "%2"}), ("%n tamu", {"%n"}), ("{name}", {"{name}"})],
)
def test_places_for_values_are_recognised(sentence: str, found: set[str]) -> None:
    assert placeholders(sentence) == found
