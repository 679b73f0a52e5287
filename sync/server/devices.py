"""Who may speak to the server: devices, each of one building and one role."""

from __future__ import annotations

import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, update

from domain.clock import Clock, SystemClock
from sync.server.store import ServerStore
from sync.server.tables import DEVICE

_SEEN_STEP = timedelta(minutes=1)
_BUILDING = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_DEVICE_ID = re.compile(r"[A-Za-z0-9-]{1,64}")


@dataclass(frozen=True, slots=True)
class Sender:
    """The device behind a request, as its token proves. A revoked one may push, into quarantine."""

    building: str
    device_id: str
    role: str
    revoked: bool
    last_seen: datetime | None


def register_device(
    store: ServerStore,
    building: str,
    role: str,
    name: str,
    *,
    device_id: str | None = None,
    clock: Clock | None = None,
) -> tuple[str, str]:
    """Admit a device and return its id and its token, which is shown this once and kept hashed.

    An id that is known already gets a new token, and the old one ends. ``ValueError`` for a
    building that is not lower-case letters, digits and hyphens.
    """
    device_id = device_id or str(uuid4())
    if not _BUILDING.fullmatch(building) or not _DEVICE_ID.fullmatch(device_id):
        raise ValueError(
            "a building is lower-case letters, digits and hyphens; a device id has no other signs"
        )
    token = f"{building}.{device_id}.{secrets.token_urlsafe(32)}"
    now = (clock or SystemClock()).now()
    with store.writing() as connection:
        connection.execute(delete(DEVICE).where(*_key(building, device_id)))
        connection.execute(
            insert(DEVICE).values(
                building=building,
                device_id=device_id,
                role=role,
                name=name,
                token_hash=_hash(token),
                revoked=False,
                registered_at=now,
            )
        )
    return device_id, token


def revoke_device(store: ServerStore, building: str, device_id: str) -> bool:
    """Take a device's rights; return whether there was such a device."""
    with store.writing() as connection:
        done = connection.execute(update(DEVICE).where(*_key(building, device_id)).values(revoked=True))
        return done.rowcount > 0


def authenticate(connection: Connection, token: str) -> Sender | None:
    """Return whose ``token`` it is, or ``None``."""
    building, _, rest = token.partition(".")
    device_id = rest.partition(".")[0]
    row = connection.execute(_BY_KEY, {"building": building, "device_id": device_id}).first()
    if row is None or not hmac.compare_digest(row.token_hash, _hash(token)):
        return None
    return Sender(building, device_id, row.role, row.revoked, row.last_seen)


def note_seen(store: ServerStore, sender: Sender, version: str, now: datetime) -> None:
    """Note that a device was here, at most once a minute: most greetings then write nothing."""
    if sender.last_seen is not None and abs(now - sender.last_seen) < _SEEN_STEP:
        return
    where = _key(sender.building, sender.device_id)
    with store.writing() as connection:
        connection.execute(update(DEVICE).where(*where).values(last_seen=now, version=version))


def _key(building: str, device_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return DEVICE.c.building == building, DEVICE.c.device_id == device_id


def _hash(token: str) -> str:
    # The token holds 256 random bits: nothing to guess, so a slow hash would protect nothing.
    return sha256(token.encode()).hexdigest()


_BY_KEY = select(DEVICE).where(
    DEVICE.c.building == bindparam("building"), DEVICE.c.device_id == bindparam("device_id")
)
