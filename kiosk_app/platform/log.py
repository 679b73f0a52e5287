"""The device's log: small, rotating, without personal data; and calm when something unexpected happens."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk_app.platform.redaction import RedactingFormatter

LOG_NAME = "pip.log"
MAX_BYTES = 1_000_000
KEPT_FILES = 5

_log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class RotatingLog(logging.StreamHandler[TextIO]):
    """``directory/pip.log``, and up to ``KEPT_FILES`` older ones, readable by their owner only.

    Ours instead of the library's, whose module costs more to import than all of this file.
    A full disk or a lost directory silences the log and nothing else.
    """

    def __init__(self, directory: Path, max_bytes: int = MAX_BYTES) -> None:
        self._path = directory / LOG_NAME
        self._max_bytes = max_bytes
        self._size = 0
        super().__init__(self._open())

    def _open(self) -> TextIO:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._size = os.fstat(handle).st_size
        return os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, first turning to a new file where this one is full."""
        try:
            line = self.format(record) + "\n"
            size = len(line.encode("utf-8", "backslashreplace"))
            if self._size and self._size + size > self._max_bytes:
                self._rotate()
            self.stream.write(line)
            self.stream.flush()
            self._size += size
        except Exception:  # noqa: BLE001 - no room for the log is no reason to stop a guestbook
            self.handleError(record)

    def _rotate(self) -> None:
        self.stream.close()
        for number in range(KEPT_FILES - 1, 0, -1):
            with contextlib.suppress(FileNotFoundError):
                self._older(number).replace(self._older(number + 1))
        with contextlib.suppress(FileNotFoundError):
            self._path.replace(self._older(1))
        self.stream = self._open()

    def _older(self, number: int) -> Path:
        return self._path.with_name(f"{LOG_NAME}.{number}")

    def handleError(self, record: logging.LogRecord) -> None:
        """Stay silent: the library would print the record, with what it quotes, to the terminal."""

    def close(self) -> None:
        """Close the file too."""
        with contextlib.suppress(OSError):
            self.stream.close()
        super().close()


def start_log(directory: Path, *, terminal: TextIO | None = None) -> list[logging.Handler]:
    """Log INFO and above into ``directory``, and WARNING and above to ``terminal`` where one is given.

    Qt's messages join in. Returns the handlers, for ``stop_log``. A directory that cannot be
    written leaves the terminal only.
    """
    handlers: list[logging.Handler] = []
    with contextlib.suppress(OSError):
        handlers.append(RotatingLog(directory))
    if terminal is not None:
        handlers.append(logging.StreamHandler(terminal))
        handlers[-1].setLevel(logging.WARNING)
    for handler in handlers:
        handler.setFormatter(RedactingFormatter())
        logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    qInstallMessageHandler(_qt_message)
    return handlers


def stop_log(handlers: list[logging.Handler]) -> None:
    """Take the handlers away and close them."""
    qInstallMessageHandler(None)
    for handler in handlers:
        logging.getLogger().removeHandler(handler)
        handler.close()


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = context.category or "default"
    logging.getLogger(f"qt.{category}").log(_LEVELS.get(kind, logging.WARNING), "%s", message)


def install_calm_hook(on_crash: Callable[[], None]) -> Callable[[], None]:
    """From now on an unexpected error, in any thread, is logged and then ``on_crash()`` is called.
    Returns what puts the hooks back that were there before.

    Never a traceback on the screen. ``on_crash`` is called in the thread of the error, so let it
    emit a signal; it may itself fail without harm. Ctrl-C stays what it is.
    """

    def crashed(error: BaseException | None) -> None:
        _log.critical("unexpected error", exc_info=error)
        try:
            on_crash()
        except Exception as second:  # noqa: BLE001 - the hook is the last one to ask
            _log.critical("the calm page failed too", exc_info=second)

    def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            crashed(error)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            crashed(args.exc_value)

    before = sys.excepthook, threading.excepthook

    def put_back() -> None:
        sys.excepthook, threading.excepthook = before

    sys.excepthook, threading.excepthook = in_main, in_thread
    return put_back
