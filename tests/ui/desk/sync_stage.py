"""The desk's page about sync in front of real troubles: real store, real services, real keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from sqlalchemy import Engine

from domain.devices import DeviceIdentity
from domain.visits import VisitPolicy
from kiosk_app.bootstrap.conflict_source import LeaseConflicts
from kiosk_app.bootstrap.sync_desk import SyncDesk
from kiosk_app.features.cases.service import CaseService
from kiosk_app.features.cases.ways_out import Decider
from kiosk_app.features.cases.wiring import Surroundings, wire_cases
from kiosk_app.features.enrolment.ports import Refusal
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.visit_door import GuestbookDoor
from kiosk_app.features.leases.wiring import wire_leases
from kiosk_app.platform.export_places import ExportPlace, PlaceKind
from kiosk_app.platform.jobs import Runner
from kiosk_app.session.navigator import PageEntry, page_url
from kiosk_app.sync_status.fleet import FleetKeeper
from kiosk_app.sync_status.fleet_view_model import FleetViewModel
from kiosk_app.sync_status.overview_view_model import SyncOverviewViewModel
from kiosk_app.sync_status.progress import read_load
from sync.protocol.device_list import DevicesReply
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.stage import PIN, RINA, SITI, DeskScreen
from tests.ui.enrol_pages import TYPED, enrolment
from tools.tour.troubles import devices, set_troubles

DEVICE = DeviceIdentity("pip-semarang", "desk-1")


class SyncDeskScreen(DeskScreen):
    """``troubled``: with the sample's entries, conflicts and devices; without them all is well.

    ``drive`` is what somebody plugged in; ``role`` of whoever signs in may be lowered to "staff".
    """

    def __init__(
        self,
        store: Engine,
        clock: FixedClock,
        executor: ManualExecutor,
        drive: Path,
        *,
        troubled: bool = True,
        role: str = "",
    ) -> None:
        self.store, self.sample_clock, self._lowered = store, clock, role
        if troubled:
            set_troubles(store, clock.now())
        super().__init__(store, clock, executor, (SITI,), 3600.0)
        self.server_answers: Callable[[], DevicesReply] = lambda: devices(clock.now())
        self.sync = self._wire(Runner(executor), drive)
        if troubled:
            FleetKeeper(lambda: store, self._ask, clock).fetch()
        self.enrolment = enrolment(lambda _: Refusal("bad_code"), executor, TYPED)
        self.enrolment.left.connect(self.navigator.back)
        self.translation.languageChanged.connect(self.enrolment.retranslate)
        enrol = PageEntry("enrol", page_url("Enrol/EnrolDeskPage.qml"), {"enrolment": self.enrolment})
        self.navigator.register([self.sync.page, enrol])
        self.staff.gate.opened.connect(self.sync.open)
        self.staff.gate.closed.connect(self.sync.cases.forget)

    def _wire(self, runner: Runner, drive: Path) -> SyncDesk:
        def language() -> str:
            return str(self.translation.language)

        store, clock = self.store, self.sample_clock
        keeper = FleetKeeper(lambda: store, self._ask, clock)
        fleet = FleetViewModel(keeper, runner, clock, language)
        saved: list[tuple[str, str]] = []

        def note(kind: str, record_id: str) -> None:
            saved.append((kind, record_id))

        service = CaseService(
            lambda: store, clock, DEVICE, VisitPolicy(), GuestbookDoor, note, load_kelurahan
        )
        conflicts = LeaseConflicts(lambda: store, wire_leases(lambda: store, clock, DEVICE, note).service)
        places = (
            ExportPlace(PlaceKind.DRIVE, "SANDISK 16GB", drive / "SANDISK"),
            ExportPlace(PlaceKind.DOCUMENTS, "", drive / "Dokumen"),
        )
        around = Surroundings(
            runner,
            clock,
            self.translation,
            f"folder:{drive / 'Lembar'}",
            fleet.name_of,
            self._decider,
            lambda: places,
        )
        overview = SyncOverviewViewModel(lambda: read_load(lambda: store), runner, language, has_server=True)
        cases = wire_cases(service, conflicts, around)
        for part in (overview, fleet):
            self.translation.languageChanged.connect(part.retranslate)
        fleet.changed.connect(cases.entries.retranslate)
        return SyncDesk(overview, cases, fleet)

    def _ask(self) -> DevicesReply:
        return self.server_answers()

    def _decider(self) -> Decider:
        member = self.staff.gate.member
        return Decider("", "") if member is None else Decider(member.name, self._lowered or member.role)

    def enter(self) -> None:
        """Rina makes her account and opens the page."""
        for text in (RINA, PIN, PIN):
            self.keys(text)
            self.key(Qt.Key.Key_Return)
        self.key(Qt.Key.Key_F11)
        assert self.navigator.page == "sync"
