"""``main.py free`` and ``main.py book`` as a script uses them, on a device that has synced with a real server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.clock import SystemClock, wib_date
from kiosk_app.platform.device_store import open_device_store
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from tests.end_to_end.test_sync_rounds import sync
from tests.helpers.warm import call
from tests.sync.central import CentralServer
from vault.secrets import open_secret_door

ROOM = "ruang-diskusi"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CentralServer]:
    server = CentralServer(tmp_path_factory.mktemp("central"), opens_houses=True).start()
    yield server
    server.kill()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, server: CentralServer) -> Path:
    """A desk that has heard what the house arranges, and holds its rooms."""
    place = tmp_path_factory.mktemp("desk")
    settings = settle(DataDir(place), SystemClock().now(), role="desk").with_changes(server_url=server.url)
    _admit(settings, place, server)
    for _ in range(2):
        done = sync(place)
        assert done.returncode == 0, done.stdout + done.stderr
    return place


def _admit(settings: Settings, place: Path, server: CentralServer) -> None:
    settings.save(DataDir(place))
    open_device_store(DataDir(place), settings).dispose()
    token = server.register(settings.building, "desk", "Meja depan", settings.device_id)
    open_secret_door(settings.secrets_backend, place).put(settings.central_token_name, token.encode())


def free(place: Path, first: date, last: date) -> list[dict[str, Any]]:
    done = call(
        "free",
        "--resource",
        ROOM,
        "--from",
        str(first),
        "--to",
        str(last),
        "--json",
        "--data-dir",
        str(place),
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)["free"]
    return found


def book(place: Path, start: str, *more: str) -> tuple[int, dict[str, Any]]:
    done = call(
        *("book", "--resource", ROOM, "--start", start, "--minutes", "60", "--name", "Siti Sa'adah"),
        *("--people", "6", "--phone", "0812 3456 7890", "--channel", "phone"),
        *(*more, "--json", "--data-dir", str(place)),
    )
    assert done.returncode in (0, 1), done.stderr
    return done.returncode, json.loads(done.stdout)


def test_what_is_free_is_booked_once_and_the_server_agrees(desk: Path) -> None:
    today = wib_date(SystemClock().now())
    first = today + timedelta(days=2)
    slot = free(desk, first, first + timedelta(days=4))[0]
    code, made = book(desk, slot["starts_at"], "--token", "surat-17")
    assert (code, made["made"], made["standing"], made["channel"]) == (0, True, "confirmed", "phone")
    assert book(desk, slot["starts_at"], "--token", "surat-17")[1]["code"] == made["code"]
    taken, why = book(desk, slot["starts_at"], "--no-wait", "--staff", "--override", "tamu dinas")
    assert (taken, [one["reason"] for one in why["refusals"]]) == (1, ["taken"])
    assert why["instead"]
    assert sync(desk).returncode == 0
    left = free(desk, first, first + timedelta(days=4))
    assert slot["starts_at"] not in [one["starts_at"] for one in left]


def test_a_series_and_what_is_not_understood(desk: Path) -> None:
    today = wib_date(SystemClock().now())
    slot = free(desk, today + timedelta(days=2), today + timedelta(days=6))[0]
    group = ("--organisation", "Karang Taruna Sekaran", "--purpose", "Rapat", "--skip-conflicts")
    code, made = book(desk, slot["starts_at"], *group, "--every", "week", "--count", "3")
    assert code == 0
    assert len(made["bookings"]) + len(made["skipped"]) == 3
    usage = call("book", "--resource", ROOM, "--start", "besok", "--name", "Siti", "--data-dir", str(desk))
    assert usage.returncode == 2
    spoken = call(
        *("book", "--resource", ROOM, "--start", "2020-01-01T09:00", "--minutes", "60"),
        *("--name", "Siti", "--data-dir", str(desk)),
    )
    assert spoken.returncode == 1
    assert "in_the_past" in spoken.stdout


def test_a_directory_without_a_device_is_told(tmp_path: Path) -> None:
    done = call("free", "--from", "2026-11-26", "--to", "2026-11-26", "--data-dir", str(tmp_path / "nothing"))
    assert (done.returncode, "no device" in done.stderr) == (1, True)
