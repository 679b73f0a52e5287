"""What the page that a visitor reads shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.calendar import Opening
from domain.information.kinds import Language
from domain.information.pages import Page
from kiosk_app.features.information.activity_words import activity_facts
from kiosk_app.features.information.page_paper import standing_words
from kiosk_app.features.information.terminal_ports import SeatsLeft
from kiosk_app.features.information.terminal_words import Crumb, crumbs_to_page
from kiosk_app.platform.formatting import time_span
from kiosk_app.platform.printing import PrinterProblem, PrintOutcome

NO_CRUMBS: list[Crumb] = []


@dataclass(frozen=True, slots=True)
class PageState:
    """``page`` is ``None`` while it is read, and where there is none (``is_missing``). ``hours``: today's of the service
    that it names, ``has_hours`` whether it names one. ``qr``: the picture of what is taken along, once asked for.
    ``seats``: of an activity that one may sign up for, as they were at ``as_of`` (``None``: now)."""

    page: Page | None = None
    is_missing: bool = False
    has_hours: bool = False
    hours: Opening | None = None
    seats: SeatsLeft | None = None
    as_of: datetime | None = None
    qr: tuple[tuple[bool, ...], ...] = ()
    printed: PrintOutcome | None = None
    trouble: str = ""
    busy: bool = False


def crumbs(state: PageState) -> list[Crumb]:
    """Return the way to the page."""
    return crumbs_to_page(state.page.category) if state.page else NO_CRUMBS


def notice(state: PageState, language: Language) -> str:
    """Return what there is to say before the page is read, "" for nothing."""
    if state.is_missing:
        return QCoreApplication.translate(
            "Information", "Halaman ini tidak ada lagi. Cari dengan kata lain, atau tanyakan kepada petugas."
        )
    if state.page is not None and state.page.language is not language:
        return QCoreApplication.translate("Information", "Halaman ini baru ada dalam bahasa Indonesia.")
    return ""


def facts(state: PageState, language: str) -> list[dict[str, Any]]:
    """Return what people look for first: when and where it is, whether it is open today, and whom to call."""
    found = activity_facts(state.page, language, state.seats, state.as_of) if state.page is not None else []
    if state.has_hours:
        found.append({"icon": "clockOutline", "text": _hours_words(state.hours)})
    if state.page is not None and state.page.contact:
        found.append({"icon": "phone", "text": state.page.contact})
    return found


def sign_up_words(state: PageState) -> str:
    """Return what the main action is called, "" where one does not sign up."""
    if state.page is None or state.seats is None:
        return ""
    if state.seats.left:
        return QCoreApplication.translate("Information", "Daftar")
    return QCoreApplication.translate("Information", "Masuk daftar tunggu")


def standing(state: PageState, language: str) -> str:
    """Return as-of date and source as one line."""
    return " · ".join(standing_words(state.page, language)) if state.page else ""


def print_words(printed: PrintOutcome | None) -> str:
    """Return how the printing went."""
    if printed is None:
        return ""
    if isinstance(printed, PrinterProblem):
        return QCoreApplication.translate(
            "Information", "Pencetak belum siap. Halaman ini dapat dibawa lewat kode QR."
        )
    return QCoreApplication.translate("Information", "Sedang dicetak. Silakan ambil di bawah layar.")


def qr_words(page: Page | None) -> str:
    """Return what a phone does with the page's code."""
    if page is not None and page.qr_target:
        text = QCoreApplication.translate(
            "Information", "Pindai dengan kamera ponsel untuk membuka {address}"
        )
        return text.format(address=page.qr_target.removeprefix("https://").rstrip("/"))
    return QCoreApplication.translate(
        "Information", "Pindai dengan kamera ponsel untuk menyimpan isi halaman ini. Tidak perlu internet."
    )


def _hours_words(hours: Opening | None) -> str:
    if hours is None:
        return QCoreApplication.translate("Information", "Hari ini tutup")
    text = QCoreApplication.translate("Information", "Hari ini buka {hours}")
    return text.format(hours=time_span(hours.opens, hours.closes))
