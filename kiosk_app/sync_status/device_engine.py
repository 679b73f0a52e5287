"""A sync engine over the device's own store. Knows no Qt: a script uses it as the screens do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.devices import DeviceIdentity
from kiosk_app.platform.outbox_store import OutboxStore, SyncStateStore
from kiosk_app.version import VERSION
from sync.client.beside import Helper
from sync.client.courtesy import FULL_SPEED, Courtesy
from sync.client.credentials import Credentials
from sync.client.device import Changed, DevicePorts
from sync.client.engine import SyncEngine
from sync.client.ports import OutboxCounts, RecordPort
from sync.client.transport import HttpTransport
from vault.sessions import reading_session, writing_session

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

    from sync.client.lease_port import LeasePort


@dataclass(frozen=True)
class CentralAddress:
    """``token`` is read in a sync thread: a keyring may take its time. All engines of a process share its
    ``Credentials``; a plain function gives a token that stays as it is. ``ca``: a file with the only
    authority that is trusted, ``None`` for the system's."""

    url: str
    token: Credentials | Callable[[], str]
    ca: Path | None = None


@dataclass(frozen=True)
class Member:
    """This device as the engine needs it. ``records`` maps the kind of a feed row ("visit") to the
    adapter that writes it. ``leases``: ``None`` where nothing can be claimed. ``count_aside`` counts what
    waits for a decision by staff, in the whole building as far as this device knows of it."""

    store: Engine
    device: DeviceIdentity
    records: Mapping[str, RecordPort]
    clock: Clock
    program_version: str = VERSION
    leases: LeasePort | None = None
    count_aside: Callable[[Session], int] | None = None


def make_engine(
    member: Member,
    central: CentralAddress,
    on_changed: Callable[[Changed], None] = lambda _changed: None,
    courtesy: Courtesy = FULL_SPEED,
) -> SyncEngine:
    """Return an engine for one thread; the outbox must know whose it is (``claim_identity``)."""
    token = central.token if isinstance(central.token, Credentials) else central.token()
    return SyncEngine(
        DevicePorts(
            transport=HttpTransport(central.url, token, central.ca),
            transaction=lambda: writing_session(member.store),
            outbox=OutboxStore(),
            state=SyncStateStore(),
            records=member.records,
            clock=member.clock,
            scope=member.device.building,
            program_version=member.program_version,
            on_changed=on_changed,
            credentials=token if isinstance(token, Credentials) else None,
            beside=Helper("sync beside"),
            leases=member.leases,
            courtesy=courtesy,
        )
    )


def read_counts(store: Engine, count_aside: Callable[[Session], int] | None = None) -> OutboxCounts:
    """Return what waits and what was set aside: on this device, unless ``count_aside`` knows of more."""
    with reading_session(store) as session:
        counts = OutboxStore().counts(session)
        return counts if count_aside is None else replace(counts, quarantined=count_aside(session))
