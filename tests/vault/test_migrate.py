"""A store comes to the schema of the program in one step, or stays as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from tests.helpers.stores import SENTINEL, add_guest, fingerprint, guests, write_revision
from tests.vault.conftest import KEY
from vault.engine import open_engine
from vault.errors import NewerStore, StoreProblem
from vault.migrate import ensure_schema, known_revisions, stored_revision
from vault.opening import open_or_create


def test_an_old_store_is_brought_up_and_keeps_its_visitors(guestbook: Engine, scripts: Path) -> None:
    add_guest(guestbook, "Dr. H. Bambang Wibowo, M.Si")
    write_revision(scripts, "0002", "0001", "ALTER TABLE guest ADD COLUMN town TEXT")
    ensure_schema(guestbook, scripts, "0002")
    assert stored_revision(guestbook) == "0002"
    assert guests(guestbook) == ["Dr. H. Bambang Wibowo, M.Si"]


def test_a_step_that_fails_half_way_leaves_the_old_schema_whole(guestbook: Engine, scripts: Path) -> None:
    add_guest(guestbook, "Siti Sa'adah")
    write_revision(scripts, "0002", "0001", "CREATE TABLE town (name TEXT)", "DELETE FROM guest")
    write_revision(scripts, "0003", "0002", "INSERT INTO nowhere VALUES (1)")
    with pytest.raises(Exception, match="nowhere"):
        ensure_schema(guestbook, scripts, "0003")
    assert stored_revision(guestbook) == "0001"
    assert guests(guestbook) == ["Siti Sa'adah"]
    with guestbook.connect() as connection:
        assert (
            connection.execute(text("SELECT count(*) FROM sqlite_master WHERE name = 'town'")).scalar() == 0
        )


@pytest.mark.parametrize("closed_before", [True, False])
def test_S2_a_store_of_a_newer_program_is_refused_untouched(
    path: Path, guestbook: Engine, scripts: Path, closed_before: bool
) -> None:
    add_guest(guestbook, SENTINEL)
    with guestbook.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0099'"))
    if closed_before:
        guestbook.dispose()
    before = fingerprint(path.parent)
    with pytest.raises(NewerStore) as raised:
        open_or_create(path, KEY, scripts, "0001")
    assert raised.value.reason is StoreProblem.NEWER
    assert fingerprint(path.parent) == before


def test_a_store_at_the_newest_schema_starts_without_alembic(
    guestbook: Engine, path: Path, scripts: Path
) -> None:
    """Alembic costs a fifth of a second, at every start, for nothing."""
    guestbook.dispose()
    program = (
        "import sys; from pathlib import Path; from vault.opening import open_or_create; "
        f"open_or_create(Path({str(path)!r}), bytes(range(32)), Path({str(scripts)!r}), '0001'); "
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_revisions_of_a_directory_are_found_without_running_them(scripts: Path) -> None:
    write_revision(scripts, "0002", "0001")
    (scripts / "versions" / "0003_typed.py").write_text('revision: str = "0003"\n')
    assert known_revisions(scripts) == {"0001", "0002", "0003"}
    assert known_revisions(scripts / "gone") == frozenset()


def test_a_server_on_another_database_migrates_the_same_way(scripts: Path) -> None:
    server = create_engine("sqlite://")
    assert stored_revision(server) is None
    ensure_schema(server, scripts, "0001")
    assert stored_revision(server) == "0001"
    ensure_schema(server, scripts, "0001")
    server.dispose()


def test_an_empty_store_has_no_revision(path: Path) -> None:
    fresh = open_engine(path, KEY)
    assert stored_revision(fresh) is None
    fresh.connect().close()
    fresh.dispose()
    assert stored_revision(fresh) is None
