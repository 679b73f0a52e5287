"""What every test stands on: a still clock, real stores, no strange log lines, no network."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import hypothesis
import pytest

from tests.helpers.clock import FixedClock
from tests.helpers.leftovers import end_all_but, living
from tests.helpers.loopback import only_loopback
from tests.helpers.manual_executor import ManualExecutor
from tests.helpers.watched_log import ExpectLog, LogWatch

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from sqlalchemy import Engine

    from tests.helpers.postgres import Postgres

hypothesis.settings.register_profile("house", deadline=None, derandomize=True, max_examples=60)
hypothesis.settings.load_profile("house")

STORE_KEY = bytes(range(32))
"""The key of every store that the tests make."""


@pytest.fixture
def clock() -> FixedClock:
    """Monday, 23 November 2026, 09.41 WIB, until the test moves it."""
    return FixedClock()


@pytest.fixture
def executor() -> ManualExecutor:
    """Work waits until ``executor.drain()``."""
    return ManualExecutor()


@pytest.fixture(scope="session")
def _migrated_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from kiosk_app.platform.database import MIGRATIONS, SCHEMA_HEAD
    from vault.opening import open_or_create

    path = tmp_path_factory.mktemp("migrated") / "store.db"
    open_or_create(path, STORE_KEY, MIGRATIONS, SCHEMA_HEAD).dispose()
    return path


@pytest.fixture
def store_path(_migrated_store: Path, tmp_path: Path) -> Path:
    """A fresh, fully migrated, encrypted store of its own; its key is ``STORE_KEY``."""
    return Path(shutil.copy(_migrated_store, tmp_path / "store.db"))


@pytest.fixture
def engine(store_path: Path) -> Iterator[Engine]:
    """An engine on a fresh, fully migrated, encrypted store."""
    from vault.engine import open_engine

    engine = open_engine(store_path, STORE_KEY)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL of this test process; without one installed, the tests on it are skipped."""
    from tests.helpers.postgres import binaries, running_postgres

    if binaries() is None:
        pytest.skip(
            "PostgreSQL is not installed; 'make setup' as root does it, or see requirements/system.txt"
        )
    with running_postgres() as running:
        yield running


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application is a Qt Quick one: without widgets, as on the device."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def _garbage_in_this_thread() -> Iterator[None]:
    """As on the device: a QObject that a worker's thread threw away would take the tests along."""
    gc.disable()
    before = living()
    yield
    end_all_but(before)
    # The young ones only: what a test made and left. To look through everything takes longer than most tests.
    gc.collect(1)
    if gc.get_freeze_count():
        # A device set aside all that lived when it was ready, and with it what earlier tests left.
        gc.unfreeze()
        gc.collect()


@pytest.fixture(autouse=True)
def logfail(request: pytest.FixtureRequest) -> Iterator[LogWatch]:
    """A warning or error in the log that the test did not expect fails it."""
    watch = LogWatch()
    for marker in request.node.iter_markers("expect_log"):
        watch.expect(*marker.args)
    with watch:
        yield watch
    complaint = watch.complaint()
    if complaint:
        pytest.fail(complaint, pytrace=False)


@pytest.fixture
def expect_log(logfail: LogWatch) -> ExpectLog:
    """``expect_log(pattern)``: a log line of level WARNING or above that matches must come, and may."""
    return logfail.expect


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expect_log(pattern): a log line of level WARNING or above must come")
