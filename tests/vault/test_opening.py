"""A power cut at any moment leaves no store or a whole one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.helpers.stores import SENTINEL, add_guest, guests, write_revision
from tests.vault.conftest import KEY, OTHER_KEY
from vault.engine import open_engine
from vault.errors import WrongKey
from vault.opening import open_or_create

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def _killed(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], check=False, env=os.environ | {"PYTHONPATH": "."})
    assert done.returncode == -signal.SIGKILL


def test_only_its_owner_can_read_a_store(guestbook: Engine, path: Path) -> None:
    add_guest(guestbook, "Slamet")
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name


def test_a_new_store_leaves_nothing_else_behind(guestbook: Engine, path: Path) -> None:
    guestbook.dispose()
    assert [file.name for file in path.parent.iterdir()] == ["store.db"]


def test_R1_a_store_killed_while_it_is_made_is_made_again(path: Path, scripts: Path) -> None:
    write_revision(scripts, "0002", "0001")
    killing = scripts / "versions" / "0002_step.py"
    whole = killing.read_text()
    killing.write_text(
        "import os, signal\n" + whole.replace("():\n", "():\n    os.kill(os.getpid(), signal.SIGKILL)\n")
    )
    opening = f"open_or_create(Path({str(path)!r}), bytes(range(32)), Path({str(scripts)!r}), '0002')"
    _killed(f"from pathlib import Path; from vault.opening import open_or_create; {opening}")
    assert not path.exists()

    killing.write_text(whole)
    store = open_or_create(path, KEY, scripts, "0002")
    add_guest(store, "Siti Sa'adah")
    store.dispose()
    assert [file.name for file in path.parent.iterdir()] == ["store.db"]


def test_R1_what_was_committed_before_a_kill_is_there(guestbook: Engine, path: Path) -> None:
    guestbook.dispose()
    _killed(
        "import os, signal; from pathlib import Path; from vault.engine import open_engine; "
        "from tests.helpers.stores import add_guest; "
        f"store = open_engine(Path({str(path)!r}), bytes(range(32))); "
        f"[add_guest(store, {SENTINEL!r}) for _ in range(20)]; os.kill(os.getpid(), signal.SIGKILL)"
    )
    wal = path.with_name("store.db-wal")
    before = wal.read_bytes()
    with pytest.raises(WrongKey):
        open_engine(path, OTHER_KEY)
    assert wal.read_bytes() == before

    again = open_engine(path, KEY)
    assert guests(again) == [SENTINEL] * 20
    again.dispose()
