"""The desk's page about what visitors look for, with two weeks of figures from two devices."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from sqlalchemy import Engine
from sqlmodel import Session

from domain.clock import wib_date
from domain.information.figures import IN_VAIN, SEARCHED, VIEWED, DeviceDay, Figure
from kiosk_app.bootstrap.figures_desk import figures_entry
from kiosk_app.features.information.desk_figures_view_model import FiguresViewModel
from kiosk_app.features.information.figure_adapter import FigureRecords
from kiosk_app.features.information.figure_service import FigureService
from kiosk_app.features.information.wiring import wire_information
from kiosk_app.platform.export_places import ExportPlace, PlaceKind
from kiosk_app.platform.jobs import Runner
from sync.protocol.figures import FIGURES, figures_record
from sync.protocol.messages import FeedRow
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.stage import PIN, RINA, SITI, DeskScreen

WORDS = ("parkir sepeda", "jadwal film", "legalisir ijazah", "kios pulsa terdekat dari halte", "sim keliling")


class FiguresDeskScreen(DeskScreen):
    """``folder`` is what a plugged-in drive holds."""

    def __init__(self, store: Engine, clock: FixedClock, executor: ManualExecutor, folder: Path) -> None:
        super().__init__(store, clock, executor, (SITI,), 3600.0)
        self.folder = folder
        today = wib_date(clock.now())
        with Session(store) as session:
            rows = [_row(place, today - timedelta(days=place + 1)) for place in range(14)]
            FigureRecords().apply(session, rows, [])
            session.commit()
        self.figures = FiguresViewModel(
            FigureService(lambda: store, clock, "desk-1"),
            wire_information(lambda: store, clock, lambda _kind, _id: None),
            Runner(executor),
            clock,
            lambda: str(self.translation.language),
            lambda: (ExportPlace(PlaceKind.DRIVE, "KINGSTON", self.folder),),
        )
        self.translation.languageChanged.connect(self.figures.retranslate)
        self.navigator.register([figures_entry(self.figures)])

    def enter(self) -> None:
        """Rina makes her account and opens the page."""
        for text in (RINA, PIN, PIN):
            self.keys(text)
            self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_F9)
        assert self.navigator.page == "figures"

    def number(self, deed: str) -> int:
        """How often altogether, as the screen says it."""
        return int(self.find(f"figures_{deed}_total").property("text"))


def _row(place: int, day: date) -> FeedRow:
    device = f"terminal-{1 + place % 2}"
    times = 20 - place
    figures = [
        Figure(day, VIEWED, "id", "jam-buka", times),
        Figure(day, VIEWED, "en", "minta-informasi", 3),
        Figure(day, SEARCHED, "id", "wifi gratis", times // 2 + 1),
        *(Figure(day, IN_VAIN, "id", words, 1 + place % (at + 1)) for at, words in enumerate(WORDS)),
    ]
    record = figures_record(DeviceDay(device, day, tuple(figures)))
    return FeedRow(place + 1, FIGURES, record.figures_id, record.to_json())
