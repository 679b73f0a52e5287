"""Numbers for whoever watches the server: true, for every worker, and about nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.sync.central import CentralServer
from tests.sync.stores import ServerStores
from tests.sync.wire import Caller, Chain

BUILDING, DEVICE = "gedung-rahasia", "7f3c1a52-kiri"
TOKEN = "sebuah-rahasia-yang-panjang"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[CentralServer]:
    server = CentralServer(tmp_path / "central", ServerStores())
    yield server
    server.kill()


def read(server: CentralServer, **headers: str) -> requests.Response:
    return requests.get(f"{server.url}/metrics", headers=headers, timeout=10)


def value(text: str, line: str) -> float:
    """Return the number behind ``line``, 0 where it is not there."""
    found = re.search(rf"^{re.escape(line)} (\S+)$", text, re.MULTILINE)
    return 0.0 if found is None else float(found[1])


def work(server: CentralServer) -> Caller:
    """Push two good operations and a damaged one, ask for the feed, and for what is not there."""
    caller = Caller(server.url, server.register(BUILDING, "desk", "Meja depan", DEVICE), BUILDING)
    chain = Chain(BUILDING)
    caller.push(chain.sign_in("Ni Luh Ayu"), chain.sign_in(), chain.sign_in(sha256="0" * 64))
    caller.rows()
    requests.get(f"{server.url}/wp-admin/Siti", timeout=10)
    return caller


def test_the_numbers_say_what_was_done(server: CentralServer) -> None:
    work(server.start())
    reply = read(server)
    assert reply.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    text = reply.text
    assert value(text, 'pip_operations_total{outcome="applied",reason=""}') == 2
    assert value(text, 'pip_operations_total{outcome="quarantined",reason="bad_hash"}') == 1
    assert value(text, 'pip_requests_total{method="POST",route="/sync/v1/push",status="200"}') == 1
    assert value(text, 'pip_requests_total{method="GET",route="other",status="404"}') == 1
    assert value(text, 'pip_request_seconds_count{route="/sync/v1/push"}') == 1
    assert value(text, 'pip_queue{gate="up",state="waiting"}') == 0
    assert value(text, "pip_feed_rows_total") >= 2


def test_the_numbers_are_about_nobody(server: CentralServer) -> None:
    work(server.start())
    text = read(server).text
    assert not [word for word in (BUILDING, DEVICE, "Ni Luh", "Siti", "Meja", "wp-admin") if word in text]


def test_a_proxy_on_this_machine_does_not_open_them_to_the_world(server: CentralServer) -> None:
    server.start()
    assert read(server).status_code == 200
    for header in ("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"):
        reply = read(server, **{header: "203.0.113.9"})
        assert (reply.status_code, reply.json()["code"]) == (404, "not_found")


def test_with_a_token_only_the_token_opens_them(server: CentralServer, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(TOKEN + "\n")
    server.more = ("--metrics-token-file", str(tmp_path / "token"))
    server.start()
    assert read(server).status_code == 404
    assert read(server, Authorization="Bearer salah").status_code == 404
    forwarded = {"X-Forwarded-For": "203.0.113.9"}
    assert read(server, Authorization=f"Bearer {TOKEN}", **forwarded).status_code == 200


def test_several_workers_keep_one_set_of_numbers(tmp_path: Path) -> None:
    server = CentralServer(tmp_path / "central", ServerStores(), workers=2).start()
    caller = work(server)
    for _ in range(20):
        # A connection each: the system gives them to whichever worker is free.
        caller.pull()
    pulls = value(read(server).text, 'pip_requests_total{method="GET",route="/sync/v1/pull",status="200"}')
    assert pulls == 21
    assert server.stop() == 0
