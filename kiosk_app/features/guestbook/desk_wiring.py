"""Builds the desk's view of the guestbook from what it needs."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.clock import Clock
from kiosk_app.features.guestbook.day_view_model import DayViewModel
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.guestbook.today import TodayReader
from kiosk_app.features.guestbook.today_view_model import TodayViewModel
from kiosk_app.features.guestbook.visit_detail_view_model import VisitDetailViewModel
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True)
class TodayDesk:
    """The view models of the Today page, already connected to one another."""

    today: TodayViewModel
    detail: VisitDetailViewModel
    day: DayViewModel

    def load(self) -> None:
        """Read everything; call it when the page is first shown."""
        self.today.load()
        self.day.load()

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records of ``kind`` changed, through sync or on this device."""
        if kind == "visit" and ids:
            self.load()

    def forget(self) -> None:
        """Clear what a person left on the screen, when it is locked."""
        self.detail.forget()
        self.today.forget()


def wire_today(
    service: GuestbookService,
    engine_source: Callable[[], Engine],
    runner: Runner,
    clock: Clock,
    translation: Translation,
) -> TodayDesk:
    """Return the Today page's view models. ``engine_source`` returns the open store."""

    def language() -> str:
        return str(translation.language)

    today = TodayViewModel(service, runner, clock, language)
    detail = VisitDetailViewModel(service, runner, clock)
    day = DayViewModel(TodayReader(engine_source, clock), runner, clock, language)
    desk = TodayDesk(today, detail, day)
    today.selected.connect(detail.show)
    day.ticked.connect(today.retranslate)
    detail.checkedOut.connect(desk.load)
    for part in (today, day):
        translation.languageChanged.connect(part.retranslate)
    return desk
