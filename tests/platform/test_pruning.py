"""The outbox lets go of what is safe elsewhere, and of nothing else."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select, update

from kiosk_app.platform.outbox import OutboxRow, OutboxState, SyncStateRow, append
from kiosk_app.platform.outbox_upkeep import KEPT_FOR, prune_outbox
from sync.protocol.chain import link
from tests.helpers.clock import FixedClock
from vault.sessions import reading_session, writing_session

DAYS = KEPT_FOR.days


def told(engine: Engine, clock: FixedClock, count: int, *, kind: str = "visit.departed") -> None:
    """Write operations that were settled, seen in the feed and kept in a backup."""
    with writing_session(engine) as session:
        for number in range(count):
            append(session, kind=kind, record_id=f"visit {number}", body={"number": number}, now=clock.now())
        session.execute(
            update(OutboxRow).values(
                state=OutboxState.ACKNOWLEDGED.value, durable=True, feed_seq=col(OutboxRow.seq)
            )
        )
        session.merge(SyncStateRow(key="cursor", value="1000000"))


def change(engine: Engine, seq: int, **values: object) -> None:
    with writing_session(engine) as session:
        session.execute(update(OutboxRow).where(col(OutboxRow.seq) == seq).values(**values))


def left(engine: Engine) -> list[int]:
    with reading_session(engine) as session:
        return list(session.exec(select(OutboxRow.seq).order_by(col(OutboxRow.seq))).all())  # type: ignore[arg-type]


def test_what_is_old_and_safe_goes_but_the_last_one_stays(engine: Engine, clock: FixedClock) -> None:
    told(engine, clock, 5)
    clock.advance(days=DAYS, seconds=1)
    assert prune_outbox(engine, clock) == 4
    assert left(engine) == [5]
    assert prune_outbox(engine, clock) == 0


def test_nothing_goes_before_its_time(engine: Engine, clock: FixedClock) -> None:
    told(engine, clock, 3)
    clock.advance(days=DAYS)
    assert prune_outbox(engine, clock) == 0


@pytest.mark.parametrize(
    "reason",
    [
        {"durable": False},
        {"state": OutboxState.WAITING.value},
        {"state": OutboxState.DEFERRED.value},
        {"state": OutboxState.QUARANTINED.value},
        {"feed_seq": 1_000_001},
    ],
    ids=["in no backup", "waits", "put off", "set aside", "not in the feed yet"],
)
def test_what_may_still_be_needed_stays_however_old(
    engine: Engine, clock: FixedClock, reason: dict[str, object]
) -> None:
    told(engine, clock, 4)
    change(engine, 2, **reason)
    clock.advance(days=10 * DAYS)
    assert prune_outbox(engine, clock) == 2
    assert left(engine) == [2, 4]


def test_each_line_keeps_its_last_one(engine: Engine, clock: FixedClock) -> None:
    told(engine, clock, 2)
    told(engine, clock, 2, kind="claim.made")
    clock.advance(days=2 * DAYS)
    prune_outbox(engine, clock)
    assert left(engine) == [2, 4]


def test_a_thousand_go_in_small_steps(engine: Engine, clock: FixedClock) -> None:
    told(engine, clock, 1000)
    clock.advance(days=2 * DAYS)
    assert prune_outbox(engine, clock) == 999


def test_the_next_operation_follows_the_last_one(engine: Engine, clock: FixedClock) -> None:
    told(engine, clock, 3)
    clock.advance(days=2 * DAYS)
    prune_outbox(engine, clock)
    with writing_session(engine) as session:
        append(session, kind="visit.departed", record_id="visit 9", body={}, now=clock.now())
    with reading_session(engine) as session:
        before, after = _rows(session)
    assert (before.kseq, after.kseq) == (3, 4)
    assert after.prev_hash == link(before)


def _rows(session: Session) -> list[OutboxRow]:
    return list(session.exec(select(OutboxRow).order_by(col(OutboxRow.seq))).all())
