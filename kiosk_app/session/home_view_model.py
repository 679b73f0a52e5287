"""What the home page offers: doors to the features that are there, and no others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.platform.translation import Translation

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Tile:
    """One door. ``title`` and ``hint`` are functions, for their words follow the language.

    ``icon`` is a name of ``Style.Icons``; ``tone`` "sea", "brick", "leaf" or "amber"; ``page`` a registered
    page; ``main`` marks the one thing most people come for, ``compact`` what stands below the others and needs no hint.
    """

    page: str
    title: Callable[[], str]
    hint: Callable[[], str]
    icon: str
    tone: str = "sea"
    main: bool = False
    compact: bool = False
    available: Callable[[], bool] = _always


@QmlElement
@QmlUncreatable("made in Python")
class HomeViewModel(QObject):
    """The doors, in the order in which features gave them."""

    tilesChanged = Signal()
    greetingChanged = Signal()

    def __init__(
        self, tiles: Iterable[Tile], translation: Translation, parent: QObject | None = None
    ) -> None:
        """Begin with these doors."""
        super().__init__(parent)
        self._tiles = tuple(tiles)
        self._greeting: Callable[[], str] = str
        self._search_page = ""
        translation.languageChanged.connect(self.tilesChanged)
        translation.languageChanged.connect(self.greetingChanged)

    def refresh(self) -> None:
        """Ask every door anew whether it is open."""
        self.tilesChanged.emit()

    def greet(self, words: Callable[[], str]) -> None:
        """Say ``words()`` under the title, in whatever language is spoken; "" says nothing."""
        self._greeting = words
        self.greetingChanged.emit()

    def offer_search(self, page: str) -> None:
        """Let a line above the doors lead to the search on ``page``."""
        self._search_page = page
        self.tilesChanged.emit()

    def _get_search_page(self) -> str:
        return self._search_page

    def _get_greeting(self) -> str:
        return self._greeting()

    def _doors(self) -> list[dict[str, object]]:
        return self._shown(compact=False)

    def _links(self) -> list[dict[str, object]]:
        return self._shown(compact=True)

    def _shown(self, *, compact: bool) -> list[dict[str, object]]:
        return [
            {
                "page": tile.page,
                "title": tile.title(),
                "hint": tile.hint(),
                "icon": tile.icon,
                "tone": tile.tone,
                "main": tile.main,
            }
            for tile in self._tiles
            if tile.compact is compact and tile.available()
        ]

    tiles = Property("QVariantList", _doors, notify=tilesChanged)
    links = Property("QVariantList", _links, notify=tilesChanged)
    greeting = Property(str, _get_greeting, notify=greetingChanged)
    searchPage = Property(str, _get_search_page, notify=tilesChanged)
