"""Programs of several ages at one server: old ones are understood, new ones wait, nothing falls away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from sync.client.errors import TooOld
from sync.client.transport import ServerTransport
from sync.protocol.canonical import canonical_json
from sync.protocol.messages import HelloRequest, PullReply
from sync.protocol.operations import Operation
from sync.protocol.schemas import SchemaBook, UnreadableBody, is_strict_json
from sync.server.context import Context, make_context
from sync.server.devices import register_device
from sync.server.revival import BATCH
from sync.server.tables import INBOX
from tests.helpers.clock import FixedClock
from tests.sync.door_wire import DoorWire, open_context
from tests.sync.planted_versions import BOOK, KIND, body_of
from tests.sync.stores import ServerStores
from tests.sync.wire import Chain

BUILDING = "pip-semarang"


@pytest.fixture
def plain(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_context(tmp_path / "central", server_stores, clock) as context:
        yield context


@pytest.fixture
def token(plain: Context) -> str:
    return register_device(plain.store, BUILDING, "desk", "Meja depan")[1]


def server(plain: Context, schemas: SchemaBook) -> Context:
    """Return the same store under a program that knows ``schemas``, just started."""
    return make_context(plain.store, plain.clock, schemas)


def device(context: Context, token: str, schema_v: int = 5) -> ServerTransport:
    return ServerTransport(DoorWire(context), lambda: token, schema_v)


def sign_in(chain: Chain, version: int, name: str = "Mbah Parto", **more: object) -> Operation:
    visit_id = str(uuid4())
    return chain.add(KIND, visit_id, body_of(version, BUILDING, visit_id, name, **more), schema_v=version)


def leaving(chain: Chain, come: Operation, version: int) -> Operation:
    body = {"visit_id": come.record_id, "departed_at": "2026-11-23T05:00:00.000000Z", "departed_how": "staff"}
    return chain.add("visit.departed", come.record_id, canonical_json(body), schema_v=version)


def outcomes(transport: ServerTransport, *operations: Operation) -> list[tuple[str, str]]:
    return [(result.outcome, result.reason) for result in transport.push(operations).results]


def pull(transport: ServerTransport) -> PullReply:
    return transport.pull(BUILDING, 0, "", 500, 0.0)


def records(transport: ServerTransport) -> list[dict[str, Any]]:
    return [json.loads(row.body) for row in pull(transport).rows if row.body is not None]


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5])
def test_every_version_is_understood_and_kept_as_it_was_sent(
    plain: Context, token: str, version: int
) -> None:
    at = device(server(plain, BOOK), token)
    sent = sign_in(Chain(BUILDING), version)
    assert outcomes(at, sent) == [("applied", "")]

    record = records(at)[0]
    assert (record["name"], record["origin"]["text"], record["purpose"]) == (
        "Mbah Parto",
        "Salatiga",
        "information",
    )
    assert "full_name" not in record
    with plain.store.reading() as connection:
        row = connection.execute(select(INBOX.c.body, INBOX.c.sha256, INBOX.c.schema_v)).one()
    assert (row.body, row.sha256, row.schema_v) == (sent.body, sent.sha256, version)


@pytest.mark.parametrize("version", [1, 3, 5])
def test_what_a_program_adds_on_its_own_survives_every_step(plain: Context, token: str, version: int) -> None:
    at = device(server(plain, BOOK), token)
    chain = Chain(BUILDING)
    sent = sign_in(chain, version, shade={"teal": [1, 2.5, None]})
    assert outcomes(at, sent, chain.depart(sent.record_id)) == [("applied", ""), ("applied", "")]
    assert records(at)[0]["shade"] == {"teal": [1, 2.5, None]}
    assert records(at)[0]["departed_how"] == "staff"


def test_a_too_new_operation_waits_and_is_decided_after_the_update(plain: Context, token: str) -> None:
    old = server(plain, replace(BOOK, newest=4))
    early = sign_in(Chain(BUILDING), 5)
    assert outcomes(device(old, token), early) == [("deferred", "newer_schema")]
    assert records(device(old, token)) == []

    new = server(plain, BOOK)
    assert outcomes(device(new, token), early) == [("applied", "")]
    assert [record["name"] for record in records(device(new, token))] == ["Mbah Parto"]


def test_an_updated_server_decides_by_itself_what_an_older_one_put_off(plain: Context, token: str) -> None:
    chain = Chain(BUILDING)
    visits = [sign_in(chain, 5, f"Tamu {number}") for number in range(BATCH + 20)]
    elsewhere = Chain(BUILDING)
    leaving = [elsewhere.depart(visit.record_id) for visit in visits[:3]]
    old = device(server(plain, replace(BOOK, newest=4)), token)
    deferred = {outcome for outcome, _ in outcomes(old, *leaving, *visits)}
    assert deferred == {"deferred"}

    new = device(server(plain, BOOK), token)
    new.hello(HelloRequest())
    assert len(records(new)) == len(visits)
    left = [record for record in records(new) if record.get("departed_how") == "staff"]
    assert {record["visit_id"] for record in left} == {visit.record_id for visit in visits[:3]}
    # The device that asks again at its own start gets the same answer.
    assert outcomes(new, *visits[:2]) == [("applied", ""), ("applied", "")]


def test_after_an_update_each_deed_is_decided_once_whoever_sent_something_in_between(
    plain: Context, token: str, clock: FixedClock
) -> None:
    """Found by the simulation: the sign-in woke the departure, and then it was decided a second time."""
    other = register_device(plain.store, BUILDING, "entrance", "Pintu kiri")[1]
    old = server(plain, replace(BOOK, newest=4))
    desk, door = Chain(BUILDING), Chain(BUILDING)
    come = sign_in(desk, 5)
    outcomes(device(old, token), come)
    clock.advance(seconds=60)
    outcomes(device(old, other), sign_in(door, 5, "Slamet"))
    clock.advance(seconds=60)
    leave = leaving(desk, come, 5)
    assert outcomes(device(old, token), leave) == [("deferred", "newer_schema")]

    new = server(plain, BOOK)
    device(new, token).hello(HelloRequest())
    assert outcomes(device(new, token), come, leave) == [("applied", ""), ("applied", "")]


def test_a_server_that_is_still_too_old_leaves_it_as_it_is(plain: Context, token: str) -> None:
    newest = sign_in(Chain(BUILDING), 6)
    at = device(server(plain, BOOK), token)
    assert outcomes(at, newest) == [("deferred", "newer_schema")]
    again = device(server(plain, BOOK), token)
    again.hello(HelloRequest())
    assert records(again) == []
    assert outcomes(again, newest) == [("deferred", "newer_schema")]


@pytest.mark.parametrize("body", ["{}", "[]", "null", "{", '{"full_name":5,"origin":7}'])
def test_an_old_body_that_is_none_is_set_aside_alone(plain: Context, token: str, body: str) -> None:
    chain = Chain(BUILDING)
    bad, good = chain.add(KIND, "v", body, schema_v=1), sign_in(chain, 1)
    assert outcomes(device(server(plain, BOOK), token), bad, good) == [
        ("quarantined", "unreadable"),
        ("applied", ""),
    ]


def test_a_program_too_old_for_the_feed_hands_in_all_the_same(plain: Context, token: str) -> None:
    old = device(server(plain, BOOK), token, schema_v=1)
    assert outcomes(old, sign_in(Chain(BUILDING), 1)) == [("applied", "")]
    with pytest.raises(TooOld) as refused:
        pull(old)
    assert (refused.value.status, refused.value.reason) == (426, "too_old")
    assert old.hello(HelloRequest()).min_schema == 2


@pytest.mark.parametrize("version", [2, 3, 4])
def test_three_older_programs_are_served(plain: Context, token: str, version: int) -> None:
    assert pull(device(server(plain, BOOK), token, version)).rows == []


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"])).filter(lambda key: key not in {"arrived", "x"}),
        st.recursive(st.none() | st.booleans() | st.integers() | st.text("aé☃"), st.lists),
    )
)
def test_steps_leave_alone_what_they_do_not_know(unknown: dict[str, Any]) -> None:
    body = json.loads(body_of(1, BUILDING, "v", "Ni Luh Ayu")) | {"x": unknown}
    assert json.loads(BOOK.upgrade(KIND, 1, json.dumps(body)))["x"] == unknown


def test_the_newest_version_is_not_touched_at_all() -> None:
    odd = '{ "b" : 1, "a":2 }'
    assert BOOK.upgrade(KIND, 5, odd) is odd
    assert BOOK.upgrade("visit.departed", 1, odd) is odd
    with pytest.raises(UnreadableBody):
        BOOK.upgrade(KIND, 4, odd)


@pytest.mark.parametrize(
    ("body", "strict"),
    [
        ('{"a":1}', True),
        ('{"a":"NaN and Infinity"}', True),
        ('{"a":NaN}', False),
        ('{"a":[-Infinity]}', False),
        ('{"Infinity":Infinity', False),
    ],
)
def test_values_that_json_lacks_are_noticed(body: str, strict: bool) -> None:
    assert is_strict_json(body) is strict
