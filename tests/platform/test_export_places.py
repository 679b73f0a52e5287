"""Files for staff: whole or not at all, for their eyes only, and never over another one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk_app.platform.export_places import PlaceKind, WriteProblem, Written, find_places, write_private


def test_a_file_is_private_and_whole(tmp_path: Path) -> None:
    written = write_private(tmp_path, "pip.json", b"{}")
    assert written == Written(tmp_path / "pip.json")
    assert (tmp_path / "pip.json").read_bytes() == b"{}"
    assert (tmp_path / "pip.json").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["pip.json"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    for content in (b"1", b"2", b"3"):
        write_private(tmp_path, "pip.json", content)
    assert (tmp_path / "pip.json").read_bytes() == b"1"
    assert (tmp_path / "pip-3.json").read_bytes() == b"3"


def test_a_place_that_is_gone_is_told(tmp_path: Path) -> None:
    assert write_private(tmp_path / "SANDISK", "pip.json", b"{}") is WriteProblem.GONE
    assert isinstance(write_private(tmp_path / "PIP", "pip.json", b"{}", make=True), Written)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_place_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert write_private(tmp_path, "pip.json", b"{}") is WriteProblem.FULL
    monkeypatch.setattr(os, "fsync", real)
    assert list(tmp_path.iterdir()) == []


def test_the_documents_are_always_there_to_choose() -> None:
    assert find_places()[-1].kind is PlaceKind.DOCUMENTS
