"""After the server was restored from a backup: what was given out since, only the devices know.

Until each of them has told what it holds and what it heard confirmed (``lease/recover``), nothing is
given to anybody: neither rights nor places to those who wait. What devices confirm under their rights
stands all the while. A device that never comes back is taken out by revoking it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, exists, insert, select

from sync.server.accounts import live_leases
from sync.server.claim_tables import LEASE_RECOVERY
from sync.server.store import RESTORED
from sync.server.tables import DEVICE, META


@dataclass(frozen=True, slots=True)
class Recovery:
    """``is_needed``: the server was restored, ever. ``stale``: leases of devices that have not told yet,
    the oldest first."""

    is_needed: bool = False
    settled: bool = True
    stale: tuple[str, ...] = ()


def read_recovery(connection: Connection, building: str) -> Recovery:
    """Return how far the building has come; a server that was never restored is settled."""
    if connection.execute(_RESTORED).first() is None:
        return Recovery()
    epoch = select(META.c.value).where(META.c.name == "epoch").scalar_subquery()
    told = exists().where(
        LEASE_RECOVERY.c.building == DEVICE.c.building,
        LEASE_RECOVERY.c.device_id == DEVICE.c.device_id,
        LEASE_RECOVERY.c.epoch == epoch,
    )
    missing = select(DEVICE.c.device_id).where(DEVICE.c.building == building, ~DEVICE.c.revoked, ~told)
    devices = list(connection.scalars(missing.order_by(DEVICE.c.device_id)))
    stale = tuple(live_leases(connection, building, devices)) if devices else ()
    return Recovery(True, not devices, stale)


def has_told(connection: Connection, building: str, device_id: str, epoch: str) -> bool:
    """Whether a device has told this epoch what it holds."""
    where = (LEASE_RECOVERY.c.building == building, LEASE_RECOVERY.c.device_id == device_id)
    return connection.scalar(select(LEASE_RECOVERY.c.epoch).where(*where)) == epoch


def note_told(connection: Connection, building: str, device_id: str, epoch: str) -> None:
    """Note that a device has told this epoch what it holds."""
    where = (LEASE_RECOVERY.c.building == building, LEASE_RECOVERY.c.device_id == device_id)
    connection.execute(delete(LEASE_RECOVERY).where(*where))
    connection.execute(insert(LEASE_RECOVERY).values(building=building, device_id=device_id, epoch=epoch))


_RESTORED = select(META.c.name).where(META.c.name == RESTORED)
