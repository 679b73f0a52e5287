"""Whatever comes in: a clear answer, nothing lost, the others unharmed, and no visitor's name in the log."""

from __future__ import annotations

import gzip
import json
import socket
import struct
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
import requests
from sqlalchemy import select

from sync.protocol.canonical import canonical_json
from sync.protocol.chain import body_hash
from sync.server.tables import INBOX, QUARANTINE
from tests.sync.central import CentralServer
from tests.sync.stores import ServerStores
from tests.sync.wire import Caller, Chain, visit_body

NAMES = ("Siti Sa'adah", "Mbah Parto", "Ni Luh Ayu", "Yohana")
GOOD = ("applied", "")
UNREADABLE = ("quarantined", "unreadable")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, server_stores: ServerStores) -> Iterator[CentralServer]:
    """A server whose every word is read at the end."""
    place = tmp_path_factory.mktemp("bad-input")
    server = CentralServer(place / "central", server_stores)
    server.log = place / "log"
    yield server.start()
    assert server.stop() == 0
    said = server.log.read_text()
    assert "Traceback" not in said
    assert "a request failed" not in said
    assert not [name for name in NAMES if name in said]


@pytest.fixture
def caller(server: CentralServer) -> Caller:
    building = f"gedung-{uuid4().hex[:8]}"
    return Caller(server.url, server.register(building, "entrance", "Pintu kiri", "kiri"), building)


@pytest.fixture
def chain(caller: Caller) -> Chain:
    return Chain(caller.building)


def push_texts(caller: Caller, *texts: str) -> list[tuple[str, str]]:
    """Push operations, each as the very text that it is."""
    reply = caller.post("push", ('{"operations":[' + ",".join(texts) + "]}").encode())
    assert reply.status_code == 200, reply.text
    return [(result["outcome"], result["reason"]) for result in reply.json()["results"]]


def code_of(reply: requests.Response) -> tuple[int, str]:
    return reply.status_code, reply.json()["code"]


def set_aside(server: CentralServer, caller: Caller) -> list[str]:
    """Return what lies in the building's quarantine."""
    with server.opened() as store, store.reading() as connection:
        rows = connection.scalars(select(QUARANTINE.c.raw).where(QUARANTINE.c.building == caller.building))
        return list(rows)


def bodies(server: CentralServer, caller: Caller, outcome: str) -> list[str]:
    """Return the bodies in the building's inbox with that outcome."""
    with server.opened() as store, store.reading() as connection:
        wanted = select(INBOX.c.body).where(INBOX.c.building == caller.building, INBOX.c.outcome == outcome)
        return list(connection.scalars(wanted))


def changed(chain: Chain, **changes: Any) -> str:
    """Return the text of an operation with fields that it should not have."""
    return json.dumps(chain.sign_in("Mbah Parto").model_dump() | changes)


DEEP = "[" * 5_000 + "]" * 5_000
BAD_OPERATIONS = {
    "kseq zero": lambda chain: changed(chain, kseq=0),
    "kseq negative": lambda chain: changed(chain, kseq=-3),
    "kseq a word": lambda chain: changed(chain, kseq="three"),
    "kseq half": lambda chain: changed(chain, kseq=1.5),
    "no kseq": lambda chain: '{"op_id":"a1","incarnation":"x","body":"Mbah Parto"}',
    "no id": lambda chain: changed(chain, op_id=None),
    "an id too long": lambda chain: changed(chain, op_id="k" * 65),
    "empty": lambda chain: "{}",
    "not a number": lambda chain: changed(chain).replace('"schema_v": 1', '"schema_v": NaN'),
    "a huge number": lambda chain: changed(chain).replace('"schema_v": 1', f'"schema_v": {"9" * 5_000}'),
    "very deep": lambda chain: changed(chain)[:-1] + f',"more":{DEEP}}}',
    "half a character": lambda chain: changed(chain, record_id="\ud83d"),
    "no JSON inside": lambda chain: '{"op_id": Mbah Parto}',
    "a clock without sense": lambda chain: changed(chain, wall_utc="kemarin " * 20),
    "a hash too short": lambda chain: changed(chain, sha256="abc"),
}


@pytest.mark.parametrize("make", BAD_OPERATIONS.values(), ids=BAD_OPERATIONS.keys())
def test_a_bad_operation_is_kept_byte_for_byte_and_the_others_are_applied(
    server: CentralServer, caller: Caller, chain: Chain, make: Any
) -> None:
    first, bad = chain.sign_in().model_dump_json(), make(Chain(caller.building))
    last = chain.sign_in("Slamet").model_dump_json()

    assert push_texts(caller, first, bad, last) == [GOOD, UNREADABLE, GOOD]
    assert push_texts(caller, bad) == [UNREADABLE]
    assert set_aside(server, caller) == [bad]


BAD_BODIES = {
    "no JSON": "Mbah Parto",
    "a list": "[]",
    "very deep": '{"a":' + DEEP + "}",
    "not a number": '{"rank":NaN,%s',
    "endless": '{"rank":-Infinity,%s',
    "half a character": '{"name":"\\ud83d"}',
}


@pytest.mark.parametrize("body", BAD_BODIES.values(), ids=BAD_BODIES.keys())
def test_a_body_that_no_rule_can_read_is_for_a_person(
    server: CentralServer, caller: Caller, chain: Chain, body: str
) -> None:
    visit_id = str(uuid4())
    body = body.replace("%s", visit_body(caller.building, visit_id)[1:])
    bad = chain.add("visit.signed_in", visit_id, body)

    assert push_texts(caller, bad.model_dump_json(), chain.sign_in().model_dump_json()) == [UNREADABLE, GOOD]
    assert bodies(server, caller, "quarantined") == [body]


def test_a_wrong_hash_and_another_building_wait_for_a_person(
    server: CentralServer, caller: Caller, chain: Chain
) -> None:
    damaged = chain.sign_in("Yohana", sha256=body_hash("Ni Luh Ayu"))
    visit_id = str(uuid4())
    foreign = chain.add("visit.signed_in", visit_id, visit_body("gedung-lain", visit_id, "Mbah Parto"))
    results = caller.push(damaged, foreign, chain.sign_in())

    assert [result["reason"] for result in results] == ["bad_hash", "wrong_building", ""]
    assert set(bodies(server, caller, "quarantined")) == {damaged.body, foreign.body}


def test_a_wrong_chain_raises_an_alarm_and_costs_no_visitor_anything(
    server: CentralServer, caller: Caller, chain: Chain
) -> None:
    caller.push(chain.sign_in())
    assert caller.push(chain.sign_in(prev_hash="f" * 64))[0]["outcome"] == "applied"
    assert server.log is not None
    assert "kiri: chain_broken" in server.log.read_text()


def test_an_unknown_kind_is_kept_for_a_newer_server(
    server: CentralServer, caller: Caller, chain: Chain
) -> None:
    painted = chain.add("room.painted", str(uuid4()), '{"by":"Mbah Parto"}')
    assert [result["outcome"] for result in caller.push(painted, chain.sign_in())] == ["deferred", "applied"]
    assert bodies(server, caller, "deferred") == [painted.body]


def test_the_same_operation_twice_in_one_push_takes_effect_once(caller: Caller, chain: Chain) -> None:
    once = chain.sign_in()
    results = caller.push(once, once)
    assert [result["outcome"] for result in results] == ["applied", "applied"]
    assert len(caller.rows()) == 1


def test_two_contents_under_one_id_in_one_push_get_an_answer_each(
    server: CentralServer, caller: Caller, chain: Chain
) -> None:
    first = chain.sign_in()
    other = chain.sign_in("Yohana").model_copy(update={"op_id": first.op_id})
    for _ in range(2):
        results = caller.push(first, other)
        assert [result["reason"] for result in results] == ["", "id_reused"]
    assert [json.loads(raw)["body"] for raw in set_aside(server, caller)] == [other.body]
    assert [row["record_id"] for row in caller.rows() if row["kind"] == "visit"] == [first.record_id]


def test_keys_that_stand_twice_are_read_like_everywhere_the_last_one_counts(
    caller: Caller, chain: Chain
) -> None:
    sent = chain.sign_in()
    twice = '{"kind":"room.painted",' + sent.model_dump_json()[1:]
    assert push_texts(caller, twice) == [GOOD]


@pytest.mark.parametrize("wall", ["", "kemarin", "9999-99-99", "-1", "\u202e"])
def test_a_clock_that_lies_costs_nothing(caller: Caller, chain: Chain, wall: str) -> None:
    assert caller.push(chain.sign_in(wall_utc=wall))[0]["outcome"] == "applied"


def test_too_many_operations_are_refused_whole_and_come_again_in_parts(caller: Caller, chain: Chain) -> None:
    small = canonical_json({"x": 1})
    many = [chain.add("room.painted", "r", small) for _ in range(10_000)]
    content = gzip.compress(json.dumps({"operations": [one.model_dump() for one in many]}).encode(), 1)
    reply = caller.post("push", content, **{"Content-Encoding": "gzip"})
    assert reply.status_code in {400, 413}
    assert {result["outcome"] for result in caller.push(*many[:500])} == {"deferred"}


def test_a_huge_body_is_refused_before_it_fills_the_memory(caller: Caller) -> None:
    assert code_of(caller.post("push", b"x" * (1024 * 1024 + 1))) == (413, "too_large")


BOMB = gzip.compress(b'{"operations":[' + b" " * 50_000_000)
GZIPS = {
    "a bomb": (BOMB, 413),
    "two bombs": (BOMB + BOMB, 413),
    "two members": (gzip.compress(b'{"operations":') + gzip.compress(b"[]}"), 400),
    "something behind": (gzip.compress(b'{"operations":[]}') + b"Mbah Parto", 400),
    "a wrong length": (gzip.compress(b'{"operations":[]}')[:-4] + struct.pack("<I", 7), 400),
    "a wrong sum": (gzip.compress(b'{"operations":[]}')[:-8] + b"\0" * 8, 400),
    "cut": (gzip.compress(b'{"operations":[]}')[:-9], 400),
    "empty": (b"", 400),
    "no gzip": (b'{"operations":[]}', 400),
}


@pytest.mark.parametrize(("content", "status"), GZIPS.values(), ids=GZIPS.keys())
def test_odd_packing_is_answered_and_never_half_read(caller: Caller, content: bytes, status: int) -> None:
    reply = caller.post("push", content, **{"Content-Encoding": "gzip"})
    assert reply.status_code == status
    assert reply.json()["code"] in {"bad_request", "too_large"}


@pytest.mark.parametrize(
    "headers",
    [{"Content-Type": "text/plain"}, {"Content-Type": "application/x-www-form-urlencoded"}]
    + [{"Content-Encoding": name} for name in ("br", "deflate", "gzip, gzip")],
)
def test_another_sort_of_content_is_not_guessed_at(caller: Caller, headers: dict[str, str]) -> None:
    assert code_of(caller.post("push", b'{"operations":[]}', **headers)) == (415, "bad_request")


def test_json_in_the_usual_clothes_is_understood(caller: Caller) -> None:
    reply = caller.post("push", b'{"operations":[]}', **{"Content-Type": "Application/JSON; charset=utf-8"})
    assert reply.status_code == 200


FRAMES = [b'{"operations":[{}', b'{"operations":[{}]}}', b'{"operations":{}}', b'{"x":{"operations":[]}}']
FRAMES += [b'{"operations":[7]}', b"[{}]", b'\xff{"operations":[]}', '{"operations":[]}'.encode("utf-16")]


@pytest.mark.parametrize("content", FRAMES)
def test_what_is_no_push_is_a_bad_request(caller: Caller, content: bytes) -> None:
    assert code_of(caller.post("push", content)) == (400, "bad_request")


def test_a_token_that_was_replaced_opens_nothing(server: CentralServer, caller: Caller) -> None:
    server.register(caller.building, "entrance", "Pintu kiri", "kiri")
    assert code_of(caller.pull()) == (401, "unauthenticated")
    assert code_of(caller.post("push", b'{"operations":[]}')) == (401, "unauthenticated")


def test_a_stolen_token_of_a_revoked_device_reads_nothing_and_writes_only_into_quarantine(
    server: CentralServer, caller: Caller, chain: Chain
) -> None:
    server.revoke(caller.building, "kiri")
    assert code_of(caller.pull()) == (403, "revoked")
    assert [result["reason"] for result in caller.push(chain.sign_in("Yohana"))] == ["device_revoked"]


def test_a_token_of_another_building_opens_only_that_one(server: CentralServer, caller: Caller) -> None:
    token = caller.headers["Authorization"].removeprefix("Bearer ")
    elsewhere = Caller(server.url, token.replace(caller.building, "gedung-lain"), "gedung-lain")
    assert code_of(elsewhere.pull()) == (401, "unauthenticated")


def test_who_sends_half_a_request_and_leaves_is_forgotten(server: CentralServer, caller: Caller) -> None:
    address = ("127.0.0.1", int(server.url.rpartition(":")[2]))
    token = caller.headers["Authorization"]
    head = f"POST /sync/v1/push HTTP/1.1\r\nHost: x\r\nAuthorization: {token}\r\n"
    for rest in ("", "Content-Length: 900\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n5\r\n{}"):
        with socket.create_connection(address) as connection:
            connection.sendall((head + rest).encode())
    assert caller.pull().status_code == 200
