"""Texts and numbers that one database keeps and another refuses: each has one outcome, and nothing is lost."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from sync.server.tables import INBOX, QUARANTINE
from tests.sync.house import House
from tests.sync.wire import Caller, Chain, visit_body

NUL = "Siti\0Sa'adah"
LONE = "\ud83d"
UNREADABLE = ("quarantined", "unreadable")


@pytest.fixture
def caller(house: House) -> Caller:
    return Caller(
        house.server.url, house.server.register(house.building, "desk", "Meja depan"), house.building
    )


@pytest.fixture
def chain(house: House) -> Chain:
    return Chain(house.building)


def push(caller: Caller, *items: dict[str, Any]) -> list[tuple[str, str]]:
    reply = caller.post("push", json.dumps({"operations": items}).encode())
    assert reply.status_code == 200, reply.text
    return [(result["outcome"], result["reason"]) for result in reply.json()["results"]]


def kept_raw(house: House, op_id: str) -> Any:
    with house.server.opened() as store, store.reading() as connection:
        raw = connection.scalar(
            select(QUARANTINE.c.raw).where(
                QUARANTINE.c.building == house.building, QUARANTINE.c.op_id == op_id
            )
        )
    return json.loads(str(raw))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("body", f'{{"name":"{NUL}"}}'),
        ("device_id", NUL),
        ("kind", NUL),
        ("record_id", NUL),
        ("wall_utc", NUL),
        ("lease_id", NUL),
        ("body", LONE),
        ("kind", LONE),
        ("record_id", LONE),
        ("schema_v", 2**31),
        ("schema_v", 2**70),
        ("record_id", "x" * 65),
    ],
)
def test_what_a_database_may_not_keep_is_set_aside_whole_and_alone(
    house: House, caller: Caller, chain: Chain, field: str, value: Any
) -> None:
    before, odd, after = (chain.sign_in().model_dump() for _ in range(3))
    odd[field] = value

    assert push(caller, before, odd, after) == [("applied", ""), UNREADABLE, ("applied", "")]
    assert push(caller, odd) == [UNREADABLE]
    assert kept_raw(house, odd["op_id"]) == odd


@pytest.mark.parametrize(
    "change", [{"code": "K" * 17}, {"device_id": "d" * 65}, {"code": "A\0"}, {"device_id": "A\0"}]
)
def test_a_visit_that_no_column_holds_is_for_a_person_to_look_at(
    caller: Caller, chain: Chain, change: dict[str, str]
) -> None:
    visit_id = str(uuid4())
    body = visit_body(chain.building, visit_id, **change)
    assert push(caller, chain.add("visit.signed_in", visit_id, body).model_dump()) == [UNREADABLE]


def test_odd_but_good_texts_come_down_as_they_went_up(house: House, caller: Caller, chain: Chain) -> None:
    name = (
        "\u202e\U0001f600 e\u0301 \ufffe \x7f \\u0000 %s %(x)s :x {} '" + '"; -- \n\t' + "panjang " * 20_000
    )
    visit_id = str(uuid4())
    sent = chain.add("visit.signed_in", visit_id, visit_body(chain.building, visit_id, name))

    assert push(caller, sent.model_dump()) == [("applied", "")]
    assert json.loads(caller.rows()[0]["body"])["name"] == name
    with house.server.opened() as store, store.reading() as connection:
        body = connection.scalar(
            select(INBOX.c.body).where(INBOX.c.building == house.building, INBOX.c.op_id == sent.op_id)
        )
    assert body == sent.body


@pytest.mark.parametrize(
    "value", [NUL, LONE, 2**70, {"a": [LONE]}, 1e308], ids=["NUL", "half a pair", "huge", "deep", "float"]
)
def test_a_new_field_may_hold_anything(caller: Caller, chain: Chain, value: Any) -> None:
    first = chain.sign_in().model_dump() | {"shade": value}
    assert push(caller, first)[0] in {("applied", ""), UNREADABLE}
    other = chain.sign_in().model_dump() | {"shade": value, "op_id": first["op_id"]}
    assert push(caller, other)[0] in {("quarantined", "id_reused"), UNREADABLE}


def test_a_bare_nul_harms_nothing_but_its_own_operation(house: House, caller: Caller, chain: Chain) -> None:
    first, odd = chain.sign_in().model_dump(), chain.sign_in().model_dump() | {"body": NUL}
    content = json.dumps({"operations": [first, odd]}).replace("\\u0000", "\0").encode()
    reply = caller.post("push", content)
    assert [result["outcome"] for result in reply.json()["results"]] == ["applied", "quarantined"]
    assert kept_raw(house, odd["op_id"]) == odd


@pytest.mark.parametrize("name", ["op_id", "incarnation"])
@pytest.mark.parametrize("value", ["A\0", LONE, "\n"], ids=["NUL", "half a pair", "line"])
def test_without_a_usable_name_nothing_can_be_answered(
    caller: Caller, chain: Chain, name: str, value: str
) -> None:
    reply = caller.post(
        "push", json.dumps({"operations": [chain.sign_in().model_dump() | {name: value}]}).encode()
    )
    assert reply.status_code in {200, 400}


def test_a_greeting_with_odd_words_is_no_fault(caller: Caller) -> None:
    greeting = {"program_version": "0.1\0", "incarnations": ["a\0", "b" * 500]}
    assert caller.post("hello", json.dumps(greeting).encode()).status_code in {200, 400}
