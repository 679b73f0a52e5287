"""Information by large tiles, for those who do not type: shelves, and what stands on one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.information.kinds import Category, Language
from domain.information.pages import Page
from kiosk_app.features.guestbook.ports import Background
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.features.information.shelves import (
    ACTIVITIES,
    FIRST_ROWS,
    asked_rows,
    grouped,
    shelf_hint,
    shelf_rows,
    shelf_title,
    tiles,
)
from kiosk_app.features.information.terminal_ports import (
    ACTIVITIES_PAGE,
    SHELF_PAGE,
    Paths,
    ReadingSource,
    ShowPage,
)
from kiosk_app.features.information.terminal_words import crumbs_to_list, trouble_words

QML_IMPORT_NAME = "Pip.Information"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BrowseState:
    """``pages``: all that stand, in the language of the screen."""

    pages: tuple[Page, ...] = ()
    category: Category = Category.PIP
    shows_all: bool = False
    trouble: str = ""
    busy: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class BrowseViewModel(QObject):
    """Reads the pages once and again when they or the language change."""

    changed = Signal()
    tilesChanged = Signal()
    askedChanged = Signal()
    listChanged = Signal()

    def __init__(
        self,
        reading: ReadingSource,
        background: Background,
        language: Callable[[], Language],
        paths: Paths,
        show_page: ShowPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading, self._language = reading, language
        self._paths, self._show_page = paths, show_page
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._state = BrowseState()
        self._is_fresh = False

    @Slot()
    def begin(self) -> None:
        """A page of it opened: learn what there is."""
        if not self._is_fresh:
            language = self._language()
            self._task.run(lambda: self._reading().pages(language), self._on_pages, self._on_failure)

    @Slot(str)
    def chooseShelf(self, category: str) -> None:
        """Show what stands on a shelf, or what happens in the house."""
        if category == ACTIVITIES:
            self._paths.open(ACTIVITIES_PAGE)
        else:
            self.show_shelf(Category(category))

    def show_shelf(self, category: Category) -> None:
        """Go to a shelf, or back to it."""
        self._change(category=category, shows_all=False)
        self.begin()
        self._paths.back_to(SHELF_PAGE)

    @Slot(str)
    def choosePage(self, page_id: str) -> None:
        """Read a page."""
        self._show_page(page_id)

    @Slot(str)
    def goTo(self, page: str) -> None:
        """Go back along the breadcrumbs."""
        self._paths.back_to(page)

    @Slot()
    def showAll(self) -> None:
        """Show the whole shelf."""
        self._change(shows_all=True)

    def forget_pages(self) -> None:
        """Pages came, changed or went: read them when somebody looks next."""
        self._is_fresh = False

    def reset(self) -> None:
        """The visitor left; what can be read stays."""
        self._task.forget()
        self._change(category=Category.PIP, shows_all=False, trouble="")

    def retranslate(self) -> None:
        """The language changed: the pages are others."""
        self._task.forget()
        self.forget_pages()
        if self._state.pages:
            self.begin()
        for signal in (self.changed, self.tilesChanged, self.askedChanged, self.listChanged):
            signal.emit()

    def _on_pages(self, pages: Sequence[Page]) -> None:
        self._is_fresh = True
        self._change(pages=tuple(pages), trouble="")

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _change(self, **changes: object) -> None:
        before = self._state
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self.changed.emit()
        if replace(before, busy=self._state.busy) != self._state:
            self.listChanged.emit()
        # The page with the shelves lies under the shelf: it stays as it is.
        if before.pages is not self._state.pages:
            self.askedChanged.emit()

    def _rows(self) -> list[dict[str, Any]]:
        return shelf_rows(self._state.pages, self._state.category, self._language())

    def _get_groups(self) -> list[dict[str, Any]]:
        rows = self._rows()
        return grouped(rows if self._state.shows_all else rows[:FIRST_ROWS])

    def _get_left(self) -> int:
        return 0 if self._state.shows_all else max(0, len(self._rows()) - FIRST_ROWS)

    def _get_asked(self) -> list[dict[str, Any]]:
        return asked_rows(self._state.pages, self._language())

    tiles = Property(list, lambda _self: tiles(), notify=tilesChanged)
    title = Property(str, lambda self: shelf_title(self._state.category), notify=changed)
    hint = Property(str, lambda self: shelf_hint(self._state.category), notify=changed)
    crumbs = Property(list, lambda _self: crumbs_to_list(), notify=tilesChanged)
    trouble = Property(str, lambda self: self._state.trouble, notify=changed)
    busy = Property(bool, lambda self: self._state.busy, notify=changed)
    asked = Property(list, _get_asked, notify=askedChanged)
    groups = Property(list, _get_groups, notify=listChanged)
    left = Property(int, _get_left, notify=listChanged)
