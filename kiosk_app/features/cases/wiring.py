"""Builds the desk's page about sync from what it needs."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from domain.clock import Clock
from kiosk_app.features.cases.conflict_view_model import ConflictViewModel
from kiosk_app.features.cases.conflicts import ConflictSource
from kiosk_app.features.cases.detail_view_model import SetAsideDetailViewModel
from kiosk_app.features.cases.list_view_model import SetAsideListViewModel
from kiosk_app.features.cases.mend_view_model import MendViewModel
from kiosk_app.features.cases.paper import sheet_maker
from kiosk_app.features.cases.service import CaseService
from kiosk_app.features.cases.showing import NameOfDevice
from kiosk_app.features.cases.ways_out import Decider, Desk, WaysOut
from kiosk_app.platform.export_places import ExportPlace, find_places
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation

KINDS = frozenset({"case", "conflict"})


@dataclass(frozen=True)
class CaseDesk:
    """The view models of what was set aside, already connected to one another."""

    entries: SetAsideListViewModel
    detail: SetAsideDetailViewModel
    mend: MendViewModel
    conflicts: ConflictViewModel

    @property
    def undecided(self) -> int:
        """How many entries and conflicts wait for a decision."""
        return int(self.entries.total) + int(self.conflicts.total)

    def load(self) -> None:
        """Read everything; call it when the desk opens."""
        self.entries.load()
        self.conflicts.load()

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records of ``kind`` changed, through sync or on this device."""
        if kind in KINDS and ids:
            self.load()

    def forget(self) -> None:
        """Clear what a person left on the screen, when it is locked."""
        for part in (self.mend, self.detail, self.entries, self.conflicts):
            part.forget()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the desk has around it. ``device`` names a device by its id, ``decider`` tells who is there."""

    runner: Runner
    clock: Clock
    translation: Translation
    printer: str
    device: NameOfDevice
    decider: Callable[[], Decider]
    find_places: Callable[[], tuple[ExportPlace, ...]] = find_places


def wire_cases(service: CaseService, conflicts: ConflictSource, around: Surroundings) -> CaseDesk:
    """Return the view models; ``load`` reads."""

    def language() -> str:
        return str(around.translation.language)

    sheet_of = sheet_maker(around.device, around.clock, language)
    ways = WaysOut(service, Desk(around.printer, sheet_of, around.find_places), around.clock)
    shared = (around.runner, around.clock, language, around.device)
    desk = CaseDesk(
        SetAsideListViewModel(service, *shared),
        SetAsideDetailViewModel(ways, *shared, around.decider),
        MendViewModel(ways, around.runner, around.decider),
        ConflictViewModel(conflicts, *shared, around.decider),
    )
    _connect(desk, around.translation)
    return desk


def _connect(desk: CaseDesk, translation: Translation) -> None:
    desk.entries.selected.connect(desk.detail.show)
    desk.detail.mendingAsked.connect(desk.mend.begin)
    desk.mend.finished.connect(desk.detail.finish)
    desk.mend.failed.connect(desk.detail.fail)
    desk.detail.decided.connect(desk.entries.load)
    desk.conflicts.resolved.connect(desk.conflicts.load)
    for part in (desk.entries, desk.detail, desk.mend, desk.conflicts):
        translation.languageChanged.connect(part.retranslate)
