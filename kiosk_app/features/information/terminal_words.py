"""Sentences that the terminal's pages of information share."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.information.kinds import Category
from kiosk_app.features.information.shelves import shelf_title
from kiosk_app.features.information.terminal_ports import BROWSE_PAGE, SHELF_PAGE

Crumb = dict[str, Any]


def trouble_words(_error: BaseException) -> str:
    """Return one calm sentence for a store that cannot be read just now."""
    return QCoreApplication.translate(
        "Information", "Maaf, informasi belum dapat dibuka. Coba sekali lagi, atau tanyakan kepada petugas."
    )


def crumbs_to_list() -> list[Crumb]:
    """Return the way that leads to a shelf or to the search; they say themselves where one is."""
    return [_crumb(QCoreApplication.translate("Information", "Informasi"), BROWSE_PAGE)]


def crumbs_to_page(category: Category) -> list[Crumb]:
    """Return the way that leads to a page."""
    return [*crumbs_to_list(), _crumb(shelf_title(category), SHELF_PAGE)]


def _crumb(text: str, page: str) -> Crumb:
    return {"text": text, "page": page}
