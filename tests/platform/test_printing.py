"""R5: a printer that is missing, full, unplugged or stopped costs a sentence, never a visit."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk_app.platform.documents import Ticket, ticket_escpos
from kiosk_app.platform.printing import (
    CupsPrinter,
    EscposPrinter,
    PrinterProblem,
    PrintOutcome,
    PrintReason,
    Queued,
    open_printer,
)

TICKET = Ticket(
    title="Kartu kunjungan",
    place="Pusat Informasi Publik",
    code_shown="7K4-Q39-MWX",
    qr_payload="PIPV7K4Q39MWX",
    lines=("Senin, 23 November 2026 · 09.41",),
    footer="Pindai saat pulang.",
)


def _print(setting: str) -> PrintOutcome:
    printer = open_printer(setting)
    assert printer is not None
    return printer.print(TICKET)


def test_no_printer_is_a_normal_device() -> None:
    assert open_printer("none") is None
    assert open_printer("") is None


@pytest.mark.parametrize("setting", ["folder:", "cups:", "escpos:", "laser", "cups:-o raw", "usb:1"])
def test_a_setting_that_names_no_printer_is_told_and_not_raised(setting: str) -> None:
    assert _print(setting) == PrinterProblem(PrintReason.BAD_SETTING)


def test_a_folder_gets_the_ticket_readable_only_by_its_owner(tmp_path: Path) -> None:
    assert _print(f"folder:{tmp_path / 'tiket'}") == Queued()
    (written,) = (tmp_path / "tiket").iterdir()
    assert "7K4-Q39-MWX" in PdfReader(written).pages[0].extract_text()
    assert written.stat().st_mode & 0o077 == 0


def test_R5_a_folder_that_cannot_be_made_is_missing(tmp_path: Path) -> None:
    assert _print(f"folder:{tmp_path / 'no' / 'such'}") == PrinterProblem(PrintReason.MISSING)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_R5_a_full_disk_is_told_as_such() -> None:
    assert _print("escpos:/dev/full") == PrinterProblem(PrintReason.DISK_FULL)


def test_a_receipt_printer_gets_every_byte(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    os.mkfifo(device)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(device.read_bytes()))
    reader.start()
    # A FIFO without its reader refuses the writer, just as an unplugged printer does.
    while (outcome := EscposPrinter(device).print(TICKET)) == PrinterProblem(PrintReason.MISSING):
        pass
    reader.join()
    assert outcome == Queued()
    assert got == [ticket_escpos(TICKET)]


def test_R5_an_unplugged_receipt_printer_is_missing_and_leaves_no_plain_file_behind(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    assert _print(f"escpos:{device}") == PrinterProblem(PrintReason.MISSING)
    assert not device.exists()


def test_R5_a_receipt_printer_without_paper_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    os.mkfifo(device)
    holder = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    try:
        _fill(holder)
        assert EscposPrinter(device, patience=0).print(TICKET) == PrinterProblem(PrintReason.NOT_READY)
    finally:
        os.close(holder)


def _fill(handle: int) -> None:
    try:
        while True:
            os.write(handle, b"\0" * 4096)
    except BlockingIOError:
        return


def _queue_program(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Stand in for CUPS with a program of the same name and manners: real process, real pipe."""
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")


def test_cups_gets_the_pdf_through_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _queue_program(tmp_path, monkeypatch, f'echo "$@" > {tmp_path}/asked\ncat > {tmp_path}/got.pdf')
    assert _print("cups:loket-1") == Queued()
    assert (tmp_path / "asked").read_text().split()[:2] == ["-d", "loket-1"]
    assert "7K4-Q39-MWX" in PdfReader(tmp_path / "got.pdf").pages[0].extract_text()


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("lp: The printer or class does not exist.", PrintReason.MISSING),
        ('lp: Destination "loket-1" is not accepting jobs.', PrintReason.NOT_READY),
        ("lp: Error - scheduler not responding.", PrintReason.MISSING),
    ],
)
def test_R5_what_cups_refuses_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, reason: PrintReason
) -> None:
    _queue_program(tmp_path, monkeypatch, f"cat > /dev/null\necho '{answer}' >&2\nexit 1")
    assert _print("cups:loket-1") == PrinterProblem(reason)


def test_R5_a_machine_without_cups_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert _print("cups:loket-1") == PrinterProblem(PrintReason.MISSING)


def test_R5_a_printing_system_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _queue_program(tmp_path, monkeypatch, "exec tail -f /dev/null")
    assert CupsPrinter("loket-1", patience=0.2).print(TICKET) == PrinterProblem(PrintReason.NOT_READY)
