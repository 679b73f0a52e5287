"""A disk that is really full: a small file system of its own, filled by visitors."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FILL = """
import sys
from pathlib import Path
from tests.helpers.stores import guests, tiny_scripts
from vault.errors import StoreError
from vault.opening import key_for, open_or_create
from vault.secrets import open_secret_door
from vault.sessions import writing_session
from sqlalchemy import text

root, scripts = Path(sys.argv[1]), tiny_scripts(Path(sys.argv[2]))

def opened(name):
    path = root / name / "store.db"
    path.parent.mkdir(exist_ok=True)
    key = key_for(path, open_secret_door("credential-file", path.parent), "store-key")
    return open_or_create(path, key, scripts, "0001")

store, thanked = opened("device"), 0
try:
    for _ in range(10000):
        with writing_session(store) as session:
            session.connection().execute(text("INSERT INTO guest VALUES (:name)"), {"name": "Slamet " * 100})
        thanked += 1
except StoreError as error:
    print(error.reason.value)
print(thanked > 100 and len(guests(store)) == thanked)
with store.connect() as connection:
    print(connection.exec_driver_sql("PRAGMA integrity_check").scalar())
try:
    (root / "filler").write_bytes(bytes(10_000_000))
except OSError:
    pass
try:
    opened("second")
except StoreError as error:
    print(error.reason.value)
(root / "filler").unlink()
with writing_session(store) as session:
    session.connection().execute(text("INSERT INTO guest VALUES ('Yohana')"))
print(guests(store)[-1])
"""


def _mounts(command: list[str]) -> bool:
    return shutil.which("unshare") is not None and subprocess.run(command, check=False).returncode == 0


IN_OWN_MOUNTS = ["unshare", "--map-root-user", "--mount"]


@pytest.mark.skipif(
    sys.platform != "linux" or not _mounts([*IN_OWN_MOUNTS, "true"]), reason="needs mounts of its own"
)
def test_R5_a_full_disk_loses_nothing_and_the_flow_goes_on_once_there_is_room(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    program = tmp_path / "fill.py"
    program.write_text(FILL)
    mounted = f'mount -t tmpfs -o size=3m none "{disk}" && exec "{sys.executable}" "{program}" "$@"'
    done = subprocess.run(
        [*IN_OWN_MOUNTS, "sh", "-c", mounted, "sh", str(disk), str(tmp_path)],
        env={"PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["disk_full", "True", "ok", "disk_full", "Yohana"], done.stderr
