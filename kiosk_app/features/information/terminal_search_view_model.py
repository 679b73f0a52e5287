"""Search by typing: suggestions at once, answers when somebody asks for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.information.kinds import Category, Language
from domain.information.search.results import Results
from kiosk_app.features.guestbook.ports import Background
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.features.information import terminal_search as words
from kiosk_app.features.information.shelves import tiles
from kiosk_app.features.information.terminal_ports import Paths, SearchingSource, ShowPage, ShowShelf
from kiosk_app.features.information.terminal_search import LONGEST_TYPED, SearchState
from kiosk_app.features.information.terminal_words import crumbs_to_list, trouble_words

QML_IMPORT_NAME = "Pip.Information"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class FindViewModel(QObject):
    """While one question is answered the next may be typed: the last one counts. Lists change apart from the
    words: a key must not build anew what stands."""

    changed = Signal()
    typedChanged = Signal()
    suggestionsChanged = Signal()
    resultsChanged = Signal()
    tilesChanged = Signal()

    def __init__(
        self,
        searching: SearchingSource,
        background: Background,
        language: Callable[[], Language],
        paths: Paths,
        show_page: ShowPage,
        show_shelf: ShowShelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._searching, self._background, self._language = searching, background, language
        self._paths, self._show_page, self._show_shelf = paths, show_page, show_shelf
        self._suggesting = VisitorTask(background, lambda _busy: None)
        self._task = VisitorTask(background, lambda _busy: self.changed.emit())
        self._state = SearchState()

    @Slot()
    def search(self) -> None:
        """Look for what was typed."""
        typed, language = self._state.typed, self._language()
        if typed.strip():
            self._suggesting.forget()
            self._task.forget()
            self._task.run(
                lambda: self._searching().search(typed, language), self._on_found, self._on_failure
            )

    @Slot(int)
    def chooseSuggestion(self, place: int) -> None:
        """Open what was suggested."""
        suggested = self._state.suggested
        if suggested is not None and 0 <= place < len(suggested.found):
            self._note(suggested)
            self._show_page(suggested.found[place].entry.entry_id)

    @Slot(str)
    def choosePage(self, page_id: str) -> None:
        """Open an answer."""
        self._show_page(page_id)

    @Slot(str)
    def chooseShelf(self, category: str) -> None:
        """Look on a shelf instead."""
        self._show_shelf(Category(category))

    @Slot()
    def showAll(self) -> None:
        """Show every answer."""
        self._change(shows_all=True)

    @Slot(str)
    def goTo(self, page: str) -> None:
        """Go back along the breadcrumbs."""
        self._paths.back_to(page)

    def reset(self) -> None:
        """Forget the visitor and what was looked for."""
        self._forget_tasks()
        self._change(typed="", suggested=None, results=None, shows_all=False, trouble="")
        self.typedChanged.emit()

    def retranslate(self) -> None:
        """The language changed: what was asked is asked again."""
        self._forget_tasks()
        if self._state.results is not None:
            self.search()
        elif self._state.typed:
            self._suggest()
        for signal in (self.changed, self.tilesChanged, self.resultsChanged):
            signal.emit()

    def _forget_tasks(self) -> None:
        for task in (self._suggesting, self._task):
            task.forget()

    def _get_typed(self) -> str:
        return self._state.typed

    def _set_typed(self, typed: str) -> None:
        if typed != self._state.typed:
            self._task.forget()
            self._change(typed=typed[:LONGEST_TYPED], results=None, shows_all=False, trouble="")
            self.typedChanged.emit()
            self._suggest()

    def _suggest(self) -> None:
        typed, language = self._state.typed, self._language()
        self._suggesting.run(
            lambda: self._searching().suggest(typed, language),
            partial(self._on_suggested, typed),
            self._on_failure,
        )

    def _on_suggested(self, asked: str, results: Results) -> None:
        if self._state.results is None:
            self._change(suggested=results, trouble="")
            # More was typed meanwhile.
            if asked != self._state.typed:
                self._suggest()

    def _on_found(self, results: Results) -> None:
        self._change(results=results, shows_all=False, trouble="")
        self._note(results)

    def _note(self, results: Results) -> None:
        # A figure that could not be written keeps nobody from reading.
        note = partial(self._write_note, results, self._language())
        self._background.submit(note, lambda _none: None, lambda _error: None)

    def _write_note(self, results: Results, language: Language) -> None:
        self._searching().note_search(results, language)

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _change(self, **changes: object) -> None:
        before = self._state
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        if (before.suggested, before.results) != (self._state.suggested, self._state.results):
            self.suggestionsChanged.emit()
        if (before.results, before.shows_all) != (self._state.results, self._state.shows_all):
            self.resultsChanged.emit()
        self.changed.emit()

    typed = Property(str, _get_typed, _set_typed, notify=typedChanged)
    crumbs = Property(list, lambda _self: crumbs_to_list(), notify=tilesChanged)
    suggestions = Property(list, lambda self: words.suggestions(self._state), notify=suggestionsChanged)
    groups = Property(list, lambda self: words.groups(self._state, self._language()), notify=resultsChanged)
    left = Property(int, lambda self: words.left(self._state), notify=changed)
    headline = Property(str, lambda self: words.headline(self._state), notify=changed)
    inVain = Property(bool, lambda self: words.in_vain(self._state), notify=changed)
    tiles = Property(list, lambda _self: tiles(), notify=tilesChanged)
    trouble = Property(str, lambda self: self._state.trouble, notify=changed)
    busy = Property(bool, lambda self: self._task.busy, notify=changed)
