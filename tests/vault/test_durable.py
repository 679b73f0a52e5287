"""A file is the old one or the new one, never half of either."""

from __future__ import annotations

from pathlib import Path

import pytest

from vault.durable import write_durably


def test_a_file_is_replaced_whole_and_no_draft_stays(tmp_path: Path) -> None:
    file = tmp_path / "device.toml"
    write_durably(file, b"old")
    write_durably(file, b"new")
    assert file.read_bytes() == b"new"
    assert [it.name for it in tmp_path.iterdir()] == ["device.toml"]
    assert file.stat().st_mode & 0o077 == 0


def test_a_write_that_fails_leaves_the_old_file_and_no_draft(tmp_path: Path) -> None:
    in_the_way = tmp_path / "device.toml"
    in_the_way.mkdir()
    with pytest.raises(OSError, match="directory"):
        write_durably(in_the_way, b"new")
    assert [it.name for it in tmp_path.iterdir()] == ["device.toml"]
