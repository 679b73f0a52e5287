"""What a test leaves of Qt must not reach the next one."""

from __future__ import annotations

from random import Random

import shiboken6
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from tests.helpers.leftovers import end_all_but, living


def _class_with(count: int) -> type[QObject]:
    """Return a class with so many properties, of which the last has a name of its own and says "here"."""
    changed = Signal()
    words = {
        f"word{count}_{number}": Property(str, lambda _self: "here", notify=changed)
        for number in range(count)
    }
    hear = Slot()(lambda _self: None)
    return type(f"With{count}", (QObject,), {"changed": changed, **words, "hear": hear})


def _wrong(kinds: list[tuple[type[QObject], int]], left: list[QObject]) -> list[str]:
    """Show an object of each kind on a page, and leave all of it; return whose last word the page does not read."""
    engine, shown, found = QQmlEngine(), [(kind(), count) for kind, count in kinds], list[str]()
    source = kinds[0][0]()
    left += [engine, source, *(one for one, _ in shown)]
    for one, count in shown:
        # Being connected to somebody gives each object a description of its own.
        source.changed.connect(one.hear)  # type: ignore[attr-defined]
        component = QQmlComponent(engine)
        words = f"required property var model; property string said: model.word{count}_{count - 1} ?? ''"
        component.setData(f"import QtQml\nQtObject {{ {words} }}".encode(), QUrl())
        page = component.createWithInitialProperties({"model": one})
        if page.property("said") != "here":
            found.append(type(one).__name__)
        left += [component, page]
    return found


def test_no_object_is_taken_for_one_that_an_earlier_test_left(qtbot: QtBot) -> None:
    chance, wrong = Random(1), list[str]()
    kinds = [(_class_with(count), count) for count in (1, 2, 3, 5, 8, 13, 21, 34)]
    for _ in range(150):
        before, left = living(), list[QObject]()
        wrong += _wrong(chance.choices(kinds, k=4), left)
        end_all_but(before)
    assert wrong == []


def test_what_belongs_to_somebody_else_stays(qtbot: QtBot) -> None:
    old = QObject()
    before = living()
    new = _class_with(1)()
    end_all_but(before)
    assert shiboken6.isValid(old)
    assert not shiboken6.isValid(new)
