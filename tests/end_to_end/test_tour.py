"""The tour: the fastest way to see what a visitor sees, and to notice when it takes longer."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tools.tour.guide import lead
from tools.tour.recorder import Record, write

CLOCK_HEIGHT = 170
"""Pixels at the top of the page, where the clock went on meanwhile."""
UNSEEN = 24
"""Of 255 steps of brightness, in the mean of 16 pixels."""


@pytest.fixture
def record(qtbot: QtBot, tmp_path: Path) -> Record:
    """One person's sign-in, in Indonesian."""
    (record,) = lead(tmp_path / "out", tmp_path / "data", ["individual"], ["id"])
    write(tmp_path / "out", [record])
    return record


def picture(tmp_path: Path, record: Record, what: str) -> bytes:
    """One step as somebody sees it from a little way off, without the clock."""
    (step,) = (step for step in record.steps if step.what == what)
    image = QImage(str(tmp_path / "out" / step.picture))
    below = image.copy(QRect(0, CLOCK_HEIGHT, image.width(), image.height() - CLOCK_HEIGHT))
    return bytes(below.scaledToWidth(270, Qt.TransformationMode.SmoothTransformation).constBits())


def look_the_same(one: bytes, other: bytes) -> bool:
    """Whether no eye sees a difference; Qt draws the edges of very large letters now so, now so."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= UNSEEN


def test_a_visitor_signs_in_with_six_taps_and_every_step_has_its_picture(
    tmp_path: Path, record: Record
) -> None:
    assert record.steps[-2].what == "thanks"
    assert record.taps <= 6
    assert record.typed_keys >= len("Siti Sa'adah")
    assert 0 < record.seconds < record.estimated_person_seconds
    for step in record.steps:
        image = QImage(str(tmp_path / "out" / step.picture))
        assert (image.width(), image.height()) == (1080, 1920), step.what
        colours = {image.pixel(x, y) for x in range(0, 1080, 9) for y in range(0, 1920, 9)}
        assert len(colours) > 5, f"{step.what} shows nothing"


def test_the_list_of_journeys_says_what_each_took(tmp_path: Path, record: Record) -> None:
    (listed,) = json.loads((tmp_path / "out" / "journeys.json").read_text(encoding="utf-8"))
    assert listed == asdict(record)
    assert listed["taps"] == sum(step["taps"] for step in listed["steps"])
    assert listed["typed_keys"] == sum(step["keys"] for step in listed["steps"])


def test_L6_the_next_visitor_sees_the_first_page_as_the_last_one_did(tmp_path: Path, record: Record) -> None:
    before, named, after = (
        picture(tmp_path, record, what) for what in ("attract", "who, name typed", "attract again")
    )
    assert look_the_same(before, after)
    assert not look_the_same(named, after)
