"""The pages that the page-generic tests (A1, A2, A5, A9 …) go through.

A feature adds its pages with ``PAGE_SETS.append(...)``'s like: a function that registers its pages in a
shell and returns their names, each openable on its own.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl

from domain.calendar import Opening, ServiceHours
from domain.clock import Clock
from kiosk_app.session.appearance_view_model import Wishes
from kiosk_app.session.home_view_model import Tile
from kiosk_app.session.maintenance_view_model import MaintenanceViewModel
from kiosk_app.session.navigator import PageEntry, page_url
from kiosk_app.session.wiring import ATTRACT, HOME, MAINTENANCE, Shell, add_home, wire_shell
from tests.helpers.clock import FixedClock
from tests.ui.booking.page_set import BOOKING_PAGES, booking_pages
from tests.ui.building.page_set import BUILDING_PAGES, building_pages
from tests.ui.enrol_pages import ENROL_PAGES, enrol_pages
from tests.ui.guestbook.page_set import GUESTBOOK_PAGES, guestbook_pages
from tests.ui.information.page_set import INFORMATION_PAGES, information_pages
from tests.ui.status.page_set import STATUS_PAGES, status_pages

KIT = Path(__file__).parent / "kit"
BUILDING = ServiceHours(
    "building",
    {day: Opening(time(7), time(21)) for day in range(6)},
    {date(2026, 12, 25): None},
)

PageSet = Callable[[Shell], list[str]]


def shell_for_tests(clock: Clock | None = None, **options: Any) -> Shell:
    """A shell at Monday 09.41 WIB, still, with every known page registered."""
    options.setdefault("wishes", Wishes(animated=False))
    shell = wire_shell(clock or FixedClock(), BUILDING, **options)
    for page_set in PAGE_SETS:
        page_set(shell)
    return shell


def shell_pages(shell: Shell) -> list[str]:
    """Attract, home, maintenance."""
    add_home(shell, entrance_tiles())
    # Qt keeps no hold on what Python made: the view model lives as long as its shell.
    maintenance = MaintenanceViewModel("wrong_key", parent=shell.navigator)
    page = PageEntry(MAINTENANCE, page_url("Kiosk/MaintenancePage.qml"), {"maintenance": maintenance})
    shell.navigator.register([page])
    return [ATTRACT, HOME, MAINTENANCE]


def kit_pages(shell: Shell) -> list[str]:
    """Every control on one page."""
    shell.navigator.register([PageEntry("kit", QUrl.fromLocalFile(str(KIT / "KitPage.qml")))])
    return ["kit"]


def entrance_tiles() -> list[Tile]:
    """The doors of the entrance, as the guestbook gives them; here they all lead to the kit page."""
    return [
        Tile("kit", lambda: "Isi buku tamu", lambda: "Kurang dari satu menit", "notebookEdit", main=True),
        Tile("kit", lambda: "Kembali lagi", lambda: "Punya kartu kunjungan", "qrcodeScan", "leaf"),
        Tile("kit", lambda: "Keluar", lambda: "Catat jam pulang", "exitToApp", "brick"),
    ]


PAGE_SETS: list[PageSet] = [
    shell_pages,
    kit_pages,
    guestbook_pages,
    booking_pages,
    building_pages,
    information_pages,
    status_pages,
    enrol_pages,
]
PAGES: list[str] = [
    ATTRACT,
    HOME,
    MAINTENANCE,
    "kit",
    *GUESTBOOK_PAGES,
    *BOOKING_PAGES,
    *BUILDING_PAGES,
    *INFORMATION_PAGES,
    *STATUS_PAGES,
    *ENROL_PAGES,
]
"""Names for parametrised tests; a feature's test pages are added here together with its PageSet."""
