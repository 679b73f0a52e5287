"""The terminal's pages of information for the tests that go through every page, each with something to show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from domain.information.front_matter import page_from_text
from domain.information.kinds import Kind, Language
from domain.information.pages import Page
from domain.information.search.results import Found, Piece, Results, Shown
from kiosk_app.features.information.terminal_page_view_model import Outfit
from kiosk_app.features.information.terminal_ports import House, SeatsLeft, SignUps
from kiosk_app.features.information.terminal_wiring import (
    Needs,
    TerminalInformation,
    wire_terminal_information,
)
from kiosk_app.platform.paths import CONTENT
from kiosk_app.platform.printing import UnusablePrinter
from kiosk_app.platform.speech import MOCK, SpeechDoor
from kiosk_app.session.hours import load_hours
from kiosk_app.session.wiring import Shell
from tests.helpers.clock import OPENING_MORNING, FixedClock
from tests.ui.guestbook.page_set import AtOnce, _Standing

INFORMATION_PAGES = [f"information/{page}" for page in ("browse", "shelf", "page", "search", "activities")]
NAMES = ("jam-buka", "minta-informasi", "wifi-gratis", "mini-studio", "cara-mengadu", "komputer-umum")


def carried(name: str, language: Language = Language.INDONESIAN) -> Page:
    """Return one of the pages that the program carries."""
    file = CONTENT / language.value / f"{name}.md"
    return page_from_text(file.read_text("utf-8"), name)


class OneShelf:
    """A library of few pages, in which every search finds them all; answers are those of the real services' types."""

    def pages(self, language: Language) -> Sequence[Page]:
        return [*(carried(name, language) for name in NAMES), *happenings(language)]

    def page(self, page_id: str, language: Language) -> Page:
        """A table, steps and their links, a time and seats: something of everything on one page."""
        hours, steps = carried("jam-buka", language), carried("minta-informasi", language)
        body = "\n\n".join((*hours.body.split("\n\n")[:2], *steps.body.split("\n\n")[:2]))
        film, _ = happenings(language)
        happens = {
            name: getattr(film, name) for name in ("kind", "begins", "ends", "place", "audience", "seats")
        }
        return replace(hours, body=body, sign_up=True, **happens)

    def pictures(self, picture_ids: Iterable[str]) -> Mapping[str, bytes]:
        return {}

    def suggest(self, text: str, language: Language) -> Results:
        return self.search(text, language)

    def search(self, text: str, language: Language) -> Results:
        return Results(text, tuple(map(_found, self.pages(language)[1:3])), read_as="wifi gratis")

    def note_search(self, results: Results, language: Language) -> None: ...

    def note_view(self, entry_id: str, language: Language) -> None: ...


def happenings(language: Language) -> list[Page]:
    """Two activities, as long-winded as staff may be: one today that has begun, and one over several days."""
    about = carried("mini-studio", language)
    film = replace(
        about,
        page_id="film",
        kind=Kind.ACTIVITY,
        begins=OPENING_MORNING - timedelta(hours=1),
        ends=OPENING_MORNING + timedelta(hours=1),
        place="Mini Studio, lantai 2",
        audience="Keluarga",
        seats=37,
    )
    title = "Bincang warga: menata kampung bahari Tambaklorok bersama para nelayan dan karang taruna"
    begins, ends = OPENING_MORNING + timedelta(days=2), OPENING_MORNING + timedelta(days=4)
    return [film, replace(film, page_id="bincang", title=title, begins=begins, ends=ends)]


def _found(page: Page) -> Found:
    entry = Shown(page.page_id, page.kind, page.language, page.title, page.summary, page.category)
    first, _, rest = page.title.partition(" ")
    return Found(entry, (Piece(first, True), Piece(f" {rest}", False)), (Piece(page.summary, False),))


def information_pages(shell: Shell) -> list[str]:
    """Register every page of information with a visitor in the middle of things."""
    feature = wired(shell)
    shell.navigator.register(feature.pages)
    for model in (feature.browse, feature.page, feature.find, feature.activities):
        model.setParent(shell.navigator)
    feature.browse.begin()
    feature.activities.begin()
    feature.browse.chooseShelf("ppid")
    feature.page.show("jam-buka")
    feature.page.takeAlong()
    feature.page.printPage()
    feature.find.typed = "wfi gratis"
    feature.find.search()
    return INFORMATION_PAGES


def wired(shell: Shell) -> TerminalInformation:
    """Return the pages of information over the one shelf."""
    shelf = OneShelf()
    outfit = Outfit(
        clock=FixedClock(),
        hours=load_hours(),
        speech=SpeechDoor(MOCK, shell.navigator),
        printer=UnusablePrinter(),
        print_background=AtOnce(),
        house=House(lambda _page: True, lambda _page: None),
        sign_ups=SignUps(
            lambda: {"jam-buka": SeatsLeft(0, 37, 3), "film": SeatsLeft(12, 37)},
            lambda: OPENING_MORNING - timedelta(days=1),
            lambda _page, _failed: None,
        ),
    )
    return wire_terminal_information(
        Needs(
            reading=lambda: shelf,
            searching=lambda: shelf,
            background=AtOnce(),
            translation=shell.translation,
            navigator=_Standing(shell.navigator.register),  # type: ignore[arg-type]
            outfit=outfit,
        )
    )
