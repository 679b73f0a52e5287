"""Which page is shown, by name. Pages know each other's names, never each other's files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1

FORWARD, BACK, RESTART = "forward", "back", "restart"
QML = Path(__file__).parents[1] / "qml"


def page_url(file: str) -> QUrl:
    """Return the address of a page below ``kiosk_app/qml``, e.g. "Guestbook/NamePage.qml"."""
    return QUrl.fromLocalFile(str(QML / file))


@dataclass(frozen=True)
class PageEntry:
    """A page: its name, its file, and what its ``required`` properties receive.

    Every page also receives ``navigator``.
    """

    name: str
    url: QUrl
    properties: Mapping[str, object] = field(default_factory=dict)


def page_entry(name: str, file: str, properties: Mapping[str, object]) -> PageEntry:
    """Return the page ``name`` whose ``file`` lies below ``kiosk_app/qml``."""
    return PageEntry(name, page_url(file), properties)


class UnknownPage(LookupError):
    """A page was asked for that nobody registered: our fault."""


@QmlElement
@QmlUncreatable("made in Python")
class Navigator(QObject):
    """The way a visitor went. The root's StackView follows ``moved``.

    ``start`` names the page that stands there when nobody does (the attract page).
    """

    moved = Signal(QUrl, "QVariantMap", str, arguments=["url", "properties", "direction"])
    pageChanged = Signal()

    def __init__(self, start: str, parent: QObject | None = None) -> None:
        """Begin at ``start``, which has to be registered before the screen opens."""
        super().__init__(parent)
        self._start = start
        self._trail = [start]
        self._held = False
        self._pages: dict[str, PageEntry] = {}

    def register(self, entries: Iterable[PageEntry]) -> None:
        """Add pages; a name given twice replaces the first."""
        self._pages.update({entry.name: entry for entry in entries})

    @property
    def entries(self) -> tuple[PageEntry, ...]:
        """Every registered page, in order of registration."""
        return tuple(self._pages.values())

    def _page(self) -> str:
        return self._trail[-1]

    def _can_go_back(self) -> bool:
        return len(self._trail) > 1

    def _at_start(self) -> bool:
        # A page that is held is where everybody ends up: there is nothing to time out or to leave.
        return self._held or self._trail == [self._start]

    page = Property(str, _page, notify=pageChanged)
    canGoBack = Property(bool, _can_go_back, notify=pageChanged)
    atStart = Property(bool, _at_start, notify=pageChanged)

    @Slot(str)
    def open(self, name: str) -> None:
        """Go on to a page. A second tap that asks for the page already shown does nothing.

        Raises ``UnknownPage``.
        """
        if name != self._trail[-1]:
            self._move([*self._trail, name], FORWARD)

    @Slot(str)
    def openFresh(self, name: str) -> None:
        """Go to a page from which no way leads back: what was done is done. Raises ``UnknownPage``."""
        if name != self._trail[-1]:
            self._move([name], RESTART)

    @Slot()
    def back(self) -> None:
        """Go back one page, as the visitor left it; at the first page nothing happens."""
        if self._can_go_back():
            self._move(self._trail[:-1], BACK)

    @Slot(str)
    def backTo(self, name: str) -> None:
        """Go back to a page that one came by, page by page; to one that lies not behind, go on. Raises ``UnknownPage``."""
        if name not in self._trail:
            self.open(name)
        while self._trail[-1] != name:
            self.back()

    @Slot()
    def startOver(self) -> None:
        """Go to the start; every page behind is destroyed."""
        if not self._at_start():
            self._move([self._start], RESTART)

    def hold(self, name: str) -> None:
        """Show a page from which nothing leads away, neither a touch nor work that ends late, until
        ``release``. Raises ``UnknownPage``."""
        self._held = False
        self._move([name], RESTART, hold=True)

    def release(self) -> None:
        """Let pages change again; the one that was held stays until somebody moves."""
        self._held = False

    @Slot()
    def begin(self) -> None:
        """Show the page one is at; the root asks for it when it has loaded."""
        self._show(RESTART)

    def _move(self, trail: list[str], direction: str, *, hold: bool = False) -> None:
        self._entry(trail[-1])
        if not self._held:
            self._trail, self._held = list(trail), hold
            self._show(direction)

    def _show(self, direction: str) -> None:
        entry = self._entry(self._trail[-1])
        self.pageChanged.emit()
        self.moved.emit(entry.url, {**entry.properties, "navigator": self}, direction)

    def _entry(self, name: str) -> PageEntry:
        if name not in self._pages:
            raise UnknownPage(name)
        return self._pages[name]
