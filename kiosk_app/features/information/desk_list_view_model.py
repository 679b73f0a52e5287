"""The desk's list of pages: searched, narrowed to drafts, disputes or faults, and which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.information.checking import Fault
from domain.information.listing import PageState
from domain.information.pages import Page
from domain.names import fold
from kiosk_app.features.information import desk_words as words
from kiosk_app.features.information.outcomes import Listed
from kiosk_app.features.information.service import InformationService
from kiosk_app.platform.formatting import number
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.row_list_model import RowListModel
from kiosk_app.sync_status.words import when

QML_IMPORT_NAME = "Pip.InformationDesk"
QML_IMPORT_MAJOR_VERSION = 1

ALL, DRAFTS, DISPUTED, FAULTY = "all", "drafts", "disputed", "faulty"
FILTERS = (ALL, DRAFTS, DISPUTED, FAULTY)
MOST_ROWS = 200
"""More nobody looks through: the search narrows it."""

_UNFINISHED = (PageState.DRAFT, PageState.CHANGED, PageState.SCHEDULED, PageState.EXPIRED)


@dataclass(frozen=True, slots=True)
class Found:
    """What was read: every page, what is amiss with some, and by key what a search looks into."""

    pages: Sequence[Listed] = ()
    faults: Sequence[Fault] = ()
    texts: Mapping[str, str] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("made in Python")
class ContentListViewModel(QObject):
    """The selection is a page, not a place in the list; ``chosen`` tells its key."""

    changed = Signal()
    selectedRowChanged = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        information: InformationService,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._information, self._runner, self._clock, self._language = information, runner, clock, language
        self._found, self._shown = Found(), tuple[Listed, ...]()
        self._loaded, self._trouble = False, False
        self._query, self._filter, self._key = "", ALL, ""
        self._rows = RowListModel(self)
        self._rest = 0

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._loaded and not self._shown

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether the list could not be read; what was read before stays on the screen."""
        return self._trouble

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(str, notify=changed)
    def filter(self) -> str:
        return self._filter

    @Property("QVariantList", notify=changed)
    def filters(self) -> list[dict[str, str]]:
        """What the list may be narrowed to, each with how many there are."""
        texts = {
            ALL: QCoreApplication.translate("Content", "Semua"),
            DRAFTS: QCoreApplication.translate("Content", "Draf dan jadwal"),
            DISPUTED: QCoreApplication.translate("Content", "Dua versi"),
            FAULTY: QCoreApplication.translate("Content", "Perlu diperbaiki"),
        }
        counts = {one: number(len(self._narrowed(one)), self._language()) for one in FILTERS}
        return [{"value": one, "text": f"{texts[one]} ({counts[one]})"} for one in FILTERS]

    @Property(str, notify=changed)
    def more(self) -> str:
        """How many are not shown, "" where all are."""
        if self._rest <= 0:
            return ""
        text = QCoreApplication.translate("Content", "dan {count} lagi. Ketik untuk mencari.")
        return text.format(count=number(self._rest, self._language()))

    @Property(int, notify=selectedRowChanged)
    def selectedRow(self) -> int:
        return next((row for row, it in enumerate(self._shown) if it.page.key == self._key), -1)

    @Slot()
    def load(self) -> None:
        """Read the pages anew."""
        self._runner.submit(lambda: _read(self._information), self._show, self._fail)

    @Slot(str)
    def search(self, query: str) -> None:
        """Narrow the list to titles, ids and summaries that hold every word of ``query``."""
        self._query = query
        self._show_rows()

    @Slot(str)
    def narrow(self, to: str) -> None:
        """Show only these ("all", "drafts", "disputed", "faulty")."""
        if to in FILTERS:
            self._filter = to
            self._show_rows()

    @Slot(int)
    def select(self, row: int) -> None:
        """Choose the page at ``row``; outside the list nothing changes."""
        if 0 <= row < len(self._shown):
            self.choose(self._shown[row].page.key)

    @Slot(int)
    def move(self, steps: int) -> None:
        """Choose the page ``steps`` further down (up, where negative), stopping at either end."""
        if self._shown:
            self.select(max(0, min(len(self._shown) - 1, self.selectedRow + steps)))

    def choose(self, key: str) -> None:
        """Choose the page with this key."""
        self._key = key
        self.selectedRowChanged.emit()
        self.chosen.emit(key)

    def mark(self, key: str) -> None:
        """Show that this page is under work already."""
        self._key = key
        self.selectedRowChanged.emit()

    @property
    def disputed_now(self) -> int:
        """How many pages two people wrote unseen by each other."""
        return len(self._narrowed(DISPUTED))

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records of ``kind`` changed, through sync or on this device."""
        if self._loaded and ids and kind in {"page", "page_edit"}:
            self.load()

    def forget(self) -> None:
        """Clear what a person looked for."""
        self._query, self._filter, self._key = "", ALL, ""
        self._show_rows()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._show_rows()

    def faults_at(self, key: str) -> tuple[Fault, ...]:
        """Return what is amiss with a page."""
        return tuple(fault for fault in self._found.faults if fault.page.key == key)

    def _show(self, found: Found) -> None:
        self._found, self._loaded, self._trouble = found, True, False
        self._show_rows()

    def _fail(self, _error: BaseException) -> None:
        self._trouble = True
        self.changed.emit()

    def _narrowed(self, to: str) -> list[Listed]:
        faulty = {fault.page.key for fault in self._found.faults} if to == FAULTY else set()
        fits: dict[str, Callable[[Listed], bool]] = {
            ALL: lambda _it: True,
            DRAFTS: lambda it: it.state in _UNFINISHED,
            DISPUTED: lambda it: it.disputed > 0,
            FAULTY: lambda it: it.page.key in faulty,
        }
        return [it for it in self._found.pages if fits[to](it)]

    def _show_rows(self) -> None:
        wanted = fold(self._query).split()
        texts = self._found.texts
        found = [
            it for it in self._narrowed(self._filter) if all(word in texts[it.page.key] for word in wanted)
        ]
        self._shown, self._rest = tuple(found[:MOST_ROWS]), len(found) - MOST_ROWS
        self._rows.show([self._row(it) for it in self._shown])
        self.changed.emit()
        self.selectedRowChanged.emit()

    def _row(self, it: Listed) -> dict[str, Any]:
        faults = self.faults_at(it.page.key) if self._filter == FAULTY else ()
        shelf = f"{words.category_word(it.page.category)} · {words.language_word(it.page.language)}"
        state = (
            QCoreApplication.translate("Content", "dua versi") if it.disputed else words.state_word(it.state)
        )
        since = "" if it.saved_at is None else when(it.saved_at, self._clock.now(), self._language())
        return {
            "key": it.page.key,
            "title": it.page.title,
            "detail": " ".join(map(words.fault_sentence, faults)) or f"{shelf} · {state}",
            "since": since,
            "glyph": "alert" if it.disputed or faults else words.STATE_LOOKS[it.state][0],
        }


def _read(information: InformationService) -> Found:
    pages = information.listing()
    return Found(pages, information.faults(), {it.page.key: _folded(it.page) for it in pages})


def _folded(page: Page) -> str:
    return fold(f"{page.title} {page.page_id} {page.summary} {' '.join(page.keywords)}")
