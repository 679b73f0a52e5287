"""Reads translation files: which sentences there are, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

PLACEHOLDER = re.compile(r"%L?\d+|%L?n|\{\w*\}")


@dataclass(frozen=True)
class Sentence:
    """What makes a sentence one of its kind: the same words may be translated twice."""

    context: str
    source: str
    comment: str = ""

    def __str__(self) -> str:
        return f"{self.context}: “{self.source}”"


@dataclass(frozen=True)
class Translation:
    """What the translation file holds for a sentence; plural sentences have several forms."""

    sentence: Sentence
    forms: tuple[str, ...]
    state: str  # "" when done, else unfinished, vanished or obsolete


def read(file: Path) -> list[Translation]:
    """All translations of a .ts file; none when there is no file."""
    if not file.exists():
        return []
    contexts = ElementTree.parse(file).getroot().iter("context")  # noqa: S314 — our own file
    return [
        _translation(context.findtext("name", ""), message)
        for context in contexts
        for message in context.iter("message")
    ]


def _translation(context: str, message: ElementTree.Element) -> Translation:
    sentence = Sentence(context, message.findtext("source", ""), message.findtext("comment", ""))
    element = message.find("translation")
    if element is None:
        return Translation(sentence, (), "unfinished")
    plural = [form.text or "" for form in element.iter("numerusform")]
    return Translation(sentence, tuple(plural or [element.text or ""]), element.get("type", ""))


def problems(in_sources: list[Translation], in_file: list[Translation]) -> Iterator[str]:
    """Says in words what keeps the file from being a full translation of the sources."""
    used = {translation.sentence for translation in in_sources}
    known = {translation.sentence for translation in in_file}
    for sentence in sorted(used - known, key=str):
        yield f"not in the translation file — {sentence}"
    for translation in in_file:
        if translation.sentence not in used:
            yield f"no longer used — {translation.sentence}"
        elif problem := problem_of(translation):
            yield f"{problem} — {translation.sentence}"


def problem_of(translation: Translation) -> str:
    """What is wrong with one translation; empty when nothing is."""
    if not all(form.strip() for form in translation.forms) or not translation.forms:
        return "not translated"
    if translation.state:
        return f"marked as {translation.state}"
    wanted = placeholders(translation.sentence.source)
    # A plural form may leave the number out ("one visitor"), but never the other values.
    if any(placeholders(form) | {"%n"} != wanted | {"%n"} for form in translation.forms):
        return "other placeholders than in the source"
    return ""


def placeholders(text: str) -> set[str]:
    """The places in a sentence where the program puts a value."""
    return {found.replace("L", "") for found in PLACEHOLDER.findall(text)}
