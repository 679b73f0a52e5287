"""Opens a real kiosk offscreen, touches it with real touch events, and looks at what is shown.

    screen = Screen(shell_for_tests()); screen.open("home"); screen.touch("tile_who"); screen.type("Slamet")
    screen.grab(path); screen.close()

How to look, touch and type is in tools/driver, which the tour uses too. Nothing sleeps: ``settle`` runs the
event loop until it is empty.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest

from kiosk_app.platform.fonts import load_fonts
from kiosk_app.session.preload import Preloader
from kiosk_app.session.wiring import Shell, open_kiosk
from tools.driver.hand import Hand, finger
from tools.driver.loop import settle, wait_until

__all__ = ["LANDSCAPE", "PORTRAIT", "SMALL", "Screen", "finger", "settle", "settle_until"]

PORTRAIT, LANDSCAPE, SMALL = (1080, 1920), (1920, 1080), (800, 600)

_loaded: list[bool] = []


def settle_until(done: Callable[[], bool], what: str, milliseconds: int = 4000) -> None:
    """Run the event loop until ``done``; for what takes real time, such as a slide. Fails after a while."""
    wait_until(done, what, milliseconds / 1000)


class Screen(Hand):
    """A kiosk's window, offscreen. ``animated`` is off by default, so that pages change at once."""

    def __init__(
        self, shell: Shell, size: tuple[int, int] = PORTRAIT, *, animated: bool = False, keyboard: bool = True
    ) -> None:
        if not _loaded:
            load_fonts()
            _loaded.append(True)
        self.shell = shell
        shell.appearance.setAnimated(animated)
        self.engine = QQmlApplicationEngine()
        super().__init__(open_kiosk(shell, self.engine, keyboard=keyboard))
        self.resize(size)
        self.window.show()
        self.window.requestActivate()
        QTest.qWaitForWindowActive(self.window)
        settle()

    def close(self) -> None:
        """Take the window down before what it shows."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self.shell.idle)
        self.shell.idle.watch(False)
        # The translator belongs to the application and would greet the next test.
        self.shell.translation.reset()
        self.engine.deleteLater()
        settle()

    def resize(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        settle()

    @property
    def page(self) -> str:
        return str(self.shell.navigator.page)

    def open(self, page: str) -> None:
        self.shell.navigator.open(page)
        settle()

    def steady(self) -> None:
        """Let layouts that follow each other come to rest: until two frames are alike."""
        before = self.picture()
        for _ in range(8):
            now = self.picture()
            if now == before:
                return
            before = now

    def preload(self) -> None:
        """Compile every page, as the device does after its first frame."""
        loader = Preloader(self.engine, [entry.url for entry in self.shell.navigator.entries])
        loader.start()
        settle_until(lambda: loader.finished, "pages compile")
