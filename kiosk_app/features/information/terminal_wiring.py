"""Builds the terminal's pages of information from what they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.information.kinds import Category, Language
from kiosk_app.features.guestbook.ports import Background
from kiosk_app.features.information.terminal_activities_view_model import ActivitiesViewModel
from kiosk_app.features.information.terminal_browse_view_model import BrowseViewModel
from kiosk_app.features.information.terminal_page_view_model import Outfit, PageViewModel
from kiosk_app.features.information.terminal_ports import (
    ACTIVITIES_PAGE,
    BROWSE_PAGE,
    READ_PAGE,
    SEARCH_PAGE,
    SHELF_PAGE,
    Paths,
    ReadingSource,
    SearchingSource,
)
from kiosk_app.features.information.terminal_search_view_model import FindViewModel
from kiosk_app.platform.picture_shelf import PictureShelf
from kiosk_app.platform.translation import Translation
from kiosk_app.session.home_view_model import Tile
from kiosk_app.session.navigator import Navigator, PageEntry, page_entry


@dataclass(frozen=True, slots=True)
class TerminalInformation:
    """What information brings to a terminal. ``show`` opens a page by its id. ``pictures``: attach it to the engine
    of the screens before they are shown."""

    pages: tuple[PageEntry, ...]
    resets: tuple[tuple[str, Callable[[], object]], ...]
    tile: Tile
    show: Callable[[str], None]
    browse: BrowseViewModel
    page: PageViewModel
    find: FindViewModel
    activities: ActivitiesViewModel
    pictures: PictureShelf


@dataclass(frozen=True, slots=True)
class Needs:
    """What the pages are built from. ``reading`` and ``searching`` are asked in the background only."""

    reading: ReadingSource
    searching: SearchingSource
    background: Background
    translation: Translation
    navigator: Navigator
    outfit: Outfit


def wire_terminal_information(needs: Needs) -> TerminalInformation:
    """Return the pages of information for a terminal."""
    navigator = needs.navigator
    paths = Paths(navigator.open, navigator.back, navigator.backTo)

    def language() -> Language:
        return Language(str(needs.translation.language))

    def show_page(page_id: str) -> None:
        page.show(page_id)

    def show_shelf(category: Category) -> None:
        browse.show_shelf(category)

    browse = BrowseViewModel(needs.reading, needs.background, language, paths, show_page)
    find = FindViewModel(needs.searching, needs.background, language, paths, show_page, show_shelf)
    page = PageViewModel(
        needs.reading, needs.searching, needs.background, language, paths, show_shelf, needs.outfit
    )
    activities = ActivitiesViewModel(
        needs.reading, needs.background, language, needs.outfit.clock, show_page, needs.outfit.sign_ups
    )
    models = (browse, page, find, activities)
    for model in models:
        needs.translation.languageChanged.connect(model.retranslate)
    return TerminalInformation(
        pages=(
            page_entry(BROWSE_PAGE, "Information/BrowsePage.qml", {"model": browse}),
            page_entry(SHELF_PAGE, "Information/ShelfPage.qml", {"model": browse}),
            page_entry(READ_PAGE, "Information/ReadPage.qml", {"model": page}),
            page_entry(SEARCH_PAGE, "Information/SearchPage.qml", {"model": find}),
            page_entry(ACTIVITIES_PAGE, "Information/ActivitiesPage.qml", {"model": activities}),
        ),
        resets=tuple((f"information {type(model).__name__}", model.reset) for model in models),
        tile=_tile(),
        show=page.show,
        browse=browse,
        page=page,
        find=find,
        activities=activities,
        pictures=needs.outfit.pictures,
    )


def _tile() -> Tile:
    return Tile(
        BROWSE_PAGE,
        lambda: QCoreApplication.translate("Information", "Cari informasi"),
        lambda: QCoreApplication.translate("Information", "Layanan, aplikasi kota, dinas, kelurahan"),
        icon="informationOutline",
    )
