"""The log helps whoever mends a device, and tells nothing about visitors."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from kiosk_app.platform.log import KEPT_FILES, LOG_NAME, RotatingLog, install_calm_hook, start_log, stop_log
from kiosk_app.platform.redaction import RedactingFormatter, describe, redact
from tests.helpers.stores import SENTINEL

log = logging.getLogger("kiosk.test")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def terminal() -> StringIO:
    return StringIO()


@pytest.fixture
def written(directory: Path, terminal: StringIO) -> Iterator[Callable[[], str]]:
    level = logging.getLogger().level
    handlers = start_log(directory, terminal=terminal)
    yield lambda: (directory / LOG_NAME).read_text("utf-8")
    stop_log(handlers)
    logging.getLogger().setLevel(level)


@pytest.fixture
def _hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def _typed(name: str) -> None:
    try:
        int(name)
    except ValueError as error:
        raise RuntimeError(f"cannot save {name}") from error


def _error(name: str = SENTINEL) -> BaseException:
    try:
        _typed(name)
    except RuntimeError as error:
        return error
    raise AssertionError


@pytest.mark.parametrize(
    "private",
    [
        "081234567890", "+62 812-3456-7890", "0812 3456 7890", "(024) 3513366 99", "3374012305990001",
        "siti.saadah@contoh.id", "024.351.3366",
    ],
)  # fmt: skip
def test_S1_numbers_and_addresses_of_people_are_removed(private: str) -> None:
    assert redact(f"kontak {private} tercatat") == "kontak ••• tercatat"


@pytest.mark.parametrize(
    "harmless", ["2026-11-23 tutup", "port 8743, 25 detik", "versi 6.12.0", "12 dari 500"]
)
def test_what_says_nothing_about_people_stays(harmless: str) -> None:
    assert redact(harmless) == harmless


def test_S1_an_exception_is_logged_by_kind_and_place_only(
    written: Callable[[], str], terminal: StringIO, expect_log: Callable[[str], None]
) -> None:
    expect_log("saving failed")
    log.error("saving failed", exc_info=_error())
    text = written()
    assert "RuntimeError\n  tests/platform/test_log.py:" in text
    assert "caused by ValueError" in text
    assert "in _typed" in text
    assert "Sentinelwati" not in text + terminal.getvalue()


def test_S1_an_exception_among_the_arguments_is_logged_by_kind_only(
    written: Callable[[], str], expect_log: Callable[[str], None]
) -> None:
    expect_log("could not print")
    expect_log("RuntimeError|cannot save")
    log.warning("could not print %s: %s", "ticket", _error())
    log.warning(_error())
    assert "could not print ticket: RuntimeError" in written()
    assert "Sentinelwati" not in written()


def test_S1_the_printer_of_exceptions_survives_a_chain_without_end() -> None:
    error = ValueError(SENTINEL)
    error.__cause__ = error
    assert "Sentinelwati" not in describe(error)


def test_a_mistaken_log_call_never_reaches_the_terminal(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = RotatingLog(directory)
    handler.setFormatter(RedactingFormatter())
    handler.handle(logging.LogRecord("x", logging.INFO, __file__, 1, "%d visits", (SENTINEL,), None))
    handler.close()
    assert capsys.readouterr().err == ""


def test_a_log_never_grows_beyond_its_files(directory: Path) -> None:
    handler = RotatingLog(directory, max_bytes=1000)
    handler.setFormatter(RedactingFormatter())
    for number in range(200):
        handler.handle(logging.LogRecord("x", logging.INFO, __file__, 1, "pintu %d", (number,), None))
    handler.close()
    files = sorted(directory.iterdir())
    assert len(files) == KEPT_FILES + 1
    assert all(file.stat().st_size <= 1000 for file in files)
    assert "pintu 199" in (directory / LOG_NAME).read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_only_its_owner_reads_the_log(directory: Path, written: Callable[[], str]) -> None:
    log.info("mulai")
    assert "INFO kiosk.test: mulai" in written()
    assert (directory / LOG_NAME).stat().st_mode & 0o077 == 0


def test_R5_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    assert start_log(tmp_path / "log") == []
    stop_log([])


def test_R5_a_log_that_loses_its_disk_stays_silent(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = RotatingLog(directory)
    handler.stream.close()
    handler.handle(logging.LogRecord("x", logging.INFO, __file__, 1, "mulai", (), None))
    handler.close()
    assert capsys.readouterr().err == ""


@pytest.mark.no_qt_log
def test_what_qt_says_is_in_the_log(
    written: Callable[[], str], terminal: StringIO, expect_log: Callable[[str], None]
) -> None:
    expect_log("WARNING qt.default: layar hilang")
    qWarning("layar hilang, hubungi 081234567890")
    assert "WARNING qt.default: layar hilang, hubungi •••" in written()
    assert "layar hilang" in terminal.getvalue()


@pytest.mark.usefixtures("_hooks")
def test_an_unexpected_error_is_logged_and_the_calm_page_called(
    written: Callable[[], str], expect_log: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    expect_log("unexpected error")
    calls: list[str] = []
    install_calm_hook(lambda: calls.append("calm"))
    error = _error()
    sys.excepthook(type(error), error, error.__traceback__)
    assert calls == ["calm"]
    assert "CRITICAL" in written()
    assert "Sentinelwati" not in written() + capsys.readouterr().err


@pytest.mark.usefixtures("_hooks", "written")
def test_an_error_in_a_thread_is_unexpected_too(expect_log: Callable[[str], None]) -> None:
    expect_log("unexpected error")
    calls: list[str] = []
    install_calm_hook(lambda: calls.append("calm"))
    thread = threading.Thread(target=_typed, args=(SENTINEL,))
    thread.start()
    thread.join()
    assert calls == ["calm"]


@pytest.mark.usefixtures("_hooks", "written")
def test_a_calm_page_that_fails_harms_nobody(expect_log: Callable[[str], None]) -> None:
    expect_log("unexpected error")
    expect_log("the calm page failed too")
    install_calm_hook(lambda: _typed(SENTINEL))
    error = _error()
    sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.usefixtures("_hooks")
def test_ctrl_c_stays_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    calls: list[str] = []
    install_calm_hook(lambda: calls.append("calm"))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert calls == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
