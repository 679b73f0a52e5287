"""Work goes on elsewhere while the screen stays alive; its result comes to the screen's thread."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk_app.platform.jobs import Runner
from tests.helpers.manual_executor import ManualExecutor
from tests.helpers.stores import SENTINEL


def _fail() -> None:
    raise ValueError(SENTINEL)


def _ignore(_result: object) -> None:
    pass


def test_nothing_is_done_before_its_turn_and_then_the_result_is_there(executor: ManualExecutor) -> None:
    runner, results = Runner(executor), list[str]()
    runner.submit(lambda: "saved", results.append)
    assert results == []
    executor.drain()
    assert results == ["saved"]


def test_work_is_done_in_the_order_it_was_asked_for(qtbot: QtBot) -> None:
    runner, results = Runner(), list[int]()
    for number in range(50):
        runner.submit(partial(int, number), results.append)
    qtbot.waitUntil(lambda: len(results) == 50)
    assert results == list(range(50))
    runner.close()


def test_work_runs_elsewhere_and_is_delivered_in_the_qt_thread(qtbot: QtBot) -> None:
    runner, threads = Runner(), list[object]()
    runner.submit(QThread.currentThread, lambda worker: threads.extend((worker, QThread.currentThread())))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not QThread.currentThread()
    assert threads[1] is QThread.currentThread()
    runner.close()


def test_P2_work_does_not_begin_before_the_page_that_was_tapped_for_is_made(qtbot: QtBot) -> None:
    runner, begun = Runner(), threading.Event()
    runner.submit(begun.set, _ignore)
    assert not begun.wait(0.05)  # what a page takes to be made
    qtbot.waitUntil(begun.is_set)
    runner.close()


def test_work_waits_no_longer_than_a_moment_for_a_screen_that_is_held_up(qtbot: QtBot) -> None:
    runner, begun = Runner(), threading.Event()
    runner.submit(begun.set, _ignore)
    assert begun.wait(5)
    runner.close()


def test_who_asked_hears_of_a_failure(executor: ManualExecutor) -> None:
    runner, errors = Runner(executor), list[BaseException]()
    runner.submit(_fail, _ignore, errors.append)
    executor.drain()
    assert [type(error) for error in errors] == [ValueError]


def test_a_failure_that_nobody_asked_about_is_logged_and_the_next_work_goes_on(
    executor: ManualExecutor, expect_log: Callable[[str], None]
) -> None:
    expect_log("work in the background failed")
    runner, results = Runner(executor), list[str]()
    runner.submit(_fail, _ignore)
    runner.submit(lambda: "next", results.append)
    executor.drain()
    assert results == ["next"]


def test_closing_finishes_what_was_submitted_and_tells_nobody(qtbot: QtBot) -> None:
    runner, saved, told = Runner(), list[str](), list[str]()
    begun, go_on = threading.Event(), threading.Event()

    def save() -> str:
        begun.set()
        go_on.wait(5)
        saved.append("Siti Sa'adah")
        return "saved"

    runner.submit(save, told.append)
    runner.submit(save, told.append)
    assert begun.wait(5)
    go_on.set()
    runner.close()
    qtbot.wait(1)
    assert saved == ["Siti Sa'adah"] * 2
    assert told == []


def test_a_result_on_its_way_when_closing_is_dropped(qtbot: QtBot) -> None:
    runner, told, done = Runner(), list[object](), threading.Event()
    runner.submit(lambda: "late", told.append)
    runner.submit(done.set, told.append)
    assert done.wait(5)
    runner.close()
    qtbot.wait(1)
    assert told == []


def test_work_that_comes_after_closing_is_left(executor: ManualExecutor) -> None:
    runner, told = Runner(executor), list[object]()
    runner.close()
    runner.submit(lambda: "late", told.append)
    executor.drain()
    assert told == []


def test_a_failure_while_closing_is_not_lost(
    executor: ManualExecutor, expect_log: Callable[[str], None]
) -> None:
    expect_log("work in the background failed")
    runner = Runner(executor)
    runner.submit(_fail, _ignore)
    runner.close()


@pytest.mark.parametrize("attempt", range(3))
def test_a_program_that_ends_in_the_middle_of_work_ends_well(attempt: int) -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication; from kiosk_app.platform.jobs import Runner\n"
        "app = QCoreApplication([]); runner = Runner()\n"
        "for _ in range(200): runner.submit(lambda: sum(range(20000)), print)\n"
        "runner.close()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
