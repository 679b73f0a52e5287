"""Builds the box for codes from what it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.clock import Clock
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.status.ports import CODE_PAGE, FOUND_PAGE, Finder
from kiosk_app.features.status.service import StatusService
from kiosk_app.features.status.view_model import StatusViewModel
from kiosk_app.platform.translation import Translation
from kiosk_app.session.home_view_model import Tile
from kiosk_app.session.navigator import Navigator, PageEntry, page_entry


@dataclass(frozen=True, slots=True)
class StatusFeature:
    """What the box brings to a screen. ``scanned`` takes what the scanner read, on whatever page."""

    pages: tuple[PageEntry, ...]
    resets: tuple[tuple[str, Callable[[], object]], ...]
    tile: Tile
    scanned: Callable[[str], None]
    model: StatusViewModel


def wire_status(
    finders: Sequence[Finder],
    background: Background,
    clock: Clock,
    translation: Translation,
    navigator: Navigator,
    start_over: Callable[[], None],
) -> StatusFeature:
    """Return the box for the codes that ``finders`` know; ``start_over`` runs all resets."""
    moves = Moves(navigator.open, navigator.openFresh, navigator.back, start_over)
    service = StatusService(finders, clock)
    model = StatusViewModel(service, background, lambda: str(translation.language), moves)
    translation.languageChanged.connect(model.retranslate)
    return StatusFeature(
        pages=(
            page_entry(CODE_PAGE, "Status/CodePage.qml", {"model": model}),
            page_entry(FOUND_PAGE, "Status/FoundPage.qml", {"model": model}),
        ),
        resets=(("status", model.reset),),
        tile=_tile(),
        scanned=model.scanned,
        model=model,
    )


def _tile() -> Tile:
    return Tile(
        CODE_PAGE,
        lambda: QCoreApplication.translate("Status", "Pesanan dan status"),
        lambda: QCoreApplication.translate("Status", "Datang, ubah, batal, atau cek, dengan kode"),
        icon="ticketConfirmation",
        tone="leaf",
    )
