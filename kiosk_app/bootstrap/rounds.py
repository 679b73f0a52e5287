"""Puts rounds of sync together, for a device whose screens may be off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from domain.clock import Clock, SystemClock
from domain.devices import DeviceIdentity
from kiosk_app.bootstrap.records import record_ports
from kiosk_app.features.leases.wiring import lease_port, machine_clock
from kiosk_app.platform.credentials import authority_file, open_credentials
from kiosk_app.platform.device_store import open_device_store, read_token
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from kiosk_app.sync_status.device_engine import CentralAddress, Member, make_engine
from kiosk_app.sync_status.rounds import Rounds
from sync.client.engine import SyncEngine

if TYPE_CHECKING:
    from sqlalchemy import Engine


@contextmanager
def open_rounds(data_dir: DataDir, settings: Settings, clock: Clock | None = None) -> Iterator[Rounds | None]:
    """Yield rounds over the device's store, or ``None`` where it has no server or no token.

    A kiosk may run on the same store meanwhile. Raises ``StoreError``.
    """
    if not settings.server_url or not read_token(data_dir, settings):
        yield None
        return
    store = open_device_store(data_dir, settings)
    try:
        yield Rounds(store, _engine(store, data_dir, settings, clock or SystemClock()))
    finally:
        store.dispose()


def _engine(store: Engine, data_dir: DataDir, settings: Settings, clock: Clock) -> SyncEngine:
    device = DeviceIdentity(settings.building, settings.device_id)
    leases = lease_port(machine_clock(clock))
    member = Member(store, device, record_ports(), clock, leases=leases)
    # Never renewed here: the kiosk that may be running on the same store looks after the tokens.
    credentials = open_credentials(data_dir, settings, keeps=False)
    return make_engine(
        member, CentralAddress(settings.server_url, credentials, authority_file(data_dir, settings))
    )
