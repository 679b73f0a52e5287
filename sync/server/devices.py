"""Who may speak to the server: devices, each of one building and one role."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, update

from domain.chance import random_uuid
from domain.clock import Clock, SystemClock
from sync.protocol.enrolment import BUILDING, DEVICE_ID
from sync.protocol.tokens import make_token, token_hash
from sync.server.store import ServerStore
from sync.server.tables import DEVICE


@dataclass(frozen=True, slots=True)
class Sender:
    """The device behind a request, as its token proves. A revoked one may push, into quarantine.

    ``token_hash``: of the token that it proved itself with; ``by_next``: that was the device's next one.
    """

    building: str
    device_id: str
    role: str
    revoked: bool
    last_seen: datetime | None
    token_hash: str = field(default="", repr=False)
    by_next: bool = False
    rotation_wanted: bool = False


@dataclass(frozen=True, slots=True)
class Admission:
    """A device as an operator describes it, and the hash of the token that it will prove itself with."""

    building: str
    device_id: str
    role: str
    name: str
    token_hash: str = field(repr=False)
    version: str = ""


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
    device_id = device_id or random_uuid()
    check_building(building)
    if not re.fullmatch(DEVICE_ID, device_id):
        raise ValueError("a device id is letters, digits and hyphens")
    token = make_token(building, device_id)
    admission = Admission(building, device_id, role, name, token_hash(token))
    now = (clock or SystemClock()).now()
    with store.writing() as connection:
        admit(connection, admission, now)
    return device_id, token


def check_building(building: str) -> None:
    """Raise ``ValueError`` unless ``building`` can name a building."""
    if not re.fullmatch(BUILDING, building):
        raise ValueError("a building is lower-case letters, digits and hyphens")


def admit(connection: Connection, admission: Admission, now: datetime) -> None:
    """Let a device in, also one that was here before: its rights come back, its old tokens end."""
    connection.execute(delete(DEVICE).where(*_key(admission.building, admission.device_id)))
    connection.execute(
        insert(DEVICE).values(
            building=admission.building,
            device_id=admission.device_id,
            role=admission.role,
            name=admission.name,
            token_hash=admission.token_hash,
            revoked=False,
            registered_at=now,
            version=admission.version,
        )
    )


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
    if row is None:
        return None
    hashed = token_hash(token)
    current = hmac.compare_digest(row.token_hash, hashed)
    by_next = hmac.compare_digest(row.next_token_hash or "", hashed)
    if not current and not by_next:
        return None
    return Sender(
        building,
        device_id,
        row.role,
        row.revoked,
        row.last_seen,
        token_hash=hashed,
        by_next=by_next and not current,
        rotation_wanted=row.rotation_wanted,
    )


def find_sender(connection: Connection, building: str, device_id: str) -> Sender | None:
    """Return a device of ``building`` as it stands now, for what it sent before; ``None`` for a stranger."""
    row = connection.execute(_BY_KEY, {"building": building, "device_id": device_id}).first()
    return None if row is None else Sender(building, device_id, row.role, row.revoked, row.last_seen)


def _key(building: str, device_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return DEVICE.c.building == building, DEVICE.c.device_id == device_id


_BY_KEY = select(DEVICE).where(
    DEVICE.c.building == bindparam("building"), DEVICE.c.device_id == bindparam("device_id")
)
