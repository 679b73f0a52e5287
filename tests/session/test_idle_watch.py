"""A4: warned at least 20 s ahead, extended as often as wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk_app.session.idle_watch import IdleWatch


class Stopwatch:
    def __init__(self) -> None:
        self.seconds = 50.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def idle(watch: Stopwatch) -> IdleWatch:
    made = IdleWatch(90, 25, watch)
    made.watch(True)
    return made


def test_A4_warning_counts_down_from_the_whole_time(idle: IdleWatch, watch: Stopwatch) -> None:
    watch.seconds += 89.9
    idle.check()
    assert not idle.warningVisible
    watch.seconds += 0.1
    idle.check()
    assert (idle.warningVisible, idle.secondsLeft) == (True, 25)
    watch.seconds += 24.5
    idle.check()
    assert idle.secondsLeft == 1


def test_A4_a_warning_is_never_shorter_than_20_s(watch: Stopwatch) -> None:
    idle = IdleWatch(30, 3, watch)
    idle.watch(True)
    watch.seconds += 30
    idle.check()
    assert idle.secondsLeft == 20


def test_A4_session_ends_once_when_nobody_answers(idle: IdleWatch, watch: Stopwatch) -> None:
    ended: list[int] = []
    idle.expired.connect(lambda: ended.append(1))
    watch.seconds += 115
    idle.check()
    idle.check()
    assert ended == [1]


def test_signs_of_life_keep_the_session(idle: IdleWatch, watch: Stopwatch) -> None:
    life = QObject()
    life.installEventFilter(idle)
    watch.seconds += 80
    QCoreApplication.sendEvent(life, QEvent(QEvent.Type.TouchBegin))
    watch.seconds += 80
    idle.check()
    assert not idle.warningVisible


def test_finish_ends_at_once_and_resting_never_ends(idle: IdleWatch, watch: Stopwatch) -> None:
    ended: list[int] = []
    idle.expired.connect(lambda: ended.append(1))
    idle.finish()
    watch.seconds += 1000
    idle.check()
    assert ended == [1]


def test_somebody_is_here_from_the_first_touch_until_half_a_minute_after_the_last(
    idle: IdleWatch, watch: Stopwatch
) -> None:
    glass = QObject()
    glass.installEventFilter(idle)
    assert not idle.is_somebody_here(), "nobody has touched anything yet"
    QCoreApplication.sendEvent(glass, QEvent(QEvent.Type.MouseMove))
    assert not idle.is_somebody_here(), "a pointer that lies there is nobody"
    for _ in range(3):
        QCoreApplication.sendEvent(glass, QEvent(QEvent.Type.TouchBegin))
        watch.seconds += 29
        assert idle.is_somebody_here()
    watch.seconds += 1
    assert not idle.is_somebody_here()
