"""Keeps the English translation complete.

    python -m tools.build_translations           collect the sentences, compile the translation
    python -m tools.build_translations --check   change nothing; fail when something is missing

The sources are written in Indonesian, in qsTr("...") and QCoreApplication.translate("Context", "...").
resources/i18n/pip_en.ts is edited by people, pip_en.qm is compiled from it and is what the program loads.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tools import qt_tools, translations

SOURCE_LANGUAGE, TARGET_LANGUAGE = "id", "en"
REMEDY = "Run 'make translations', fill in the English in {file}, and run it again."


def sources_below(root: Path) -> list[Path]:
    """Every file that can hold a sentence shown to people; QML tests show none."""
    files = (file for kind in ("*.py", "*.qml") for file in (root / "kiosk_app").rglob(kind))
    return sorted(file for file in files if not file.name.startswith("tst_"))


def collect(sources: list[Path], into: Path) -> None:
    """Merges the sentences of the sources into a .ts file and drops those no longer used."""
    languages = ("-source-language", SOURCE_LANGUAGE, "-target-language", TARGET_LANGUAGE)
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listed:
        listed.write("\n".join(map(str, sources)))
        listed.flush()
        how = ("-silent", "-no-obsolete", "-locations", "none", *languages)
        qt_tools.run("lupdate", *how, f"@{listed.name}", "-ts", into)


def compile_into(file: Path, compiled: Path) -> None:
    """Turns a .ts file into the .qm file that Qt loads; unfinished sentences are left out.

    It appears at once: a program that is running reads the old one on, where it has it in its memory.
    """
    fresh = compiled.with_suffix(".new")
    qt_tools.run("lrelease", "-silent", "-nounfinished", file, "-qm", fresh)
    fresh.replace(compiled)


class Translations:
    """The translation files of one checkout."""

    def __init__(self, root: Path) -> None:
        self._sources = sources_below(root)
        self.file = root / "resources" / "i18n" / f"pip_{TARGET_LANGUAGE}.ts"
        self.compiled = self.file.with_suffix(".qm")

    def build(self) -> int:
        """Brings both files up to date; returns how many sentences still want English."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        if self._sources:
            collect(self._sources, self.file)
            compile_into(self.file, self.compiled)
        return sum(1 for one in translations.read(self.file) if translations.problem_of(one))

    def problems(self) -> list[str]:
        """What is missing, without changing anything."""
        with tempfile.TemporaryDirectory() as scratch:
            fresh = Path(scratch, self.file.name)
            if self._sources:
                collect(self._sources, fresh)
            in_sources = translations.read(fresh)
            found = list(translations.problems(in_sources, translations.read(self.file)))
            return found or self._staleness(fresh.with_suffix(".qm"))

    def _staleness(self, scratch: Path) -> list[str]:
        if not self.file.exists():
            return []
        compile_into(self.file, scratch)
        if self.compiled.exists() and scratch.read_bytes() == self.compiled.read_bytes():
            return []
        return [f"{self.compiled.name} was not compiled from the present {self.file.name}"]


def check(files: Translations) -> int:
    """Prints what is missing and how to put it right."""
    found = files.problems()
    for problem in found:
        print(problem, file=sys.stderr)
    if found:
        print(REMEDY.format(file=files.file.name), file=sys.stderr)
    return 1 if found else 0


def build(files: Translations) -> int:
    """Updates the files and says what is left to do for people."""
    left = files.build()
    print(
        f"{left} sentences still want English in {files.file.name}."
        if left
        else "Every sentence has its English."
    )
    return 0


def main(arguments: list[str]) -> int:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description="Keeps the English translation complete.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail when something is missing")
    parser.add_argument("--root", type=Path, default=qt_tools.ROOT, help="the project's folder")
    options = parser.parse_args(arguments)
    files = Translations(options.root)
    try:
        return check(files) if options.check else build(files)
    except qt_tools.QtToolError as failure:
        print(failure, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
