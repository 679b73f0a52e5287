"""One page, as a visitor reads it, hears it, and takes it along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.calendar import ServiceHours
from domain.clock import Clock, wib_date
from domain.information.kinds import Kind, Language
from domain.information.pages import Page
from kiosk_app.features.guestbook.ports import Background
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.features.information import terminal_page as words
from kiosk_app.features.information.block_props import block_props, picture_props
from kiosk_app.features.information.page_paper import page_ticket, read_aloud, taken_along
from kiosk_app.features.information.terminal_page import PageState
from kiosk_app.features.information.terminal_ports import (
    READ_PAGE,
    SHELF_PAGE,
    House,
    Paths,
    ReadingSource,
    SearchingSource,
    SeatsLeft,
    ShowShelf,
    SignUps,
    no_sign_ups,
)
from kiosk_app.features.information.terminal_words import trouble_words
from kiosk_app.platform.picture_shelf import PictureShelf, picture_url
from kiosk_app.platform.printing import Printer, PrinterProblem, PrintOutcome, PrintReason
from kiosk_app.platform.qr import QrMatrix, qr_matrix
from kiosk_app.platform.speech import SpeechDoor

QML_IMPORT_NAME = "Pip.Information"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Outfit:
    """What a terminal has for its pages. ``print_background`` is a runner of its own: a printer may keep it waiting.
    ``pictures`` has those of the page that is read, for QML."""

    clock: Clock
    hours: Mapping[str, ServiceHours]
    speech: SpeechDoor
    printer: Printer | None
    print_background: Background
    house: House
    sign_ups: SignUps = field(default_factory=no_sign_ups)
    pictures: PictureShelf = field(default_factory=PictureShelf)


@dataclass(frozen=True, slots=True)
class _Been:
    """A page that was read; ``opened`` by a page of the screen of its own, else by a link of the one before."""

    page_id: str
    opened: bool


Read = tuple[Page | None, Mapping[str, bytes], SeatsLeft | None]


@QmlElement
@QmlUncreatable("made in Python")
class PageViewModel(QObject):
    """Links lead from page to page within one page of the screen; ``back`` goes the same way back."""

    changed = Signal()
    textChanged = Signal()

    def __init__(
        self,
        reading: ReadingSource,
        searching: SearchingSource,
        background: Background,
        language: Callable[[], Language],
        paths: Paths,
        show_shelf: ShowShelf,
        outfit: Outfit,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading, self._searching, self._background = reading, searching, background
        self._language, self._paths, self._show_shelf, self._outfit = language, paths, show_shelf, outfit
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._printing = VisitorTask(outfit.print_background, lambda _busy: self.changed.emit())
        self._been: list[_Been] = []
        self._state, self._pictures = PageState(), dict[str, str]()
        outfit.speech.changed.connect(self.changed)

    def show(self, page_id: str) -> None:
        """Open a page from elsewhere on the screen. It begins empty: the text of the page read before would be
        drawn for nothing."""
        self._been.append(_Been(page_id, opened=True))
        self._show(PageState(), {})
        self._load()
        self._paths.open(READ_PAGE)

    @Slot(str)
    def follow(self, page_id: str) -> None:
        """Follow a link of the page that is read."""
        self._been.append(_Been(page_id, opened=False))
        self._load()

    @Slot()
    def back(self) -> None:
        """Go back to the page before, or to where the first was opened from."""
        left = self._been.pop() if self._been else None
        if self._been:
            self._load(counts=False)
        else:
            self._leave()
        if left is None or left.opened:
            self._outfit.speech.stop()
            self._paths.back()

    @Slot(str)
    def goTo(self, page: str) -> None:
        """Go back along the breadcrumbs."""
        category = self._state.page.category if self._state.page else None
        self._leave()
        if page == SHELF_PAGE and category is not None:
            self._show_shelf(category)
        else:
            self._paths.back_to(page)

    @Slot()
    def speak(self) -> None:
        """Read the page aloud, or stop."""
        speech, page = self._outfit.speech, self._state.page
        if speech.property("speaking"):
            speech.stop()
        elif page is not None:
            speech.say(read_aloud(page), page.language.value)

    @Slot()
    def takeAlong(self) -> None:
        """Show the page's QR code, or put it away."""
        page = self._state.page
        if page is None or self._state.qr:
            self._change(qr=())
        else:
            self._task.run(lambda: qr_matrix(taken_along(page)), self._on_qr, self._on_failure)

    @Slot()
    def printPage(self) -> None:
        """Hand the page to the printer."""
        page, printer, language = self._state.page, self._outfit.printer, self._language().value
        if page is not None and printer is not None:
            self._change(printed=None)
            self._printing.run(
                lambda: printer.print(page_ticket(page, language)), self._on_printed, self._on_print_failure
            )

    @Slot()
    def showRoom(self) -> None:
        """Show the way to the room that the page is about."""
        if self._state.page is not None:
            self._be_still()
            self._outfit.house.show_room(self._state.page.page_id)

    @Slot()
    def signUp(self) -> None:
        """Sign up for the activity that the page is about."""
        if self._state.page is not None and self._state.seats is not None:
            self._be_still()
            self._outfit.sign_ups.open(self._state.page.page_id, self._on_failure)

    def reset(self) -> None:
        """The visitor left."""
        self._leave()
        self._show(PageState(), {})

    def retranslate(self) -> None:
        """The language changed: the page is another."""
        self._be_still()
        if self._been:
            self._load(counts=False)
        self.changed.emit()

    def _leave(self) -> None:
        """Let go of what is no longer read; what is drawn stays as it is until the screen has changed."""
        self._be_still()
        self._been.clear()
        self._outfit.pictures.put({})

    def _be_still(self) -> None:
        self._outfit.speech.stop()
        for task in (self._task, self._printing):
            task.forget()

    def _load(self, *, counts: bool = True) -> None:
        self._be_still()
        page_id, language = self._been[-1].page_id, self._language()
        self._task.run(lambda: self._read(page_id, language), self._on_read, self._on_failure)
        if counts:
            # A figure that could not be written keeps nobody from reading.
            note = partial(self._note, page_id, language)
            self._background.submit(note, lambda _none: None, lambda _error: None)

    def _note(self, page_id: str, language: Language) -> None:
        self._searching().note_view(page_id, language)

    def _read(self, page_id: str, language: Language) -> Read:
        reading = self._reading()
        page = reading.page(page_id, language)
        if page is None:
            return None, {}, None
        blocks = block_props(page.body)
        wanted = {*page.pictures, *(str(block["pictureId"]) for block in blocks if block["pictureId"])}
        seats = self._outfit.sign_ups.seats().get(page_id) if page.kind is Kind.ACTIVITY else None
        return page, reading.pictures(wanted) if wanted else {}, seats

    def _on_read(self, read: Read) -> None:
        page, pictures, seats = read
        hours = self._outfit.hours.get(page.hours) if page is not None else None
        today = hours.opening_on(wib_date(self._outfit.clock.now())) if hours is not None else None
        state = PageState(page, is_missing=page is None, has_hours=hours is not None, hours=today)
        state = replace(state, seats=seats, as_of=self._outfit.sign_ups.as_of() if seats else None)
        self._show(state, pictures)

    def _show(self, state: PageState, pictures: Mapping[str, bytes]) -> None:
        self._outfit.pictures.put(pictures)
        self._state, self._pictures = state, {name: picture_url(name) for name in pictures}
        self.textChanged.emit()
        self.changed.emit()

    def _on_qr(self, matrix: QrMatrix) -> None:
        self._change(qr=matrix)

    def _on_printed(self, outcome: PrintOutcome) -> None:
        self._change(printed=outcome)

    def _on_print_failure(self, _error: BaseException) -> None:
        self._on_printed(PrinterProblem(PrintReason.MISSING))

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _change(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self.changed.emit()

    def _get_title(self) -> str:
        return self._state.page.title if self._state.page else ""

    def _get_lead(self) -> str:
        return self._state.page.summary if self._state.page else ""

    def _get_blocks(self) -> list[dict[str, Any]]:
        page = self._state.page
        if page is None:
            return []
        return [*_above(page), *block_props(page.body)]

    def _get_room(self) -> bool:
        page = self._state.page
        return page is not None and self._outfit.house.has_room(page.page_id)

    def _get_can_hear(self) -> bool:
        return self._state.page is not None and bool(self._outfit.speech.property("available"))

    def _get_print_queued(self) -> bool:
        return self._state.printed is not None and not isinstance(self._state.printed, PrinterProblem)

    title = Property(str, _get_title, notify=textChanged)
    lead = Property(str, _get_lead, notify=textChanged)
    blocks = Property(list, _get_blocks, notify=textChanged)
    pictures = Property("QVariantMap", lambda self: self._pictures, notify=textChanged)
    crumbs = Property(list, lambda self: words.crumbs(self._state), notify=changed)
    facts = Property(list, lambda self: words.facts(self._state, self._language().value), notify=changed)
    notice = Property(str, lambda self: words.notice(self._state, self._language()), notify=changed)
    standing = Property(str, lambda self: words.standing(self._state, self._language().value), notify=changed)
    signUpText = Property(str, lambda self: words.sign_up_words(self._state), notify=changed)
    hasPage = Property(bool, lambda self: self._state.page is not None, notify=changed)
    hasRoom = Property(bool, _get_room, notify=changed)
    canHear = Property(bool, _get_can_hear, notify=changed)
    speaking = Property(bool, lambda self: bool(self._outfit.speech.property("speaking")), notify=changed)
    qr = Property("QVariantList", lambda self: [list(row) for row in self._state.qr], notify=changed)
    qrText = Property(str, lambda self: words.qr_words(self._state.page), notify=changed)
    canPrint = Property(bool, lambda self: self._outfit.printer is not None, constant=True)
    printing = Property(bool, lambda self: self._printing.busy, notify=changed)
    printQueued = Property(bool, _get_print_queued, notify=changed)
    printText = Property(str, lambda self: words.print_words(self._state.printed), notify=changed)
    trouble = Property(str, lambda self: self._state.trouble, notify=changed)


def _above(page: Page) -> list[dict[str, Any]]:
    """Return the pictures that stand above the text."""
    return [picture_props(name) for name in page.pictures]
