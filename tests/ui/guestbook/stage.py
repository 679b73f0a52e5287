"""A whole entrance kiosk and the visitor before it: real screens, real service, real encrypted store."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from sqlalchemy import Engine

from domain.devices import DeviceIdentity
from domain.visits import VisitPolicy
from kiosk_app.features.guestbook.ports import Guestbook
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.guestbook.wiring import FIRST_PAGE, wire
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.printing import Printer
from kiosk_app.platform.scanner import ScannerGate
from kiosk_app.session.appearance_view_model import Wishes
from kiosk_app.session.wiring import add_home, wire_shell
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.harness import PORTRAIT, Screen, settle
from tests.ui.pages import BUILDING

DEVICE = DeviceIdentity("pip-semarang", "entrance-1")


def as_it_is(guestbook: Guestbook) -> Guestbook:
    return guestbook


class Stage(Screen):
    """``taps`` counts touches that were no typing; ``work`` lets the background do what it has."""

    def __init__(
        self,
        engine: Engine,
        clock: FixedClock,
        size: tuple[int, int] = PORTRAIT,
        printer: Printer | None = None,
        change: Callable[[Guestbook], Guestbook] = as_it_is,
    ) -> None:
        self.taps = 0
        self.clock = clock
        self.executor, self.print_executor = ManualExecutor(), ManualExecutor()
        shell = wire_shell(clock, BUILDING, wishes=Wishes(animated=False), first_page=FIRST_PAGE)
        self.service = GuestbookService(lambda: engine, clock, DEVICE, VisitPolicy(), lambda _visit_id: None)
        guestbook = change(self.service)
        self.feature = wire(
            service=lambda: guestbook,
            background=Runner(self.executor, shell.navigator),
            print_background=Runner(self.print_executor, shell.navigator),
            printer=printer,
            policy=VisitPolicy(),
            translation=shell.translation,
            navigator=shell.navigator,
            start_over=shell.reset.run,
        )
        for name, step in self.feature.resets:
            shell.reset.register(name, step)
        shell.navigator.register(self.feature.pages)
        self.home = add_home(shell, self.feature.tiles)
        super().__init__(shell, size)
        self.gate = ScannerGate(lambda: 0.0, self.window)
        self.gate.scanned.connect(self.feature.scanned)
        self.window.installEventFilter(self.gate)

    def touch(self, name: str) -> None:
        """Touch, and count it unless it was a key of the keyboard."""
        self.taps += not name.startswith("key_")
        super().touch(name)

    def work(self) -> None:
        """Let everything in the background finish."""
        self.executor.drain()
        self.print_executor.drain()
        settle()

    def scan(self, text: str) -> None:
        """Let the keyboard-wedge scanner read ``text``: a burst of keys and Enter."""
        self.keys(text)
        self.key(Qt.Key.Key_Return)

    def put(self, name: str, text: str) -> None:
        """Put text into a typing line at once, as pasting does."""
        self.find(name).setProperty("text", text)
        settle()

    def shows(self, words: str) -> bool:
        """Whether these words stand on the screen."""
        return any(words in text for text in self.words())

    def fill_in(
        self, name: str = "Siti Sa'adah", place: str = "Sekayu", purpose: str = "information"
    ) -> None:
        """Fill the guestbook in up to the last page, from the attract page, without saving."""
        self.touch("wakeButton")
        self.put("nameField", name)
        self.touch("mainButton")
        self.put("originField", place)
        self.touch("mainButton")
        self.touch(f"choice_{purpose}")

    def save(self) -> None:
        """Touch Save and wait for the commit."""
        self.touch("mainButton")
        self.work()

    def traces_of(self, text: str) -> list[QObject]:
        """Every object, seen or unseen, that still holds ``text``."""
        return [found for found in self.everything() if text in str(found.property("text") or "")]
