"""A whole terminal and the visitor before it: real screens, real services, a real encrypted store with its leases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from sqlalchemy import Engine

from domain.devices import DeviceIdentity
from domain.visits import VisitPolicy
from kiosk_app.bootstrap.terminal_parts import TerminalParts
from kiosk_app.bootstrap.world import World
from kiosk_app.features.booking.service import BookingService
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.information.search_service import SearchService
from kiosk_app.features.information.search_wiring import wire_search
from kiosk_app.features.information.service import InformationService
from kiosk_app.features.information.wiring import wire_information
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.scanner import ScannerGate
from kiosk_app.platform.settings import Settings
from kiosk_app.session.appearance_view_model import Wishes
from kiosk_app.session.wiring import HOME, wire_shell
from tests.features.booking.house import BookingHouse, ready
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.harness import PORTRAIT, Screen, settle
from tests.ui.pages import BUILDING

TODAY = date(2026, 11, 23)
COMPUTERS = ("PC-01", "PC-02")
ROOMS = ("ruang-diskusi", "ruang-kerja-sama", "mini-studio")


@dataclass(frozen=True)
class Behind:
    """The runners."""

    runner: Runner
    print_runner: Runner


@dataclass(frozen=True)
class StageGround:
    """What a terminal is put together from, on a store that is open already."""

    settings: Settings
    world: World
    backstage: Behind
    service: GuestbookService
    bookings: BookingService
    information: InformationService
    search: SearchService
    policy: VisitPolicy


class TerminalStage(Screen):
    """``taps`` counts touches that were no typing. ``house``: the device's bookings, and what a server would tell it.

    Two computers and three rooms are open for days; the terminal may confirm ``sure`` of them alone.
    """

    def __init__(
        self,
        engine: Engine,
        clock: FixedClock,
        sure: tuple[str, ...] = (*COMPUTERS, "ruang-diskusi"),
        size: tuple[int, int] = PORTRAIT,
        printer: str = "none",
    ) -> None:
        self.taps, self.clock = 0, clock
        self.executor, self.print_executor = ManualExecutor(), ManualExecutor()
        self.house: BookingHouse = ready(engine, clock, "terminal")
        for name in (*COMPUTERS, *ROOMS):
            slots = self.house.open_slots(name, TODAY, 30 if name in ROOMS else 3)
            if name in sure:
                self.house.lease(slots)
        shell = wire_shell(clock, BUILDING, wishes=Wishes(animated=False), first_page=HOME, self_service=True)
        self.parts = TerminalParts(self._ground(engine, shell.navigator, printer), shell)  # type: ignore[arg-type]
        self.parts.register()
        super().__init__(shell, size)
        self.parts.information.pictures.attach(self.engine)
        self.gate = ScannerGate(lambda: 0.0, self.window)
        self.gate.scanned.connect(self.parts.scanned)
        self.window.installEventFilter(self.gate)

    def _ground(self, engine: Engine, parent: object, printer: str) -> StageGround:
        device = DeviceIdentity("pip-semarang", self.house.device.device_id)
        self.information = information = wire_information(lambda: engine, self.clock, lambda _kind, _id: None)
        return StageGround(
            Settings(role="terminal", printer=printer),
            World(clock=self.clock, keeps_time=False),
            Behind(Runner(self.executor, parent), Runner(self.print_executor, parent)),  # type: ignore[arg-type]
            GuestbookService(lambda: engine, self.clock, device, VisitPolicy(), lambda _visit_id: None),
            self.house.service,
            information,
            wire_search(lambda: engine, self.clock, information),
            VisitPolicy(),
        )

    def touch(self, name: str) -> None:
        """Touch, count it unless it was a key of the keyboard, and wait for what it began."""
        self.taps += not name.startswith("key_")
        super().touch(name)
        self.work()

    def work(self) -> None:
        """Let everything in the background finish."""
        self.executor.drain()
        self.print_executor.drain()
        settle()
        self.executor.drain()
        settle()
        self.finish_late()

    def scan(self, text: str) -> None:
        """Let the keyboard-wedge scanner read ``text``: a burst of keys and Enter."""
        self.keys(text)
        self.key(Qt.Key.Key_Return)
        self.work()

    def put(self, name: str, text: str) -> None:
        """Put text into a typing line at once, as pasting does."""
        self.find(name).setProperty("text", text)
        settle()

    def shows(self, words: str) -> bool:
        """Whether these words stand on the screen."""
        return any(words in text for text in self.words())

    def wake(self, tile: str) -> None:
        """Come to the terminal and touch a tile."""
        self.touch("wakeButton")
        self.touch(f"tile_{tile}")

    def sign_in(self, name: str = "Siti Sa'adah", purpose: str = "computer") -> str:
        """Fill the guestbook in here; return the visit's code."""
        self.wake("guestbook/who")
        self.put("nameField", name)
        self.touch("mainButton")
        self.put("originField", "Sekayu")
        self.touch("mainButton")
        self.touch(f"choice_{purpose}")
        self.touch("mainButton")
        return str(self.find("code").property("text"))

    def take_computer(self, name: str) -> str:
        """Take a computer, or a place in the queue, as ``name``; return the code."""
        self.wake("booking/computer")
        self.put("nameField", name)
        self.touch("mainButton")
        return str(self.find("code").property("text"))

    def leave(self) -> None:
        """Be gone: the next visitor may come."""
        self.shell.reset.run()
        settle()

    def open_own(self, code: str) -> None:
        """Type a booking's code."""
        self.wake("status/code")
        self.put("entryField", code)
        self.touch("mainButton")

    def traces_of(self, text: str) -> list[str]:
        """Every object, seen or unseen, that still holds ``text``."""
        return [
            str(one.property("text")) for one in self.everything() if text in str(one.property("text") or "")
        ]
