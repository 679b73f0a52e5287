"""The outbox: what this device did and the server shall hear of, written with the deed itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, cast
from uuid import uuid4

from sqlalchemy import Index, UniqueConstraint, bindparam, insert, select
from sqlmodel import Field, Session, SQLModel

from domain.ids import uuid7
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.chain import GENESIS, Linked, body_hash, link
from sync.protocol.operations import SCHEMA_VERSION

DEVICE_ID = "device_id"
INCARNATION = "incarnation"


class OutboxState(StrEnum):
    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    DEFERRED = "deferred"
    QUARANTINED = "quarantined"


class OutboxRow(SQLModel, table=True):
    """One operation of this device, never changed but for what the server answered.

    ``feed_seq`` is where its effect stands in the feed. ``durable``: in a verified backup of the
    server; only then, and after 35 days, may the row go.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("incarnation", "kseq", name="uq_outbox_incarnation"),
        Index("ix_outbox_state", "state", "seq"),
        Index("ix_outbox_record", "record_id"),
        {"sqlite_autoincrement": True},
    )

    seq: int | None = Field(default=None, primary_key=True)
    op_id: str = Field(unique=True)
    device_id: str
    incarnation: str
    kseq: int
    kind: str
    schema_v: int
    record_id: str
    body: str
    sha256: str
    prev_hash: str
    wall_utc: str
    lease_id: str | None = None
    state: str = OutboxState.WAITING.value
    reason: str = ""
    feed_seq: int | None = None
    durable: bool = False


class SyncStateRow(SQLModel, table=True):
    """Where this device stands with the server, as key and value."""

    __tablename__ = "sync_state"

    key: str = Field(primary_key=True)
    value: str


class QuarantineRow(SQLModel, table=True):
    """Something that a person must look at, byte for byte. ``source``: ``op:<id>`` or ``feed:<seq>``."""

    __tablename__ = "quarantine"

    source: str = Field(primary_key=True)
    raw: str
    reason: str
    noted_utc: str


def append(
    session: Session,
    *,
    kind: str,
    record_id: str,
    body: Mapping[str, object],
    now: datetime,
    lease_id: str | None = None,
) -> str:
    """Add an operation to the caller's transaction and return its id; never commits.

    ``body`` must be JSON values only; ``now`` is aware UTC. A store that nobody has claimed yet
    (see ``claim_identity``) gets an identity of its own.
    """
    device_id, incarnation = _identity(session, now)
    kseq, prev_hash = _next_place(session, incarnation)
    text = canonical_json(body)
    values: dict[str, Any] = {
        "op_id": uuid7(now),
        "device_id": device_id,
        "incarnation": incarnation,
        "kseq": kseq,
        "kind": kind,
        "schema_v": SCHEMA_VERSION,
        "record_id": record_id,
        "body": text,
        "sha256": body_hash(text),
        "prev_hash": prev_hash,
        "wall_utc": moment_text(now),
        "lease_id": lease_id,
        "state": OutboxState.WAITING.value,
        "reason": "",
        "durable": False,
    }
    session.connection().execute(_ADD, values)
    return str(values["op_id"])


def claim_identity(session: Session, device_id: str) -> None:
    """Tell the outbox whose it is; call at start, in a transaction of its own.

    A store that was copied from another device starts a new incarnation, so that two devices
    never number their operations in the same row.
    """
    found = session.get(SyncStateRow, DEVICE_ID)
    if found is not None and found.value == device_id:
        return
    session.merge(SyncStateRow(key=DEVICE_ID, value=device_id))
    session.merge(SyncStateRow(key=INCARNATION, value=uuid4().hex))


def _identity(session: Session, now: datetime) -> tuple[str, str]:
    found: dict[str, str] = {row.key: row.value for row in session.connection().execute(_WHO)}
    if INCARNATION not in found:
        claim_identity(session, found.get(DEVICE_ID, uuid7(now)))
        session.flush()
        return _identity(session, now)
    return found[DEVICE_ID], found[INCARNATION]


def _next_place(session: Session, incarnation: str) -> tuple[int, str]:
    """Return the next ``kseq`` and what it follows. Pruning never takes an incarnation's last row."""
    last = session.connection().execute(_LAST, {"incarnation": incarnation}).first()
    return (1, GENESIS) if last is None else (last.kseq + 1, link(cast("Linked", last)))


# Made once, and past the models: every save goes this way, and a visitor waits for it.
_OUTBOX = OutboxRow.__table__  # type: ignore[attr-defined]
_STATE = SyncStateRow.__table__  # type: ignore[attr-defined]
_ADD = insert(_OUTBOX)
_WHO = select(_STATE.c.key, _STATE.c.value).where(_STATE.c.key.in_((DEVICE_ID, INCARNATION)))
_LAST = (
    select(_OUTBOX)
    .where(_OUTBOX.c.incarnation == bindparam("incarnation"))
    .order_by(_OUTBOX.c.kseq.desc())
    .limit(1)
)
