"""Every operation takes effect at most once, has one stable outcome, and delays no other one."""

from __future__ import annotations

import json
from uuid import uuid4

import pytest
from sqlalchemy import select

from sync.protocol.schemas import SchemaBook
from sync.server.arbitration import Verdict, arbitrate
from sync.server.books import Decidable, Decision
from sync.server.devices import authenticate
from sync.server.opening import open_store
from sync.server.tables import INBOX, QUARANTINE
from sync.server.visit_book import VisitLedger
from tests.helpers.watched_log import ExpectLog
from tests.sync.house import House
from tests.sync.wire import Caller, Chain, visit_body


@pytest.fixture
def caller(house: House) -> Caller:
    token = house.server.register(house.building, "entrance", "Pintu kiri")
    return Caller(house.server.url, token, house.building)


@pytest.fixture
def chain(house: House) -> Chain:
    return Chain(house.building)


def outcomes(results: list[dict[str, str]]) -> list[tuple[str, str]]:
    return [(result["outcome"], result["reason"]) for result in results]


APPLIED = ("applied", "")


def test_a_sign_in_is_applied_and_stands_in_the_feed(caller: Caller, chain: Chain) -> None:
    sent = chain.sign_in("Ni Luh Ayu")
    result = caller.push(sent)[0]

    assert (result["outcome"], result["feed_seq"]) == ("applied", 1)
    row = caller.rows()[0]
    assert (row["seq"], row["kind"], row["record_id"]) == (1, "visit", sent.record_id)
    assert json.loads(row["body"])["name"] == "Ni Luh Ayu"


def test_sending_again_gives_the_same_answer_and_no_second_effect(caller: Caller, chain: Chain) -> None:
    sent = [chain.sign_in(), chain.sign_in("Slamet")]
    assert caller.push(*sent) == caller.push(*sent) == caller.push(*sent)
    assert len(caller.visits()) == 2


def test_another_content_under_a_used_id_is_quarantined(house: House, caller: Caller, chain: Chain) -> None:
    first = chain.sign_in()
    caller.push(first)
    other = chain.sign_in("Yohana").model_copy(update={"op_id": first.op_id})

    assert outcomes(caller.push(other)) == [("quarantined", "id_reused")]
    assert outcomes(caller.push(first)) == [APPLIED]
    assert len(caller.visits()) == 1
    store = open_store(house.server.data_dir, database=house.server.database)
    with store.reading() as connection:
        raw = connection.scalar(select(QUARANTINE.c.raw).where(QUARANTINE.c.building == house.building))
    store.close()
    assert json.loads(str(raw))["body"] == other.body


def test_a_gap_is_refused_with_what_is_expected_and_nothing_is_applied(caller: Caller, chain: Chain) -> None:
    first, missing, third = chain.sign_in(), chain.sign_in(), chain.sign_in()
    caller.push(first)
    reply = caller.try_push(third)

    assert reply.status_code == 409
    assert (reply.json()["code"], reply.json()["expected"]) == ("gap", 2)
    assert len(caller.visits()) == 1
    assert outcomes(caller.push(missing, third)) == [APPLIED, APPLIED]


def test_bad_operations_in_the_middle_delay_no_other_one(house: House, caller: Caller, chain: Chain) -> None:
    good = chain.sign_in("Mbah Parto")
    damaged = chain.sign_in(sha256="0" * 64)
    unreadable = chain.add("visit.signed_in", str(uuid4()), '{"name": 7}')
    elsewhere_id = str(uuid4())
    elsewhere = chain.add("visit.signed_in", elsewhere_id, visit_body("gedung-lain", elsewhere_id))
    unknown = chain.add("room.painted", str(uuid4()), "{}")
    newer = chain.sign_in(schema_v=99)
    orphan = chain.depart(str(uuid4()))
    again = chain.add("visit.signed_in", good.record_id, visit_body(house.building, good.record_id, "Slamet"))
    last = chain.sign_in("Slamet")
    sent = [good, damaged, unreadable, elsewhere, unknown, newer, orphan, again, last]

    assert outcomes(caller.push(*sent)) == [
        APPLIED,
        ("quarantined", "bad_hash"),
        ("quarantined", "unreadable"),
        ("quarantined", "wrong_building"),
        ("deferred", "unknown_kind"),
        ("deferred", "newer_schema"),
        ("deferred", "unknown_record"),
        ("refused", "record_exists"),
        APPLIED,
    ]
    assert [json.loads(row["body"])["name"] for row in caller.visits()] == ["Mbah Parto", "Slamet"]


def test_every_operation_is_kept_byte_for_byte(house: House, caller: Caller, chain: Chain) -> None:
    odd = chain.add("visit.signed_in", "x", '{"name":"\\u0000 \U0001f600 spasi  ganda"}')
    future = chain.sign_in().model_copy(update={"shade": "teal"})
    caller.push(odd, future)

    store = open_store(house.server.data_dir, database=house.server.database)
    with store.reading() as connection:
        rows = connection.execute(
            select(INBOX.c.body, INBOX.c.extra)
            .where(INBOX.c.building == house.building)
            .order_by(INBOX.c.kseq)
        ).all()
    store.close()
    assert [row.body for row in rows] == [odd.body, future.body]
    assert json.loads(rows[1].extra) == {"shade": "teal"}


def test_an_operation_without_shape_is_quarantined_alone(caller: Caller, chain: Chain) -> None:
    before, broken, after = chain.sign_in(), chain.sign_in(), chain.sign_in()
    items = [item.model_dump() for item in (before, broken, after)]
    items[1] = {"op_id": broken.op_id, "incarnation": broken.incarnation, "kseq": broken.kseq, "body": 5}
    reply = caller.post("push", json.dumps({"operations": items}).encode())

    assert outcomes(reply.json()["results"]) == [APPLIED, ("quarantined", "unreadable"), APPLIED]


def test_a_departure_that_came_before_its_sign_in_is_decided_then(caller: Caller, chain: Chain) -> None:
    visit_id = str(uuid4())
    early = chain.depart(visit_id)
    assert outcomes(caller.push(early)) == [("deferred", "unknown_record")]
    caller.push(chain.add("visit.signed_in", visit_id, visit_body(chain.building, visit_id)))

    assert outcomes(caller.push(early)) == [APPLIED]
    assert json.loads(caller.rows()[-1]["body"])["departed_how"] == "staff"


def test_the_first_departure_stands(caller: Caller, chain: Chain) -> None:
    sent = chain.sign_in()
    first, second = chain.depart(sent.record_id, "code"), chain.depart(sent.record_id, "automatic")
    results = caller.push(sent, first, second)

    assert outcomes(results) == [APPLIED, APPLIED, ("applied", "no_change")]
    assert json.loads(caller.rows()[-1]["body"])["departed_how"] == "code"


def test_fields_that_this_server_does_not_know_survive(caller: Caller, chain: Chain) -> None:
    visit_id = str(uuid4())
    body = visit_body(
        chain.building, visit_id, shoe_size=38, origin={"kind": "town", "text": "Demak", "rt": "04"}
    )
    caller.push(chain.add("visit.signed_in", visit_id, body), chain.depart(visit_id))

    record = json.loads(caller.rows()[-1]["body"])
    assert (record["shoe_size"], record["origin"]["rt"]) == (38, "04")
    assert record["departed_at"] == "2026-11-23T05:00:00.000000Z"


def test_a_clone_loses_nothing_and_is_told_to_take_a_new_incarnation(caller: Caller, chain: Chain) -> None:
    original = chain.sign_in("Slamet")
    caller.push(original)
    clone = original.model_copy(update={"op_id": str(uuid4()), "record_id": (new := str(uuid4()))})
    body = visit_body(chain.building, new, "Yohana")
    twin = Chain(chain.building)
    twin.incarnation = chain.incarnation
    clone = twin.add("visit.signed_in", new, body)
    reply = caller.try_push(clone).json()

    assert reply["renew_incarnation"] is True
    assert outcomes(reply["results"]) == [APPLIED]
    assert [json.loads(row["body"])["name"] for row in caller.rows()] == ["Slamet", "Yohana"]


def test_a_revoked_device_may_still_hand_in_into_quarantine(house: House) -> None:
    token = house.server.register(house.building, "entrance", "Pintu kanan", "kanan")
    caller, chain = Caller(house.server.url, token, house.building), Chain(house.building)
    house.server.revoke(house.building, "kanan")

    assert outcomes(caller.push(chain.sign_in())) == [("quarantined", "device_revoked")]
    reply = caller.pull()
    assert (reply.status_code, reply.json()["code"]) == (403, "revoked")


def test_what_an_older_server_put_off_is_decided_once_it_knows_the_kind(
    house: House, caller: Caller, chain: Chain
) -> None:
    future = chain.sign_in("Andika Pratama", schema_v=2)
    assert outcomes(caller.push(future)) == [("deferred", "newer_schema")]

    # The server is brought up to date; a device asks about what was put off when it starts.
    store = open_store(house.server.data_dir, database=house.server.database)
    with store.reading() as connection:
        sender = authenticate(connection, caller.headers["Authorization"].removeprefix("Bearer "))
    assert sender is not None
    with store.writing() as connection:
        verdict = arbitrate(connection, sender, [future], house.clock.now(), SchemaBook(newest=2))
    store.close()
    assert isinstance(verdict, Verdict)
    assert [result.outcome for result in verdict.results] == ["applied"]
    assert outcomes(caller.push(future)) == [APPLIED]
    assert json.loads(caller.rows()[0]["body"])["name"] == "Andika Pratama"


def test_a_fault_of_ours_in_one_operation_delays_no_other_one(
    house: House, caller: Caller, chain: Chain, expect_log: ExpectLog
) -> None:
    expect_log("decided one by one: ZeroDivisionError")
    expect_log("is set aside: ZeroDivisionError")
    good, bad, last = chain.sign_in(), chain.sign_in("Yohana"), chain.sign_in("Slamet")
    store = open_store(house.server.data_dir, database=house.server.database)
    with store.reading() as connection:
        sender = authenticate(connection, caller.headers["Authorization"].removeprefix("Bearer "))
    assert sender is not None
    real = VisitLedger.decide

    def stumble(ledger: VisitLedger, operation: Decidable) -> Decision:
        if operation.op_id == bad.op_id:
            raise ZeroDivisionError
        return real(ledger, operation)

    with store.writing() as connection, pytest.MonkeyPatch.context() as patch:
        patch.setattr(VisitLedger, "decide", stumble)
        verdict = arbitrate(connection, sender, [good, bad, last], house.clock.now())
    store.close()
    assert isinstance(verdict, Verdict)
    assert outcomes([result.model_dump() for result in verdict.results]) == [
        APPLIED,
        ("quarantined", "server_fault"),
        APPLIED,
    ]
    assert len(caller.visits()) == 2
