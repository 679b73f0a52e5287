"""Scanner or person? And the on-screen keyboard's path into a field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk_app.platform.keyboard import KeyboardDoor
from kiosk_app.platform.scanner import ScannerGate


class Stopwatch:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Sheet(QWindow):
    """A window that writes down what reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.written = ""
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.written += event.text()
        self.keys.append(event.key())


@pytest.fixture
def sheet(qapp: QGuiApplication) -> Iterator[Sheet]:
    window = Sheet()
    window.show()
    yield window
    window.close()


@pytest.fixture
def watch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def gate(sheet: Sheet, watch: Stopwatch) -> ScannerGate:
    made = ScannerGate(watch, sheet)
    sheet.installEventFilter(made)
    return made


def press(sheet: Sheet, watch: Stopwatch, text: str, gap: float) -> None:
    for sign in text:
        watch.seconds += gap
        if sign == "\n":
            QTest.keyClick(sheet, Qt.Key.Key_Return)
        else:
            QTest.keyClick(sheet, sign)  # type: ignore[call-overload]  # its stubs know no signs


def test_a_scan_is_told_and_never_lands_in_a_field(sheet: Sheet, watch: Stopwatch, gate: ScannerGate) -> None:
    scans: list[str] = []
    gate.scanned.connect(scans.append)
    press(sheet, watch, "PIPV7K4Q29\n", 0.005)
    assert scans == ["PIPV7K4Q29"]
    assert sheet.written == ""


@pytest.mark.parametrize("typed", ["Slamet", "Pak Joko", "PIP Semarang"])
def test_a_person_typing_loses_no_letter(
    sheet: Sheet, watch: Stopwatch, gate: ScannerGate, typed: str
) -> None:
    press(sheet, watch, typed, 0.15)
    gate.let_go()
    assert sheet.written == typed


def test_a_person_typing_the_prefix_slowly_is_no_scanner(
    sheet: Sheet, watch: Stopwatch, gate: ScannerGate
) -> None:
    scans: list[str] = []
    gate.scanned.connect(scans.append)
    press(sheet, watch, "PIPV1\n", 0.2)
    assert scans == []
    assert sheet.written.startswith("PIPV1")


def test_scanner_garbage_is_handed_on_whole(sheet: Sheet, watch: Stopwatch, gate: ScannerGate) -> None:
    press(sheet, watch, "8991234567890", 0.005)
    assert sheet.written == "8991234567890"


def test_the_on_screen_keyboard_types_through_the_gate_at_once(sheet: Sheet, gate: ScannerGate) -> None:
    door = KeyboardDoor()
    door.attach(sheet)
    door.type("Pé .com")
    door.backspace()
    door.moveCursor("left")
    door.moveCursor("nowhere")
    door.enter()
    assert sheet.written == "Pé .com\r"
    assert sheet.keys[-3:] == [Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Return]
