"""An open device of the tour with somebody in front of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk_app.bootstrap import Device, DevicePlan, World, open_device
from kiosk_app.platform.translation import Translation
from kiosk_app.session.wiring import Shell
from tools.driver.loop import settle, wait_until
from tools.tour.clock import TourClock
from tools.tour.effort import Effort
from tools.tour.person import Person
from tools.tour.recorder import Recorder
from tools.tour.workers import Workers

T = TypeVar("T")

_DEEP = 3
"""How far down the items are watched for movement: pages and sheets move as a whole."""
_LOOKS, _LOOK_EVERY = 4, 0.012
"""How often in a row everything must stand still, and the seconds between; a slide needs a frame to begin."""


class TourScreen:
    """``show`` waits until nothing moves and nobody works any more, then takes the picture.

    With ``online`` the device also does what it does by itself, such as sync.
    """

    def __init__(
        self, plan: DevicePlan, clock: TourClock, recorder: Recorder, *, online: bool = False
    ) -> None:
        _steady_cursor()
        self.clock, self._recorder, self._workers = clock, recorder, Workers()
        world = World(clock, clock.monotonic, self._workers.hire, keeps_time=online)
        self.device: Device = open_device(plan, world)
        self.person = Person(self.device.window, self.rest)
        self._shown = Effort()
        wait_until(lambda: not self.device.furniture, "the device is furnished")
        self.come_forward()

    @property
    def shell(self) -> Shell:
        """The kiosk's shell. Raises ``LookupError`` on a desk or a display."""
        if self.device.shell is None:
            raise LookupError("this device has no shell")
        return self.device.shell

    @property
    def translation(self) -> Translation:
        """The device's language."""
        parts = self.device.desk or self.device.display
        return parts.translation if parts is not None else self.shell.translation

    def come_forward(self) -> None:
        """Be the window that has the keyboard: where two devices share a process, one at a time."""
        self.device.window.requestActivate()
        wait_until(self.device.window.isActive, "the window is the active one")
        self.rest()

    def speak(self, lang: str) -> None:
        """Go on in this language."""
        self.translation.setLanguage(lang)
        self.rest()
        self._recorder.resume()

    def rest(self) -> None:
        """Wait until everything that was begun is done and shown."""
        settle()
        seen: list[object] = []

        def still() -> bool:
            time.sleep(_LOOK_EVERY)
            settle(2)
            places = None if self._workers.busy else _places(self.device.window)
            if not seen or places != seen[0]:
                seen.clear()
            seen.append(places)
            return places is not None and len(seen) >= _LOOKS

        wait_until(still, "the screen comes to rest", 30.0)

    def show(self, what: str) -> None:
        """Let the time pass that a person needs for what was done since the last picture, and take one."""
        self.rest()
        effort = self.person.effort - self._shown
        self._shown = self.person.effort
        self.wait(effort.seconds)
        self._recorder.show(what, self.person, effort)

    def wait(self, seconds: float) -> None:
        """Let time pass while nobody does anything."""
        self.clock.advance(seconds)
        if self.device.shell is not None:
            self.shell.clock.tick()
            self.shell.idle.check()
        self.rest()

    def begin(self) -> None:
        """The errand begins here: what somebody did before is no part of it."""
        self.rest()
        self._shown = self.person.effort
        self._recorder.resume()

    def behind(self, work: Callable[[], T]) -> T:
        """Have ``work`` done in the device's own background, as before the journey began."""
        results: list[T] = []
        self.device.ground.backstage.runner.submit(work, results.append)
        self.rest()
        self._recorder.resume()
        return results[0]

    def close(self) -> None:
        """Take the device down; the language goes with it, for its translator would greet the next one."""
        self.translation.reset()
        self.device.close()
        settle()


def _places(window: QQuickWindow) -> list[tuple[float, float, float]] | None:
    """Where pages and sheets stand, and how visible they are; ``None`` while one page follows another."""
    places: list[tuple[float, float, float]] = []
    level: list[QQuickItem] = [window.contentItem()]
    for _ in range(_DEEP):
        level = [child for item in level for child in item.childItems() if child.isVisible()]
        if any(item.property("busy") for item in level):
            return None
        places += ((item.x(), item.y(), item.opacity()) for item in level)
    return places


def _steady_cursor() -> None:
    # A blinking cursor would make two pictures of the same screen differ.
    QGuiApplication.styleHints().setCursorFlashTime(0)
