"""One-time codes: an operator makes one, one device uses it, once, while it is fresh."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import pbkdf2_hmac
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from domain.clock import Clock
from sync.protocol.enrolment import EnrolReply, EnrolRequest
from sync.protocol.errors import ErrorCode
from sync.protocol.invitation import new_code, parse_code
from sync.server.devices import Admission, admit, check_building
from sync.server.guessing import note_failure, rest_until
from sync.server.store import ServerStore
from sync.server.tables import DEVICE, ENROL_CODE

CODE_MINUTES = 15
_KEPT_FOR = timedelta(days=7)
"""So long a device whose answer was lost may ask again, and an old code is told from a wrong one."""

_ROUNDS = 20_000
"""Some milliseconds: whoever reads the store has not found the code before its quarter of an hour ends."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A fresh code. It is shown this once: the server keeps only its hash."""

    building: str
    role: str
    name: str
    ends_at: datetime
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """``retry_after``: seconds until another try is looked at at all."""

    code: ErrorCode
    retry_after: int | None = None


def make_offer(
    store: ServerStore, building: str, role: str, name: str, clock: Clock, minutes: float = CODE_MINUTES
) -> Offer:
    """Make a code for one device of ``building``. ``ValueError`` for a building that cannot be one."""
    check_building(building)
    now = clock.now()
    offer = Offer(building, role, name, now + timedelta(minutes=minutes), new_code())
    of_building = ENROL_CODE.c.building == building
    row = {
        "building": building,
        "code_hash": _hash(building, offer.code),
        "role": role,
        "name": name,
        "made_at": now,
        "ends_at": offer.ends_at,
    }
    with store.writing() as connection:
        connection.execute(delete(ENROL_CODE).where(of_building, ENROL_CODE.c.ends_at < now - _KEPT_FOR))
        connection.execute(insert(ENROL_CODE).values(row))
    return offer


def use_code(store: ServerStore, request: EnrolRequest, now: datetime) -> EnrolReply | Refusal:
    """Let the device behind ``request`` in, or say why not. The same request again: the same answer."""
    code = parse_code(request.code)
    with store.reading() as connection:
        early = _refuse_early(connection, request.building, now)
    if early is not None or code is None:
        return early or Refusal(ErrorCode.BAD_CODE)
    # Takes its time, hence before everybody else in the building has to wait.
    hashed = _hash(request.building, code)
    with store.deciding(request.building) as connection:
        # Looked at again: others may have guessed meanwhile.
        return _refuse_early(connection, request.building, now) or _decide(connection, request, hashed, now)


def _refuse_early(connection: Connection, building: str, now: datetime) -> Refusal | None:
    """Without any code there is nothing to guess, and a stranger's tries are not even noted."""
    any_code = select(ENROL_CODE.c.code_hash).where(ENROL_CODE.c.building == building).limit(1)
    if connection.scalar(any_code) is None:
        return Refusal(ErrorCode.BAD_CODE)
    until = rest_until(connection, building, now)
    return (
        None if until is None else Refusal(ErrorCode.TOO_MANY_TRIES, int((until - now).total_seconds()) + 1)
    )


def _decide(
    connection: Connection, request: EnrolRequest, hashed: str, now: datetime
) -> EnrolReply | Refusal:
    mine = (ENROL_CODE.c.building == request.building, ENROL_CODE.c.code_hash == hashed)
    row = connection.execute(select(ENROL_CODE).where(*mine)).first()
    if row is None:
        note_failure(connection, request.building, now)
        return Refusal(ErrorCode.BAD_CODE)
    if row.used_at is not None:
        return _answer_again(connection, request, row)
    if now >= row.ends_at:
        return Refusal(ErrorCode.CODE_EXPIRED)
    used = {"used_at": now, "device_id": request.device_id, "token_hash": request.token_hash}
    connection.execute(update(ENROL_CODE).where(*mine).values(used))
    admit(connection, _admission(request, row), now)
    return _reply(request, row)


def _answer_again(
    connection: Connection, request: EnrolRequest, row: Row[*tuple[Any, ...]]
) -> EnrolReply | Refusal:
    """To the device that used the code, as long as the token of then is still its token."""
    token = select(DEVICE.c.token_hash).where(
        DEVICE.c.building == request.building, DEVICE.c.device_id == request.device_id
    )
    same = (row.device_id, row.token_hash) == (request.device_id, request.token_hash)
    if same and connection.scalar(token) == request.token_hash:
        return _reply(request, row)
    return Refusal(ErrorCode.CODE_EXPIRED)


def _admission(request: EnrolRequest, row: Row[*tuple[Any, ...]]) -> Admission:
    return Admission(
        request.building, request.device_id, row.role, row.name, request.token_hash, request.program_version
    )


def _reply(request: EnrolRequest, row: Row[*tuple[Any, ...]]) -> EnrolReply:
    return EnrolReply(building=request.building, device_id=request.device_id, role=row.role, name=row.name)


def _hash(building: str, code: str) -> str:
    return pbkdf2_hmac("sha256", code.encode(), building.encode(), _ROUNDS).hex()
