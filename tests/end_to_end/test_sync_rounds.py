"""``main.py sync`` as a script or a librarian uses it, against a real server."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.clock import SystemClock
from domain.devices import DeviceIdentity
from domain.outcome import Accepted
from domain.visits import VisitDraft, VisitPolicy
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.platform.device_store import open_device_store
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from tests.helpers.programs import ROOT
from tests.helpers.warm import call
from tests.sync.central import CentralServer
from tests.sync.house import PEOPLE
from vault.secrets import open_secret_door


def sync(place: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return call("sync", "--once", "--data-dir", str(place), *more)


def sign_in(place: Path, settings: Settings) -> None:
    store = open_device_store(DataDir(place), settings)
    identity = DeviceIdentity(settings.building, settings.device_id)
    guestbook = GuestbookService(lambda: store, SystemClock(), identity, VisitPolicy(), lambda _id: None)
    for name in PEOPLE:
        draft = VisitDraft(name=name, origin_kind="town", origin_text="Salatiga", purpose="information")
        assert isinstance(guestbook.sign_in(draft, token=name, distinct=True), Accepted)
    store.dispose()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[CentralServer]:
    server = CentralServer(tmp_path / "central").start()
    yield server
    server.kill()


@pytest.fixture
def device(tmp_path: Path, server: CentralServer) -> Path:
    """A device with visits that wait, known to the server."""
    place = tmp_path / "entrance"
    settings = settle(DataDir(place), SystemClock().now(), role="entrance").with_changes(
        server_url=server.url
    )
    settings.save(DataDir(place))
    sign_in(place, settings)
    token = server.register(settings.building, "entrance", "Pintu kiri", settings.device_id)
    open_secret_door(settings.secrets_backend, place).put(settings.central_token_name, token.encode())
    return place


def test_a_script_learns_what_a_round_came_to(device: Path, server: CentralServer) -> None:
    first = sync(device, "--json")
    assert (first.returncode, first.stderr) == (0, "")
    line = json.loads(first.stdout)
    assert line["ok"] is True
    assert line["problem"] is None
    assert line["stages"][0] == "hello"
    assert {"push", "pull"} <= set(line["stages"])
    assert line["outcomes"] == {"applied": len(PEOPLE)}
    assert (line["waiting"], line["quarantined"]) == (0, 0)

    server.kill()
    second = sync(device, "--json")
    assert second.returncode == 1
    told = json.loads(second.stdout)
    assert (told["ok"], told["problem"], told["at"]) == (False, "unreachable", "hello")


def test_a_person_gets_a_sentence(device: Path, server: CentralServer) -> None:
    assert sync(device).stdout.startswith(f"Up to date: {len(PEOPLE)} sent, ")
    server.kill()
    assert sync(device).stdout.startswith("Not finished (unreachable at hello): ")


def test_no_line_names_a_visitor(device: Path) -> None:
    told = sync(device, "--json").stdout
    assert json.loads(told)["ok"] is True
    assert not [name for name in PEOPLE if name in told]


def test_a_directory_without_a_device_is_said_to_be_one(tmp_path: Path) -> None:
    refused = sync(tmp_path / "nothing")
    assert refused.returncode == 1
    assert "There is no device in" in refused.stderr
    assert not (tmp_path / "nothing").exists()


def test_a_device_that_nobody_admitted_is_told_what_to_do(tmp_path: Path) -> None:
    place = tmp_path / "entrance"
    assert call("sample", "--visits", "1", "--data-dir", str(place)).returncode == 0
    refused = sync(place)
    assert refused.returncode == 1
    assert "enrol" in refused.stderr


def test_without_once_it_goes_on_until_it_is_told_to_end(device: Path) -> None:
    command = [sys.executable, "main.py", "sync", "--json", "--data-dir", str(device)]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert json.loads(running.stdout.readline())["ok"] is True
    running.terminate()
    _, complaints = running.communicate(timeout=20)
    assert (running.returncode, complaints) == (0, "")
