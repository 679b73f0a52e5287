"""The desk's page about sync, put together after the first frame: nobody needs it before they sign in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.devices import DeviceIdentity
from kiosk_app.bootstrap.conflict_source import LeaseConflicts
from kiosk_app.features.cases.ways_out import Decider
from kiosk_app.features.cases.wiring import CaseDesk, Surroundings, wire_cases
from kiosk_app.features.leases.wiring import wire_leases
from kiosk_app.features.staff.gate_view_model import GateViewModel
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation
from kiosk_app.session.navigator import PageEntry, page_url
from kiosk_app.sync_status.fleet import FleetKeeper
from kiosk_app.sync_status.fleet_view_model import FleetViewModel
from kiosk_app.sync_status.overview_view_model import SyncOverviewViewModel
from kiosk_app.sync_status.progress import read_load

if TYPE_CHECKING:
    from kiosk_app.bootstrap.parts import Ground
    from kiosk_app.sync_status.view_model import SyncStatusViewModel
    from sync.client.transport import HttpTransport
    from sync.protocol.device_list import DevicesReply

SYNC = "sync"


@dataclass(frozen=True)
class SyncDesk:
    """What the page shows."""

    overview: SyncOverviewViewModel
    cases: CaseDesk
    fleet: FleetViewModel

    @property
    def page(self) -> PageEntry:
        """The page, for the navigator."""
        models = {
            "overview": self.overview,
            "entries": self.cases.entries,
            "detail": self.cases.detail,
            "mend": self.cases.mend,
            "conflicts": self.cases.conflicts,
            "fleet": self.fleet,
        }
        return PageEntry(SYNC, page_url("Desk/SyncPage.qml"), models)

    def attach(self, status: SyncStatusViewModel) -> None:
        """There is a connection from now on."""
        self.overview.attach(status)
        self.fleet.connect_now()

    def open(self) -> None:
        """Somebody signed in: read everything."""
        self.cases.load()
        self.fleet.recall()
        self.overview.look()


def wire_sync_desk(ground: Ground, translation: Translation, gate: GateViewModel) -> SyncDesk:
    """Return the page's view models, connected to the rest of the desk."""
    backstage, clock = ground.backstage, ground.world.clock

    def language() -> str:
        return str(translation.language)

    network = Runner(ground.world.executor(), backstage)
    asking = _Asking(ground)
    backstage.before_closing(network.close)
    backstage.before_closing(asking.abort)
    fleet = FleetViewModel(FleetKeeper(backstage.engine, asking.devices, clock), network, clock, language)
    around = Surroundings(
        backstage.runner, clock, translation, ground.settings.printer, fleet.name_of, lambda: _decider(gate)
    )
    desk = SyncDesk(
        SyncOverviewViewModel(
            lambda: read_load(backstage.engine),
            backstage.runner,
            language,
            has_server=bool(ground.settings.server_url),
        ),
        wire_cases(ground.cases, _conflicts(ground), around),
        fleet,
    )
    for part in (desk.overview, desk.fleet):
        translation.languageChanged.connect(part.retranslate)
    fleet.changed.connect(desk.cases.entries.retranslate)
    backstage.changed.connect(desk.cases.refresh_for)
    gate.opened.connect(desk.open)
    gate.closed.connect(desk.cases.forget)
    return desk


def _decider(gate: GateViewModel) -> Decider:
    return Decider("", "") if gate.member is None else Decider(gate.member.name, gate.member.role)


def _conflicts(ground: Ground) -> LeaseConflicts:
    settings, backstage = ground.settings, ground.backstage
    device = DeviceIdentity(settings.building, settings.device_id)
    leases = wire_leases(backstage.engine, ground.world.clock, device, backstage.saved.emit)
    return LeaseConflicts(backstage.engine, leases.service)


class _Asking:
    """Asks the server for its devices, in the background; may be told to stop from anywhere."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._transport: HttpTransport | None = None

    def devices(self) -> DevicesReply:
        from sync.client.transport import HttpTransport
        from sync.protocol.device_list import DevicesReply

        address = self._ground.backstage.central_address()
        self._transport = HttpTransport(address.url, address.token, address.ca)
        return self._transport.get("devices", DevicesReply)

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()
