"""The outbox: what this device did and the server shall hear of, written with the deed itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Index, UniqueConstraint, bindparam, insert, select
from sqlmodel import Field, Session, SQLModel

from domain.chance import random_hex
from domain.ids import uuid7
from sync.client.device import EPOCH
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.chain import GENESIS, Linked, body_hash, link
from sync.protocol.operations import LANES, SCHEMA_VERSION, Lane, lane_of

DEVICE_ID = "device_id"
INCARNATION = {
    Lane.BOOKINGS: "incarnation/bookings",
    Lane.CASES: "incarnation/cases",
    Lane.VISITS: "incarnation",
}
"""Under which key each lane's incarnation is kept; the oldest lane has the oldest key."""


class OutboxState(StrEnum):
    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    DEFERRED = "deferred"
    QUARANTINED = "quarantined"


class OutboxRow(SQLModel, table=True):
    """One operation of this device, never changed but for what the server answered.

    ``lane``: the place of its lane in ``LANES``.
    ``feed_seq`` is where its effect stands in the feed. ``durable``: in a verified backup of the
    server; only then, and after 35 days, may the row go. ``erased``: the hash of what stands in ``body``
    since the words of a visitor were erased; ``sha256`` stays that of the body as it was.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("incarnation", "kseq", name="uq_outbox_incarnation"),
        Index("ix_outbox_state", "state", "lane", "seq"),
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
    lane: int = Field(
        default=LANES.index(Lane.VISITS), sa_column_kwargs={"server_default": str(LANES.index(Lane.VISITS))}
    )
    state: str = OutboxState.WAITING.value
    reason: str = ""
    feed_seq: int | None = None
    durable: bool = False
    erased: str | None = None


class SyncStateRow(SQLModel, table=True):
    """Where this device stands with the server, as key and value."""

    __tablename__ = "sync_state"

    key: str = Field(primary_key=True)
    value: str


class QuarantineRow(SQLModel, table=True):
    """Something that a person must look at, byte for byte. ``source``: ``op:<id>`` or ``feed:<seq>``.

    ``resolution``: what a person did about it ("resent", "paper", "exported"), ``None`` while nobody has.
    """

    __tablename__ = "quarantine"

    source: str = Field(primary_key=True)
    raw: str
    reason: str
    noted_utc: str
    resolution: str | None = None
    resolved_utc: str | None = None
    resolved_by: str | None = None


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
    lane = lane_of(kind)
    device_id, incarnation = _identity(session, now, lane)
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
        "lane": LANES.index(lane),
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
    for lane in LANES:
        session.merge(SyncStateRow(key=INCARNATION[lane], value=random_hex()))


def current_incarnation(session: Session, now: datetime, lane: Lane) -> str:
    """Return under which incarnation the next operation of ``lane`` will be numbered; it is begun if there
    is none. Never commits."""
    return _identity(session, now, lane)[1]


def read_state(session: Session, key: str) -> str | None:
    """Return what the store remembers of sync under ``key``."""
    session.flush()
    found: str | None = session.connection().exec_driver_sql(_READ_STATE, (key,)).scalar()
    return found


def write_state(session: Session, key: str, value: str) -> None:
    """Remember ``value`` under ``key``; never commits."""
    session.connection().exec_driver_sql(_WRITE_STATE, (key, value))


def is_untouched(session: Session) -> bool:
    """Return whether nobody has used this store yet: nothing was done here, and nothing came from a server."""
    done = session.connection().execute(select(_OUTBOX.c.seq).limit(1)).first()
    return done is None and session.get(SyncStateRow, EPOCH) is None


def _identity(session: Session, now: datetime, lane: Lane) -> tuple[str, str]:
    found: dict[str, str] = {row.key: row.value for row in session.connection().execute(_WHO)}
    if DEVICE_ID not in found:
        claim_identity(session, uuid7(now))
        session.flush()
        return _identity(session, now, lane)
    if INCARNATION[lane] not in found:
        # A store from before there were lanes.
        session.merge(SyncStateRow(key=INCARNATION[lane], value=random_hex()))
        session.flush()
        return _identity(session, now, lane)
    return found[DEVICE_ID], found[INCARNATION[lane]]


def _next_place(session: Session, incarnation: str) -> tuple[int, str]:
    """Return the next ``kseq`` and what it follows. Pruning never takes an incarnation's last row."""
    last = session.connection().execute(_LAST, {"incarnation": incarnation}).first()
    return (1, GENESIS) if last is None else (last.kseq + 1, link(cast("Linked", last)))


# Made once, and past the models: every save goes this way, and a visitor waits for it.
_OUTBOX = OutboxRow.__table__  # type: ignore[attr-defined]
_STATE = SyncStateRow.__table__  # type: ignore[attr-defined]
_ADD = insert(_OUTBOX)
_READ_STATE = "SELECT value FROM sync_state WHERE key = ?"
_WRITE_STATE = (
    "INSERT INTO sync_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
_WHO = select(_STATE.c.key, _STATE.c.value).where(_STATE.c.key.in_((DEVICE_ID, *INCARNATION.values())))
_LAST = (
    select(_OUTBOX)
    .where(_OUTBOX.c.incarnation == bindparam("incarnation"))
    .order_by(_OUTBOX.c.kseq.desc())
    .limit(1)
)
