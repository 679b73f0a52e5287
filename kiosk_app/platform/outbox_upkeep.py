"""The outbox in the long run: rows that may go, and words of visitors that must."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, bindparam, delete, func, or_, select, update
from sqlalchemy.sql import Select
from sqlmodel import Session

from domain.clock import Clock
from kiosk_app.platform.outbox import OutboxRow, OutboxState, QuarantineRow, SyncStateRow
from sync.client.device import CURSOR
from sync.protocol.canonical import moment_text
from sync.protocol.chain import body_hash
from vault.sessions import writing_session

KEPT_FOR = timedelta(days=35)
"""How long an operation stays at least, though the server has it in a verified backup: five weekly backups."""

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Told:
    """An operation that was told and settled."""

    op_id: str
    record_id: str
    body: str


def prune_outbox(store: Engine, clock: Clock) -> int:
    """Let go of operations that the server has in a verified backup and that are old enough; return how
    many went. In small steps: a save never waits for more than one."""
    total = 0
    while gone := _prune_some(store, clock.now()):
        total += gone
    return total


def settled_and_durable(session: Session, kind: str, records: Select[Any], limit: int) -> Sequence[Told]:
    """Return operations of ``kind`` on ``records``, at most ``limit``, whose bodies may be erased: settled,
    in a verified backup of the server, and not erased yet."""
    wanted = (
        select(_OUTBOX.c.op_id, _OUTBOX.c.record_id, _OUTBOX.c.body)
        .where(_DONE, _OUTBOX.c.kind == kind, _OUTBOX.c.erased.is_(None), _OUTBOX.c.record_id.in_(records))
        .order_by(_OUTBOX.c.seq)
        .limit(limit)
    )
    return [Told(*row) for row in session.connection().execute(wanted)]


def replace_body(session: Session, op_id: str, body: str) -> None:
    """Put ``body`` in the place of an operation's own, also in quarantine; its hash and its chain stay."""
    connection = session.connection()
    connection.execute(_REPLACE, {"k_op_id": op_id, "body": body, "erased": body_hash(body)})
    connection.execute(_EMPTY_ASIDE, {"k_source": f"op:{op_id}"})


def _prune_some(store: Engine, now: datetime) -> int:
    with writing_session(store) as session:
        connection = session.connection()
        values = {"before": moment_text(now - KEPT_FOR), "limit": _AT_ONCE}
        old = connection.scalars(_PRUNABLE, values).all()
        if old:
            connection.execute(_PRUNE, {"seqs": list(old)})
    return len(old)


_OUTBOX = OutboxRow.__table__  # type: ignore[attr-defined]
_QUARANTINE = QuarantineRow.__table__  # type: ignore[attr-defined]
_STATE = SyncStateRow.__table__  # type: ignore[attr-defined]
_OTHERS = _OUTBOX.alias("others")

_DONE = _OUTBOX.c.durable.is_(True) & _OUTBOX.c.state.in_(
    (OutboxState.ACKNOWLEDGED.value, OutboxState.REFUSED.value)
)
_LAST = select(func.max(_OTHERS.c.kseq)).where(_OTHERS.c.incarnation == _OUTBOX.c.incarnation)
_CURSOR = select(_STATE.c.value).where(_STATE.c.key == CURSOR).scalar_subquery()
_PRUNABLE = (
    select(_OUTBOX.c.seq)
    .where(
        _DONE,
        _OUTBOX.c.wall_utc < bindparam("before"),
        # The next operation follows the last one: its number and its link are needed.
        _OUTBOX.c.kseq < _LAST.scalar_subquery(),
        # Until the feed has shown its effect, the row is what keeps it on the screens.
        or_(_OUTBOX.c.feed_seq.is_(None), _OUTBOX.c.feed_seq <= func.coalesce(_CURSOR, "0").op("+")(0)),
    )
    .order_by(_OUTBOX.c.seq)
    .limit(bindparam("limit"))
)
_PRUNE = delete(_OUTBOX).where(_OUTBOX.c.seq.in_(bindparam("seqs", expanding=True)))
_REPLACE = (
    update(_OUTBOX)
    .where(_OUTBOX.c.op_id == bindparam("k_op_id"))
    .values(body=bindparam("body"), erased=bindparam("erased"))
)
_EMPTY_ASIDE = update(_QUARANTINE).where(_QUARANTINE.c.source == bindparam("k_source")).values(raw="")
