"""The desk's page about what visitors look for, put together after the first frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk_app.features.information.desk_figures_view_model import FiguresViewModel
from kiosk_app.features.staff.gate_view_model import GateViewModel
from kiosk_app.platform.export_places import ExportPlace
from kiosk_app.platform.translation import Translation
from kiosk_app.session.navigator import PageEntry, page_url

if TYPE_CHECKING:
    from kiosk_app.bootstrap.parts import Ground

FIGURES = "figures"


def wire_figures_here(ground: Ground, translation: Translation, gate: GateViewModel) -> PageEntry:
    """Return the page, connected to the rest of the desk."""
    figures = FiguresViewModel(
        ground.figures,
        ground.information,
        ground.backstage.runner,
        ground.world.clock,
        lambda: str(translation.language),
        _find_places,
    )
    ground.backstage.changed.connect(figures.refresh_for)
    translation.languageChanged.connect(figures.retranslate)
    gate.closed.connect(figures.forget)
    return figures_entry(figures)


def figures_entry(figures: FiguresViewModel) -> PageEntry:
    """Return the page, for the navigator."""
    return PageEntry(FIGURES, page_url("Desk/FiguresPage.qml"), {"figures": figures})


def _find_places() -> Sequence[ExportPlace]:
    from kiosk_app.platform.export_places import find_places

    return find_places()
