"""The way to a printer. A print is handed over and queued; nobody here claims that paper came out.

A printer that is missing, switched off or out of paper is an expected outcome, told as a value:
a visit never waits for paper, and never fails because of it.
"""

from __future__ import annotations

import errno
import os
import select
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from kiosk_app.platform.documents import Ticket, ticket_escpos, ticket_pdf


class PrintReason(StrEnum):
    """Why nothing could be handed over."""

    MISSING = "missing"
    """No such device, folder, queue or printing system: unplugged, renamed or switched off."""
    NOT_READY = "not_ready"
    """It is there but takes nothing: paper, lid, or a queue that staff stopped."""
    DISK_FULL = "disk_full"
    NOT_ALLOWED = "not_allowed"
    BAD_SETTING = "bad_setting"


@dataclass(frozen=True, slots=True)
class Queued:
    """The whole ticket was handed over."""


@dataclass(frozen=True, slots=True)
class PrinterProblem:
    """Nothing, or not all, could be handed over."""

    reason: PrintReason


PrintOutcome = Queued | PrinterProblem


class Printer(Protocol):
    """Whoever takes a ticket. May wait some seconds: call it in the background."""

    def print(self, document: Ticket, /) -> PrintOutcome:
        """Hand ``document`` over and say how that went. Never raises for the world's troubles."""
        ...


def open_printer(setting: str) -> Printer | None:
    """Return the printer that the device setting names, or ``None`` for ``none``.

    ``folder:DIR`` writes PDF files there, ``cups:NAME`` prints the PDF through that CUPS queue,
    ``escpos:PATH`` writes ESC/POS bytes to that device. Touches nothing yet: a printer may be
    plugged in later.
    """
    kind, _, where = setting.strip().partition(":")
    if kind in ("", "none"):
        return None
    if kind == "folder" and where:
        return FolderPrinter(Path(where).expanduser())
    if kind == "cups" and where and not where.startswith("-"):
        return CupsPrinter(where)
    if kind == "escpos" and where:
        return EscposPrinter(Path(where))
    return UnusablePrinter()


@dataclass(frozen=True, slots=True)
class UnusablePrinter:
    """Stands for a setting that names no printer, so that the flow goes on and staff are told."""

    def print(self, _document: Ticket, /) -> PrintOutcome:
        return PrinterProblem(PrintReason.BAD_SETTING)


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """Puts each ticket as a PDF into a folder; for demonstrations and for paperless counters."""

    folder: Path

    def print(self, document: Ticket) -> PrintOutcome:
        pdf = ticket_pdf(document)
        unfinished = self.folder / f".{uuid4().hex}"
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            with open(unfinished, "xb", opener=_private) as file:
                file.write(pdf)
            unfinished.replace(self.folder / f"{document.name or f'tiket-{document.code_shown}'}.pdf")
        except OSError as error:
            _forget(unfinished)
            return PrinterProblem(_reason(error))
        return Queued()


@dataclass(frozen=True, slots=True)
class CupsPrinter:
    """Prints through the queue ``name``. The PDF goes through a pipe: no visitor's code in a temp file."""

    name: str
    patience: float = 15.0
    """Seconds to wait for the printing system to take the ticket."""

    def print(self, document: Ticket) -> PrintOutcome:
        command = ["lp", "-d", self.name, "-t", "Tiket PIP", "-"]
        try:
            # The queue's name comes from this device's own settings, and no shell reads it.
            run = subprocess.run(
                command, input=ticket_pdf(document), capture_output=True, timeout=self.patience, check=False
            )
        except subprocess.TimeoutExpired:
            return PrinterProblem(PrintReason.NOT_READY)
        except OSError as error:
            return PrinterProblem(_reason(error))
        if run.returncode == 0:
            return Queued()
        stopped = b"not accepting" in run.stderr or b"rejecting" in run.stderr
        return PrinterProblem(PrintReason.NOT_READY if stopped else PrintReason.MISSING)


@dataclass(frozen=True, slots=True)
class EscposPrinter:
    """Writes to a receipt printer's device file, such as ``/dev/usb/lp0``."""

    device: Path
    patience: float = 10.0
    """Seconds without progress after which the printer counts as not ready."""

    def print(self, document: Ticket) -> PrintOutcome:
        payload = ticket_escpos(document)
        try:
            # Never O_CREAT: an unplugged printer must not leave a plain file in its place.
            handle = os.open(self.device, os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError as error:
            return PrinterProblem(_reason(error))
        try:
            return self._write(handle, payload)
        except OSError as error:
            return PrinterProblem(_reason(error))
        finally:
            os.close(handle)

    def _write(self, handle: int, payload: bytes) -> PrintOutcome:
        rest = memoryview(payload)
        while rest:
            # A printer without paper accepts nothing and would hold a plain write for ever.
            if not select.select([], [handle], [], self.patience)[1]:
                return PrinterProblem(PrintReason.NOT_READY)
            try:
                rest = rest[os.write(handle, rest) :]
            except BlockingIOError:
                return PrinterProblem(PrintReason.NOT_READY)
        return Queued()


_REASONS = {
    errno.ENOSPC: PrintReason.DISK_FULL,
    errno.EDQUOT: PrintReason.DISK_FULL,
    errno.EACCES: PrintReason.NOT_ALLOWED,
    errno.EPERM: PrintReason.NOT_ALLOWED,
    errno.EROFS: PrintReason.NOT_ALLOWED,
    errno.EBUSY: PrintReason.NOT_READY,
}


def _reason(error: OSError) -> PrintReason:
    return _REASONS.get(error.errno or 0, PrintReason.MISSING)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _forget(unfinished: Path) -> None:
    try:
        unfinished.unlink(missing_ok=True)
    except OSError:
        # The disk that could not be written may not be writable for this either; the name holds no data.
        return
