"""Several processes answer at one address: they share a store, and live and die as one server."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
import requests

from tests.sync.central import CentralServer
from tests.sync.stores import ServerStores
from tests.sync.wire import Caller, Chain

BUILDING = "pip-semarang"
PATIENCE = 30.0


@pytest.fixture
def crew(tmp_path: Path, server_stores: ServerStores) -> Iterator[CentralServer]:
    """A server of three processes."""
    server = CentralServer(tmp_path / "central", server_stores, workers=3).start()
    yield server
    server.kill()
    server_stores.drop(server.database)


def workers(server: CentralServer) -> list[psutil.Process]:
    """Return the processes that answer."""
    return [child for child in psutil.Process(server.pid).children() if _lives(child)]


def _lives(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:  # it ended meanwhile
        return False


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)  # only to leave the processor to the processes waited for


def caller(server: CentralServer, name: str) -> Caller:
    return Caller(server.url, server.register(BUILDING, "desk", name), BUILDING)


def test_what_one_process_took_all_know_and_who_waits_hears_of_it(crew: CentralServer) -> None:
    assert len(workers(crew)) == 3
    callers = [caller(crew, f"Meja {number}") for number in range(6)]

    def write(sender: Caller) -> None:
        chain = Chain(BUILDING)
        for _ in range(5):
            sender.push(chain.sign_in(), chain.sign_in())

    with ThreadPoolExecutor(12) as threads:
        waiting = [threads.submit(other.pull, 0, wait=20) for other in callers]
        list(threads.map(write, callers))
        assert all(page.result().json()["rows"] for page in waiting)
    assert [row["seq"] for row in callers[0].rows()] == list(range(1, 61))


def test_a_process_that_dies_is_replaced(crew: CentralServer) -> None:
    known = caller(crew, "Meja depan")
    before = {worker.pid for worker in workers(crew)}
    workers(crew)[0].kill()
    until(lambda: len({worker.pid for worker in workers(crew)} - before) == 1)
    for _ in range(9):
        assert requests.get(f"{crew.url}/healthz", timeout=10).json()["status"] == "ok"
    assert known.pull().status_code == 200


def test_the_signal_to_end_ends_them_all(crew: CentralServer) -> None:
    alive = workers(crew)
    assert crew.stop() == 0
    assert not any(worker.is_running() for worker in alive)


def test_without_the_first_process_the_others_end_by_themselves(crew: CentralServer) -> None:
    alive = workers(crew)
    crew.kill()
    until(lambda: not any(worker.is_running() for worker in alive))
    crew.start()
    assert requests.get(f"{crew.url}/healthz", timeout=10).json()["status"] == "ok"
