"""What a journey is given: devices to open, people who came before, and the language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from domain.outcome import Accepted
from domain.visits import Visit, VisitDraft
from kiosk_app.bootstrap import DevicePlan
from kiosk_app.platform.paths import DataDir
from tools.tour.clock import TourClock
from tools.tour.homes import Homes
from tools.tour.recorder import Recorder
from tools.tour.screen import TourScreen

PORTRAIT, LANDSCAPE, SMALL, DESK = (1080, 1920), (1920, 1080), (800, 600), (1440, 900)


@dataclass
class Walk:
    """One journey under way. Every screen that it opens is closed at its end."""

    lang: str
    homes: Homes
    recorder: Recorder
    clock: TourClock = field(default_factory=TourClock)
    screens: list[TourScreen] = field(default_factory=list)

    def entrance(self, size: tuple[int, int] = PORTRAIT, home: DataDir | None = None) -> TourScreen:
        """Open an entrance of its own, in the journey's language."""
        return self.open("entrance", home or self.homes.fresh("entrance"), size)

    def open(self, role: str, home: DataDir, size: tuple[int, int], *, online: bool = False) -> TourScreen:
        """Open a device on ``home``, in the journey's language."""
        screen = TourScreen(DevicePlan(role, home, size=size), self.clock, self.recorder, online=online)
        self.screens.append(screen)
        screen.speak(self.lang)
        return screen

    def visit(self, screen: TourScreen, draft: VisitDraft, *, minutes_ago: float) -> Visit:
        """Have somebody sign in at this device some time before now; return the visit."""
        self.clock.advance(-minutes_ago * 60)
        outcome = screen.behind(lambda: screen.device.ground.service.sign_in(draft, token=draft.name))
        self.clock.advance(minutes_ago * 60)
        if not isinstance(outcome, Accepted):
            raise ValueError("the tour's own visitor was refused")  # noqa: TRY004 - no type is wrong
        return outcome.state

    def close(self) -> None:
        """Close what was opened, the last first."""
        while self.screens:
            self.screens.pop().close()


@dataclass(frozen=True, slots=True)
class Journey:
    """One errand. ``device``: whose screen it is about."""

    name: str
    device: str
    go: Callable[[Walk], None]
