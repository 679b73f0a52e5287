"""R5 with the whole device: a disk that is really full, a small file system of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

IN_OWN_MOUNTS = ["unshare", "--map-root-user", "--mount"]


def _mounts() -> bool:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    return subprocess.run([*IN_OWN_MOUNTS, "true"], check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not _mounts(), reason="needs mounts of its own")
def test_R5_a_full_disk_costs_a_sentence_keeps_the_form_and_saves_one_visit_once_there_is_room(
    tmp_path: Path,
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = f'mount -t tmpfs -o size=4m none "{disk}" && exec "$@"'
    program = [sys.executable, "-m", "tests.bootstrap.full_disk", str(disk)]
    done = subprocess.run(
        [*IN_OWN_MOUNTS, "sh", "-c", mounted, "sh", *program],
        env={**os.environ, "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "disk_full",
        "True guestbook/purpose Siti Sa'adah",
        """["Siti Sa'adah", 'Slamet']""",
    ], done.stderr
    assert done.stderr == ""
