"""What the screen thanked for goes into the outbox with the deed itself: dense, chained, never altered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from kiosk_app.platform.outbox import OutboxRow, append, claim_identity
from kiosk_app.platform.outbox_store import OutboxStore
from sync.protocol.chain import GENESIS, body_hash, link
from sync.protocol.operations import OperationResult, Outcome
from tests.helpers.clock import FixedClock
from vault.sessions import reading_session, writing_session

STORE = OutboxStore()


def add(engine: Engine, clock: FixedClock, *records: str) -> list[str]:
    with writing_session(engine) as session:
        return [_add(session, clock, record) for record in records]


def _add(session: Session, clock: FixedClock, record: str) -> str:
    body = {"nama": "Siti Sa'adah", "asal": "Sekayu"}
    return append(session, kind="visit.signed_in", record_id=record, body=body, now=clock.now())


def _fail_after_adding(engine: Engine, clock: FixedClock) -> None:
    with writing_session(engine) as session:
        _add(session, clock, "b")
        raise RuntimeError


def rows(engine: Engine) -> list[OutboxRow]:
    with reading_session(engine) as session:
        return list(session.exec(select(OutboxRow).order_by("seq")).all())


def settle(engine: Engine, clock: FixedClock, op_id: str, outcome: Outcome, **more: int) -> None:
    with writing_session(engine) as session:
        STORE.settle(
            session, [OperationResult(op_id=op_id, outcome=outcome, reason="x", **more)], clock.now()
        )


def test_operations_are_numbered_without_a_hole_and_chained(engine: Engine, clock: FixedClock) -> None:
    add(engine, clock, "a", "b")
    add(engine, clock, "c")
    found = rows(engine)

    assert [row.kseq for row in found] == [1, 2, 3]
    assert [row.prev_hash for row in found] == [GENESIS, link(found[0]), link(found[1])]
    assert found[0].body == '{"asal":"Sekayu","nama":"Siti Sa\'adah"}'
    assert found[0].sha256 == body_hash(found[0].body)


def test_a_use_case_that_fails_leaves_no_operation_and_no_hole(engine: Engine, clock: FixedClock) -> None:
    add(engine, clock, "a")
    with pytest.raises(RuntimeError):
        _fail_after_adding(engine, clock)
    add(engine, clock, "c")
    assert [(row.kseq, row.record_id) for row in rows(engine)] == [(1, "a"), (2, "c")]


def test_a_clock_set_back_does_not_disturb_the_order(engine: Engine, clock: FixedClock) -> None:
    add(engine, clock, "a")
    clock.advance(timedelta(days=-365))
    add(engine, clock, "b")
    with writing_session(engine) as session:
        assert [operation.record_id for operation in STORE.waiting(session, 10)] == ["a", "b"]


def test_a_store_copied_to_another_device_begins_a_new_incarnation(engine: Engine, clock: FixedClock) -> None:
    with writing_session(engine) as session:
        claim_identity(session, "pintu-kiri")
    add(engine, clock, "a")
    with writing_session(engine) as session:
        claim_identity(session, "pintu-kiri")
    add(engine, clock, "b")
    with writing_session(engine) as session:
        claim_identity(session, "pintu-kanan")
    add(engine, clock, "c")

    first, second, third = rows(engine)
    assert (first.incarnation, second.kseq) == (second.incarnation, 2)
    assert third.incarnation != first.incarnation
    assert (third.device_id, third.kseq, third.prev_hash) == ("pintu-kanan", 1, GENESIS)


def test_only_what_the_server_has_not_answered_waits(engine: Engine, clock: FixedClock) -> None:
    ids = add(engine, clock, "a", "b", "c", "d", "e")
    for op_id, outcome in zip(
        ids, (Outcome.APPLIED, Outcome.REFUSED, Outcome.DEFERRED, Outcome.QUARANTINED), strict=False
    ):
        settle(engine, clock, op_id, outcome)
    with writing_session(engine) as session:
        assert [operation.op_id for operation in STORE.waiting(session, 10)] == [ids[4]]
        counts = STORE.counts(session)
    assert (counts.waiting, counts.quarantined) == (1, 1)
    assert len(rows(engine)) == 5, "nothing is ever deleted"


def test_what_the_feed_does_not_show_yet_still_counts(engine: Engine, clock: FixedClock) -> None:
    sent, waiting, other = add(engine, clock, "a", "a", "b")
    settle(engine, clock, sent, Outcome.APPLIED, feed_seq=9)
    with writing_session(engine) as session:
        behind = [operation.op_id for operation in STORE.waiting_for(session, ["a"], beyond=8)]
        level = [operation.op_id for operation in STORE.waiting_for(session, ["a"], beyond=9)]
    assert behind == [sent, waiting]
    assert level == [waiting]
    assert other not in behind


def test_a_new_incarnation_takes_along_what_waits_under_the_same_ids(
    engine: Engine, clock: FixedClock
) -> None:
    first, second, third = add(engine, clock, "a", "b", "c")
    settle(engine, clock, first, Outcome.APPLIED)
    with writing_session(engine) as session:
        STORE.renew_incarnation(session)
    add(engine, clock, "d")
    old, *moved = rows(engine)

    assert [row.op_id for row in moved[:2]] == [second, third]
    assert [row.kseq for row in moved] == [1, 2, 3]
    assert {row.incarnation for row in moved} == {moved[0].incarnation} != {old.incarnation}
    assert [row.prev_hash for row in moved] == [GENESIS, link(moved[0]), link(moved[1])]


def test_a_restored_server_gets_again_what_it_has_forgotten(engine: Engine, clock: FixedClock) -> None:
    ids = add(engine, clock, "a", "b", "c")
    for op_id in ids:
        settle(engine, clock, op_id, Outcome.APPLIED)
    incarnation = rows(engine)[0].incarnation
    with writing_session(engine) as session:
        assert STORE.streams(session) == {incarnation: 3}
        assert STORE.reopen(session, incarnation, after=1) == 2
        assert [operation.op_id for operation in STORE.waiting(session, 10)] == ids[1:]


def test_durable_is_remembered_step_by_step(engine: Engine, clock: FixedClock) -> None:
    add(engine, clock, "a", "b", "c")
    incarnation = rows(engine)[0].incarnation
    for upto in (1, 2, 2, 1):
        with writing_session(engine) as session:
            STORE.mark_durable(session, incarnation, upto)
    assert [row.durable for row in rows(engine)] == [True, True, False]


def test_text_that_no_other_machine_could_read_is_refused_before_it_is_stored(
    engine: Engine, clock: FixedClock
) -> None:
    with pytest.raises(ValueError), writing_session(engine) as session:  # noqa: PT011
        append(session, kind="x", record_id="a", body={"nama": "\ud800"}, now=clock.now())
    assert rows(engine) == []
