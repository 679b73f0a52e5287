"""Against the real thing: a real server, real sockets that break, processes killed in the middle."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import pytest

from domain.clock import SystemClock
from tests.chaos.kiosk import BUILDING
from tests.chaos.ordeal import Ordeal
from tests.helpers.postgres import Postgres, binaries, running_postgres
from tests.sync.central import CentralServer
from tests.sync.house import Device
from tests.sync.stores import PostgresStores


@pytest.fixture
def ends() -> Iterator[ExitStack]:
    with ExitStack() as ends:
        yield ends


def go_through(
    ends: ExitStack,
    server: CentralServer,
    empty: Path,
    seed: int,
    rounds: int,
    postgres: Postgres | None = None,
) -> None:
    """Have a kiosk and ``server`` suffer ``rounds`` blows, heal, and check the promises."""
    ends.callback(server.kill)

    def restart_postgres() -> None:
        assert postgres is not None
        postgres.kill()
        postgres.start()

    place = empty.with_name("kiosk.db")
    shutil.copy(empty, place)
    ordeal = Ordeal(server.start(), place, seed, restart_postgres if postgres else None)
    ends.callback(ordeal.close)
    ordeal.suffer(rounds)
    ordeal.heal()
    ordeal.check(device(ends, server, empty, "desk"), device(ends, server, place, "entrance"))


def device(ends: ExitStack, server: CentralServer, store: Path, role: str) -> Device:
    device_id = str(uuid4())
    token = server.register(BUILDING, role, role, device_id)
    made = Device(store, BUILDING, token, server.url, SystemClock(), device_id, role)
    ends.callback(made.close)
    return made


def own_postgres(ends: ExitStack) -> Postgres:
    if binaries() is None:
        pytest.skip("PostgreSQL is not installed")
    return ends.enter_context(running_postgres())


def test_all_that_was_thanked_for_arrives_once_whatever_dies(
    ends: ExitStack, tmp_path: Path, store_path: Path
) -> None:
    go_through(ends, CentralServer(tmp_path / "central"), store_path, seed=7, rounds=5)


def test_all_that_was_thanked_for_arrives_once_though_postgresql_dies_too(
    ends: ExitStack, tmp_path: Path, store_path: Path
) -> None:
    postgres = own_postgres(ends)
    server = CentralServer(tmp_path / "central", PostgresStores(postgres))
    go_through(ends, server, store_path, seed=8, rounds=5, postgres=postgres)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_the_long_ordeal(ends: ExitStack, tmp_path: Path, store_path: Path, seed: int) -> None:
    go_through(ends, CentralServer(tmp_path / "central", workers=1 + seed % 3), store_path, seed, rounds=60)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_the_long_ordeal_with_postgresql(
    ends: ExitStack, tmp_path: Path, store_path: Path, seed: int
) -> None:
    postgres = own_postgres(ends)
    server = CentralServer(tmp_path / "central", PostgresStores(postgres), workers=1 + seed % 3)
    go_through(ends, server, store_path, seed, rounds=60, postgres=postgres)
