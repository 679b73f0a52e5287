"""Builds sync from what the device has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.devices import DeviceIdentity
from kiosk_app.platform.outbox_store import OutboxStore, SyncStateStore
from kiosk_app.sync_status.loop import SyncLoop
from sync.client.device import Changed, DevicePorts
from sync.client.engine import SyncEngine
from sync.client.ports import OutboxCounts, RecordPort
from sync.client.transport import HttpTransport
from vault.sessions import reading_session, writing_session

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True)
class CentralAddress:
    """``read_token`` is asked in a sync thread: a keyring may take its time. ``ca``: a file with the only
    authority that is trusted, ``None`` for the system's."""

    url: str
    read_token: Callable[[], str]
    ca: Path | None = None


def wire_sync(
    store: Engine,
    central: CentralAddress,
    device: DeviceIdentity,
    records: Mapping[str, RecordPort],
    clock: Clock,
    program_version: str = "",
) -> SyncLoop:
    """Return a loop that has not begun: connect its signals, then ``start()``; ``stop()`` at the end.

    ``records`` maps the kind of a feed row ("visit") to the adapter that writes it. The outbox must
    know whose it is (``claim_identity``). Nothing is read or written here: that is for the threads.
    """

    def make_engine(on_changed: Callable[[Changed], None]) -> SyncEngine:
        return SyncEngine(
            DevicePorts(
                transport=HttpTransport(central.url, central.read_token(), central.ca),
                transaction=lambda: writing_session(store),
                outbox=OutboxStore(),
                state=SyncStateStore(),
                records=records,
                clock=clock,
                scope=device.building,
                program_version=program_version,
                on_changed=on_changed,
            )
        )

    def read_counts() -> OutboxCounts:
        with reading_session(store) as session:
            return OutboxStore().counts(session)

    return SyncLoop(make_engine, read_counts, clock)
