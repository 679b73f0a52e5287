"""A real server for all tests here, a building of its own for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.helpers.clock import FixedClock
from tests.sync.central import CentralServer
from tests.sync.house import House
from tests.sync.stores import PostgresStores, ServerStores


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def server_stores(request: pytest.FixtureRequest) -> ServerStores:
    """Where servers keep their own: every test with a server runs on both."""
    if request.param == "sqlite":
        return ServerStores()
    return PostgresStores(request.getfixturevalue("postgres"))


@pytest.fixture(scope="session")
def shared_server(
    tmp_path_factory: pytest.TempPathFactory, server_stores: ServerStores
) -> Iterator[CentralServer]:
    """A server that stays up; tests share it, each with its own building."""
    server = CentralServer(tmp_path_factory.mktemp("central"), server_stores).start()
    yield server
    server.stop()


@pytest.fixture
def house(
    shared_server: CentralServer, store_path: Path, tmp_path: Path, clock: FixedClock
) -> Iterator[House]:
    """A building of its own on the shared server."""
    house = House(shared_server, f"gedung-{uuid4().hex[:8]}", store_path, tmp_path, clock)
    yield house
    house.close()


@pytest.fixture
def own_server(tmp_path: Path, server_stores: ServerStores) -> Iterator[CentralServer]:
    """A server that a test may stop, kill and start again."""
    server = CentralServer(tmp_path / "central", server_stores).start()
    yield server
    server.kill()
    server_stores.drop(server.database)


@pytest.fixture
def fragile_house(
    own_server: CentralServer, store_path: Path, tmp_path: Path, clock: FixedClock
) -> Iterator[House]:
    """A building on a server of its own."""
    house = House(own_server, "pip-semarang", store_path, tmp_path, clock)
    yield house
    house.close()
