"""Each role of a developer's machine has its files to itself; a service has the unit's directory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk_app.platform.paths import DataDir


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    monkeypatch.delenv("PIP_DATA_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


def test_two_roles_never_share_a_store() -> None:
    assert DataDir.default("entrance").store != DataDir.default("desk").store


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the place of a Linux desktop")
def test_files_lie_where_the_desktop_keeps_data(tmp_path: Path) -> None:
    assert DataDir.default("desk").root == tmp_path / "share" / "pip-semarang" / "desk"


def test_a_chosen_directory_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_DATA_DIR", str(tmp_path / "elsewhere"))
    assert DataDir.default("entrance").root == tmp_path / "elsewhere" / "entrance"


def test_a_service_uses_the_directory_of_its_unit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/pip-kiosk:/var/lib/other")
    assert DataDir.default("entrance").root == Path("/var/lib/pip-kiosk")


def test_everything_lies_below_the_root(tmp_path: Path) -> None:
    place = DataDir(tmp_path / "device")
    for path in (place.store, place.settings_file, place.log_dir, place.credentials, place.tickets):
        assert path.is_relative_to(place.root)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_other_users_cannot_look_in(tmp_path: Path) -> None:
    place = DataDir(tmp_path / "device")
    place.make()
    place.make()
    assert place.root.stat().st_mode & 0o077 == 0
