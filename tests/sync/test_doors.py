"""Strangers, other buildings, floods and nonsense stay outside; the server answers calmly."""

from __future__ import annotations

import gzip
import time
from typing import Any

import pytest
import requests

from sync.protocol.operations import MAX_PACKED_BYTES
from tests.sync.house import House
from tests.sync.wire import Caller, Chain


@pytest.fixture
def caller(house: House) -> Caller:
    token = house.server.register(house.building, "desk", "Meja depan")
    return Caller(house.server.url, token, house.building)


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer x", "Basic eDp5", "Bearer a.b.c", "Bearer \xff.\xfe"]
)
@pytest.mark.parametrize("path", ["hello", "push", "pull?scope=x&after=0"])
def test_a_stranger_gets_nothing(house: House, header: str, path: str) -> None:
    method = "GET" if path.startswith("pull") else "POST"
    url = f"{house.server.url}/sync/v1/{path}"
    reply = requests.request(method, url, headers={"Authorization": header.encode("latin-1")}, timeout=10)
    assert (reply.status_code, reply.json()["code"]) == (401, "unauthenticated")


def test_a_device_sees_its_own_building_only(house: House, caller: Caller) -> None:
    reply = caller.pull(scope="gedung-lain")
    assert (reply.status_code, reply.json()["code"]) == (403, "forbidden_scope")


def test_health_says_nothing_about_any_building(house: House) -> None:
    reply = requests.get(f"{house.server.url}/healthz", timeout=10).json()
    assert set(reply) == {"status", "epoch"}
    assert reply["status"] == "ok"


NESTED = b'{"operations":' + b"[" * 200_000 + b"]" * 200_000 + b"}"


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b'{"operations":5}', b'{"operations":[5]}', b"\xff\xfe", NESTED],
    ids=["nothing", "half", "list", "null", "no list", "a number", "no UTF-8", "very deep"],
)
def test_nonsense_is_a_bad_request_never_a_fault(caller: Caller, data: bytes) -> None:
    reply = caller.post("push", data)
    assert (reply.status_code, reply.json()["code"]) == (400, "bad_request")


@pytest.mark.parametrize("data", [b"", b"[]", b'{"incarnations":5}', NESTED])
def test_a_nonsense_greeting_is_a_bad_request(caller: Caller, data: bytes) -> None:
    assert caller.post("hello", data).json()["code"] == "bad_request"


@pytest.mark.parametrize(
    "query", [{"after": -1}, {"after": "x"}, {"limit": 0}, {"limit": 10**9}, {"wait": 3600}]
)
def test_a_wrong_parameter_is_a_bad_request(caller: Caller, query: dict[str, Any]) -> None:
    reply = caller.pull(**query)
    assert (reply.status_code, reply.json()["code"]) == (400, "bad_request")


def test_a_flood_is_cut_off(caller: Caller) -> None:
    assert caller.post("push", b"x" * (MAX_PACKED_BYTES + 1)).status_code == 413
    chunks = (b"x" * 65536 for _ in range(40))
    with pytest.raises(requests.ConnectionError):
        _refused(requests.post(f"{caller._base}/push", data=chunks, headers=caller.headers, timeout=10))


def test_a_decompression_bomb_is_refused_unopened(caller: Caller) -> None:
    bomb = gzip.compress(b" " * 200_000_000)
    begun = time.perf_counter()
    reply = caller.post("push", bomb, **{"Content-Encoding": "gzip"})
    assert (reply.status_code, reply.json()["code"]) == (413, "too_large")
    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize(
    "data", [b"no gzip", gzip.compress(b'{"operations":[]}')[:-6]], ids=["no gzip", "cut short"]
)
def test_a_damaged_gzip_body_is_a_bad_request(caller: Caller, data: bytes) -> None:
    assert caller.post("push", data, **{"Content-Encoding": "gzip"}).status_code == 400


def test_an_unknown_address_and_method_answer_in_our_shape(house: House) -> None:
    assert requests.get(f"{house.server.url}/admin", timeout=10).json()["code"] == "not_found"
    assert requests.get(f"{house.server.url}/sync/v1/push", timeout=10).json()["code"] == "bad_request"
    assert requests.get(f"{house.server.url}/docs", timeout=10).status_code == 404


def test_a_large_page_comes_packed(house: House, caller: Caller) -> None:
    chain = Chain(house.building)
    caller.push(*[chain.sign_in() for _ in range(50)])
    assert caller.pull().headers["Content-Encoding"] == "gzip"


def _refused(reply: requests.Response) -> None:
    # Whether the refusal can still be read while the flood goes on is up to the system's buffers.
    assert reply.status_code == 413
    raise requests.ConnectionError
