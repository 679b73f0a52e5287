"""The desk's page about what visitors look for: by period and device, and as a file to take along."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock, wib_date
from domain.information.figure_table import write_figures
from domain.information.figures import DeviceDay
from domain.information.kinds import Language
from kiosk_app.features.information import desk_words as words
from kiosk_app.features.information.desk_figures import (
    PERIODS,
    FigureState,
    bars,
    cards,
    device_chips,
    period_chips,
)
from kiosk_app.features.information.desk_files import place_rows
from kiosk_app.features.information.figure_service import FigureService
from kiosk_app.features.information.service import InformationService
from kiosk_app.platform.export_places import ExportPlace, WriteProblem, Written, write_private
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.InformationDesk"
QML_IMPORT_MAJOR_VERSION = 1

Read = tuple[Sequence[DeviceDay], Mapping[str, str]]


@QmlElement
@QmlUncreatable("made in Python")
class FiguresViewModel(QObject):
    """Read anew whenever the page is shown and whenever figures of another device come."""

    changed = Signal()

    def __init__(
        self,
        figures: FigureService,
        information: InformationService,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        find_places: Callable[[], Sequence[ExportPlace]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._figures, self._information, self._runner = figures, information, runner
        self._clock, self._language, self._find_places = clock, language, find_places
        self._state = FigureState(wib_date(clock.now()))
        self._loaded, self._choosing = False, False
        self._places: tuple[ExportPlace, ...] = ()
        self._notice, self._bad = "", False

    @Slot()
    def load(self) -> None:
        """Read the figures of the period."""
        self._state = replace(self._state, today=wib_date(self._clock.now()))
        asked, language = self._state, Language(self._language())

        def read() -> Read:
            titles = {page.page_id: page.title for page in self._information.pages(language)}
            return self._figures.days(asked.first, asked.today), titles

        self._runner.submit(read, lambda found: self._show(asked.period, found), self._fail)

    @Slot(str)
    def choosePeriod(self, days: str) -> None:
        """Look at so many days, today included."""
        if days.isdigit() and int(days) in PERIODS:
            self._state = replace(self._state, period=int(days))
            self.load()

    @Slot(str)
    def chooseDevice(self, device: str) -> None:
        """Look at what was counted on one device, "" for all."""
        self._state = replace(self._state, device=device)
        self.changed.emit()

    @Slot()
    def askExport(self) -> None:
        """Look where the file could go, and ask."""
        self._runner.submit(lambda: tuple(self._find_places()), self._offer, self._fail)

    @Slot(int)
    def choosePlace(self, row: int) -> None:
        """Write the file there."""
        if 0 <= row < len(self._places):
            folder = self._places[row].folder
            self._runner.submit(lambda: self._export(folder), self._exported, self._fail)

    @Slot()
    def closePlaces(self) -> None:
        """Write nothing."""
        self._choosing = False
        self._say("")

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records of ``kind`` changed, through sync or on this device."""
        if self._loaded and ids and kind == "figures":
            self.load()

    def forget(self) -> None:
        """Clear what a person looked at."""
        self._state, self._loaded = FigureState(wib_date(self._clock.now())), False
        self.closePlaces()

    def retranslate(self) -> None:
        """Say everything again in another language; titles are read anew."""
        self._say("")
        if self._loaded:
            self.load()

    def _show(self, period: int, found: Read) -> None:
        if period == self._state.period:
            days, titles = found
            self._state, self._loaded = replace(self._state, days=tuple(days), titles=titles), True
            self._say("")

    def _offer(self, places: tuple[ExportPlace, ...]) -> None:
        self._places, self._choosing = places, True
        self._say("")

    def _export(self, folder: Path) -> Written | WriteProblem:
        state = self._state
        name = f"pip-pencarian-{state.first:%Y%m%d}-{state.today:%Y%m%d}.csv"
        # The mark at the beginning tells spreadsheets that it is UTF-8.
        return write_private(folder, name, write_figures(state.shown, state.titles).encode("utf-8-sig"))

    def _exported(self, done: Written | WriteProblem) -> None:
        if isinstance(done, Written):
            self._choosing = False
            text = QCoreApplication.translate("Content", "Selesai. Berkasnya di {place}.")
            self._say(text.format(place=done.path))
        else:
            self._say(
                QCoreApplication.translate(
                    "Content", "Berkas tidak dapat ditulis di sana. Pilih tempat lain."
                ),
                bad=True,
            )

    def _fail(self, _error: BaseException) -> None:
        self._say(words.store_trouble(), bad=True)

    def _say(self, notice: str, *, bad: bool = False) -> None:
        self._notice, self._bad = notice, bad
        self.changed.emit()

    def _get_period(self) -> str:
        return str(self._state.period)

    def _get_device(self) -> str:
        return self._state.device

    def _get_devices(self) -> list[dict[str, str]]:
        return device_chips(self._state)

    def _get_cards(self) -> list[dict[str, Any]]:
        return cards(self._state, self._language())

    def _get_bars(self) -> list[dict[str, Any]]:
        return bars(self._state, self._language())

    def _get_empty(self) -> bool:
        return self._loaded and not self._state.shown

    def _get_places(self) -> list[dict[str, Any]]:
        return place_rows(self._places)

    periods = Property("QVariantList", lambda _self: period_chips(), notify=changed)
    period = Property(str, _get_period, notify=changed)
    devices = Property("QVariantList", _get_devices, notify=changed)
    device = Property(str, _get_device, notify=changed)
    cards = Property("QVariantList", _get_cards, notify=changed)
    bars = Property("QVariantList", _get_bars, notify=changed)
    empty = Property(bool, _get_empty, notify=changed)
    choosing = Property(bool, lambda self: self._choosing, notify=changed)
    places = Property("QVariantList", _get_places, notify=changed)
    notice = Property(str, lambda self: self._notice, notify=changed)
    noticeIsBad = Property(bool, lambda self: self._bad, notify=changed)
