"""What a terminal is furnished with: bookings, the guestbook, and who stands here."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from domain.booking.codes import TICKET_PREFIX
from domain.ids import show_visit_code
from domain.visits import Purpose, Visit
from kiosk_app.bootstrap.card_holder import CardHolder, look_at_card
from kiosk_app.bootstrap.parts import Ground
from kiosk_app.bootstrap.sign_ups import SignUpHere
from kiosk_app.bootstrap.terminal_information import furnish_information
from kiosk_app.bootstrap.terminal_status import furnish_status
from kiosk_app.features.booking.terminal_ports import COMPUTER_PAGE, HOME_PAGE
from kiosk_app.features.booking.terminal_session import Guest
from kiosk_app.features.booking.terminal_wiring import Needs, TerminalBooking, wire_terminal
from kiosk_app.features.building.way_view_model import COMPUTERS, Doors
from kiosk_app.features.building.wiring import BuildingFeature, wire_building
from kiosk_app.features.guestbook.countdown_view_model import CountdownViewModel
from kiosk_app.features.guestbook.thanks_view_model import GoOn
from kiosk_app.features.guestbook.wiring import CHECK_OUT_PAGE, FIRST_PAGE, Feature, wire
from kiosk_app.features.information.terminal_ports import SEARCH_PAGE, House
from kiosk_app.features.status.ports import CODE_PAGE, FOUND_PAGE
from kiosk_app.platform.printing import Printer, open_printer
from kiosk_app.platform.scanner import ScannerGate
from kiosk_app.session.home_view_model import Tile
from kiosk_app.session.preload import Preloader
from kiosk_app.session.wiring import Shell, add_home
from sync.protocol.information import PAGE


class TerminalParts:
    """The features of a terminal, wired to each other: who fills in the guestbook here is known to bookings."""

    def __init__(self, ground: Ground, shell: Shell) -> None:
        """Build them; ``register`` puts them on the screen."""
        self._ground, self._shell = ground, shell
        self._purpose: Purpose | None = None
        printer = open_printer(ground.settings.printer)
        self.booking: TerminalBooking = wire_terminal(self._needs(printer))
        self.guestbook: Feature = self._guestbook(printer)
        visits = [_quiet(tile) for tile in self.guestbook.tiles if tile.page in (FIRST_PAGE, CHECK_OUT_PAGE)]
        self.building = self._building()
        house, sign_ups = House(self.building.has, self.building.show_about), SignUpHere(ground, self.booking)
        self.information = furnish_information(ground, shell, printer, house, sign_ups.door())
        self.status = furnish_status(ground, shell, self.booking, self.guestbook)
        computer, *bookings = self.booking.tiles
        information, status, building = self.information.tile, self.status.tile, self.building.tile
        self.home = add_home(shell, [computer, information, *bookings, status, building, *visits])
        self.home.offer_search(SEARCH_PAGE)
        self.home.greet(self._greeting)
        self.booking.session.changed.connect(self.home.greetingChanged)

    def register(self) -> None:
        """Put pages and resets in their places."""
        for feature in (self.guestbook, self.booking, self.building, self.information, self.status):
            self._shell.navigator.register(feature.pages)
            for name, step in feature.resets:
                self._shell.reset.register(name, step)
        self._shell.reset.register("terminal", self._forget)

    def listen(self, window: QQuickWindow) -> None:
        """Take what the scanner reads: tickets open their booking, visit cards say who is here."""
        scanner = ScannerGate(self._ground.world.monotonic, window)
        scanner.scanned.connect(self.scanned)
        window.installEventFilter(scanner)

    def warm(self, window: QQuickWindow, engine: QQmlApplicationEngine) -> None:
        """Compile the pages while nobody waits for them."""
        Preloader(engine, [entry.url for entry in self._shell.navigator.entries], window).start()

    def refresh_for(self, kind: str, _ids: list[str]) -> None:
        """Records came from elsewhere: pages that changed are read anew."""
        if kind == PAGE:
            self.information.browse.forget_pages()

    def scanned(self, text: str) -> None:
        """Take what the scanner read, on whatever page."""
        page = str(self._shell.navigator.page)
        if text.upper().startswith(TICKET_PREFIX) or page in (CODE_PAGE, FOUND_PAGE):
            self.status.scanned(text)
        elif page == CHECK_OUT_PAGE:
            self.guestbook.scanned(text)
        else:
            self._ground.backstage.runner.submit(
                partial(look_at_card, self._ground, text), partial(self._on_card, text), lambda _error: None
            )

    def _on_card(self, text: str, holder: CardHolder) -> None:
        if holder.signs_in_first:
            self.guestbook.scanned(text)
        elif holder.visit is not None:
            self._welcome(holder.visit)
            self._leave_attract()
        elif holder.code:
            name = QCoreApplication.translate("Booking", "Kartu kunjungan {code}")
            self.booking.session.welcome(Guest(name.format(code=show_visit_code(holder.code))))
            self._leave_attract()

    def _leave_attract(self) -> None:
        if self._shell.navigator.atStart:
            self._shell.navigator.open(HOME_PAGE)

    def _welcome(self, visit: Visit) -> None:
        self._purpose = visit.purpose
        self.booking.session.welcome(Guest(visit.name, visit.visit_id, visit.phone))

    def _forget(self) -> None:
        self._purpose = None

    def _greeting(self) -> str:
        guest = self.booking.session.guest
        if guest is None:
            return ""
        return QCoreApplication.translate("Booking", "Halo, {name}").format(name=guest.name)

    def _go_on(self) -> None:
        wanted = COMPUTER_PAGE if self._purpose is Purpose.COMPUTER else HOME_PAGE
        self._shell.navigator.openFresh(HOME_PAGE)
        self._shell.navigator.open(wanted)

    def _building(self) -> BuildingFeature:
        doors = Doors(self._shell.navigator.open, self._book, self._read)
        return wire_building(self._ground.settings.stands_in, "terminal", self._shell.translation, doors)

    def _read(self, page_id: str) -> None:
        self.information.show(page_id)

    def _book(self, facility_id: str) -> None:
        if facility_id == COMPUTERS:
            self._shell.navigator.open(COMPUTER_PAGE)
        else:
            self.booking.rooms.open_room(facility_id)

    def _needs(self, printer: Printer | None) -> Needs:
        ground, shell = self._ground, self._shell
        return Needs(
            bookings=lambda: ground.bookings,
            background=ground.backstage.runner,
            print_background=ground.backstage.print_runner,
            printer=printer,
            clock=ground.world.clock,
            translation=shell.translation,
            navigator=shell.navigator,
            start_over=shell.reset.run,
            countdown=CountdownViewModel(shell.reset.run),
        )

    def _guestbook(self, printer: Printer | None) -> Feature:
        ground, shell = self._ground, self._shell
        return wire(
            service=lambda: ground.service,
            background=ground.backstage.runner,
            print_background=ground.backstage.print_runner,
            printer=printer,
            policy=ground.policy,
            translation=shell.translation,
            navigator=shell.navigator,
            start_over=shell.reset.run,
            on_visit=self._welcome,
            go_on=GoOn(_go_on_words, self._go_on),
        )


def _go_on_words() -> str:
    return QCoreApplication.translate("Booking", "Lanjut")


def _quiet(tile: Tile) -> Tile:
    return replace(tile, main=False, compact=True, tone="amber" if tile.main else tile.tone)
