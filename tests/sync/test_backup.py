"""A backup is believed only after it was read again; what it holds is durable, and nothing else is."""

from __future__ import annotations

import json
import shutil
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import select

from kiosk_app.platform.outbox import OutboxRow
from kiosk_app.platform.outbox_store import OutboxStore
from kiosk_app.platform.outbox_upkeep import KEPT_FOR, prune_outbox
from sync.server import cli
from sync.server.backup import back_up
from sync.server.checking import check_copy
from sync.server.opening import KEY_NAME, STORE_NAME
from sync.server.restoring import restore
from tests.helpers.clock import FixedClock
from tests.sync.central import CentralServer
from tests.sync.house import PEOPLE, Device, House
from vault.copying import copy_store
from vault.errors import DamagedStore, MissingKey, WrongKey
from vault.secrets import CREDENTIAL_FILE, open_secret_door

SQLITE_ONLY = "the embedded store's way; PostgreSQL's is tested beside"


@pytest.fixture
def embedded(own_server: CentralServer) -> CentralServer:
    if own_server.database:
        pytest.skip(SQLITE_ONLY)
    return own_server


@dataclass(frozen=True)
class Done:
    """What an operator sees of a command."""

    returncode: int
    stdout: str
    stderr: str


def central(server: CentralServer, *arguments: str) -> Done:
    """Run ``main.py central`` as an operator does, beside the server's own process."""
    database = ["--database", server.database] if server.database else []
    said, complained = StringIO(), StringIO()
    with redirect_stdout(said), redirect_stderr(complained):
        code = cli.run([*arguments, "--data-dir", str(server.data_dir), *database])
    return Done(code, said.getvalue(), complained.getvalue())


def back_up_by_hand(server: CentralServer, target: Path, *more: str) -> dict[str, Any]:
    done = central(server, "backup", "--out", str(target), *more)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def restore_by_hand(server: CentralServer, source: Path) -> None:
    done = central(server, "restore", "--from", str(source), "--force")
    assert done.returncode == 0, done.stderr


def inbox(server: CentralServer) -> dict[str, tuple[str, str]]:
    """Return body and hash of every operation that the server keeps."""
    with server.opened() as store, store.reading() as connection:
        rows = connection.execute(
            text("SELECT op_id, body, sha256 FROM inbox WHERE building = 'pip-semarang'")
        )
        return {row.op_id: (row.body, row.sha256) for row in rows}


def outbox(*devices: Device) -> dict[str, tuple[str, str]]:
    return {row.op_id: (row.body, row.sha256) for device in devices for row in device.outbox()}


def test_a_backup_while_the_server_serves_is_whole_and_makes_what_it_holds_durable(
    own_server: CentralServer, fragile_house: House, tmp_path: Path
) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    for person in PEOPLE:
        kiosk.sign_in(person)
    fragile_house.converge()
    told = back_up_by_hand(own_server, tmp_path / "central.backup")
    assert told["buildings"] == [
        {"building": "pip-semarang", "head": 6, "floor": 0, "operations": 6, "streams": 1}
    ]
    assert not any(row.durable for row in kiosk.outbox()), "nobody has told the device yet"

    late = kiosk.sign_in("Karang Taruna Sekayu")
    fragile_house.converge()
    durable = {row.record_id: row.durable for row in kiosk.outbox()}
    assert durable.pop(late.visit_id) is False
    assert set(durable.values()) == {True}
    status = json.loads(central(own_server, "status").stdout)
    assert status["last_backup"]["path"].endswith("central.backup")
    assert (status["buildings"][0]["head"], status["buildings"][0]["floor"]) == (7, 0)
    assert desk.names() == sorted([*PEOPLE, "Karang Taruna Sekayu"])


def test_a_server_restored_from_an_older_backup_gets_everything_again_byte_for_byte(
    own_server: CentralServer, fragile_house: House, tmp_path: Path
) -> None:
    left, right, desk = fragile_house.device(), fragile_house.device(), fragile_house.device("desk")
    left.sign_in("Siti Sa'adah")
    fragile_house.converge()
    older, newer = tmp_path / "older", tmp_path / "newer"
    back_up_by_hand(own_server, older)
    slamet = right.sign_in("Slamet")
    fragile_house.converge()
    back_up_by_hand(own_server, newer)
    fragile_house.converge()
    assert all(row.durable for row in right.outbox())
    # Acknowledged, but in no backup at all.
    left.sign_in("Ni Luh Ayu")
    desk.guestbook.check_out_by_staff(slamet.visit_id)
    fragile_house.converge()
    assert left.counts().waiting == 0
    everything = outbox(left, right, desk)
    assert inbox(own_server) == everything

    own_server.stop()
    restore_by_hand(own_server, older)
    own_server.start()
    assert len(inbox(own_server)) == 1
    fragile_house.converge(rounds=3)
    assert inbox(own_server) == everything
    fresh = fragile_house.device("desk")
    assert fresh.sync.run_once().ok
    assert fresh.visits() == left.visits() == right.visits() == desk.visits()
    assert [how for _, name, how in fresh.visits() if name == "Slamet"] == ["staff"]
    assert not any(row.durable for row in right.outbox()), "the backup that held them is not this server's"


def test_a_device_whose_own_store_was_restored_recovers(
    own_server: CentralServer, fragile_house: House, tmp_path: Path
) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    kiosk.sign_in("Siti Sa'adah")
    fragile_house.converge()
    back_up_by_hand(own_server, tmp_path / "backup")
    saved = tmp_path / "saved.db"
    copy_store(kiosk.engine, saved)
    kiosk.sign_in("Slamet")
    fragile_house.converge()
    shared = {row.incarnation for row in kiosk.outbox()}

    reborn = born_again(kiosk, saved, tmp_path)
    fragile_house.devices[0] = reborn
    reborn.sign_in("Mbah Parto")
    fragile_house.converge(rounds=3)
    assert reborn.names() == desk.names() == ["Mbah Parto", "Siti Sa'adah", "Slamet"]
    reborn.sign_in("Ni Luh Ayu")
    assert shared.isdisjoint(row.incarnation for row in reborn.outbox())


def test_server_and_device_restored_at_once_still_agree(
    own_server: CentralServer, fragile_house: House, tmp_path: Path
) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    kiosk.sign_in("Siti Sa'adah")
    fragile_house.converge()
    back_up_by_hand(own_server, tmp_path / "backup")
    kiosk.sign_in("Slamet")
    saved = tmp_path / "saved.db"
    copy_store(kiosk.engine, saved)
    fragile_house.converge()
    own_server.stop()
    restore_by_hand(own_server, tmp_path / "backup")
    own_server.start()
    reborn = born_again(kiosk, saved, tmp_path)
    fragile_house.devices[0] = reborn
    reborn.sign_in("Yohana")
    fragile_house.converge(rounds=3)
    assert reborn.names() == desk.names() == ["Siti Sa'adah", "Slamet", "Yohana"]


def test_old_backups_rotate(own_server: CentralServer, fragile_house: House, tmp_path: Path) -> None:
    target = tmp_path / "central.backup"
    heads = []
    for person in PEOPLE[:4]:
        kiosk = fragile_house.device()
        kiosk.sign_in(person)
        assert kiosk.sync.run_once().ok
        heads.append(back_up_by_hand(own_server, target, "--keep", "3")["buildings"][0]["head"])
    assert heads == [1, 2, 3, 4]
    assert sorted(path.name for path in tmp_path.glob("*central.backup*")) == [
        "central.backup",
        "central.backup.1",
        "central.backup.2",
    ]


def test_a_restored_file_is_encrypted_and_readable_by_its_owner_only(
    embedded: CentralServer, fragile_house: House, tmp_path: Path
) -> None:
    fragile_house.device().sign_in("Sentinelwati")
    fragile_house.converge()
    target = tmp_path / "central.backup"
    back_up_by_hand(embedded, target)
    assert b"Sentinelwati" not in target.read_bytes()
    assert target.read_bytes()[:15] != b"SQLite format 3"
    assert target.stat().st_mode & 0o077 == 0


def test_nothing_is_restored_under_a_running_server_or_over_a_store_by_mistake(
    embedded: CentralServer, fragile_house: House, tmp_path: Path
) -> None:
    kiosk = fragile_house.device()
    kiosk.sign_in("Siti Sa'adah")
    fragile_house.converge()
    target = tmp_path / "central.backup"
    back_up_by_hand(embedded, target)
    running = central(embedded, "restore", "--from", str(target), "--force")
    assert (running.returncode, "a server runs on" in running.stderr) == (1, True)
    embedded.stop()
    there = central(embedded, "restore", "--from", str(target))
    assert (there.returncode, "--force" in there.stderr) == (1, True)
    kiosk.sign_in("Slamet")
    before = (embedded.data_dir / STORE_NAME).read_bytes()
    restore_by_hand(embedded, target)
    kept = list(embedded.data_dir.glob(f"{STORE_NAME}.replaced-*"))
    assert [path.read_bytes() for path in kept] == [before], "what was there is kept beside"
    embedded.start()
    fragile_house.converge(rounds=3)
    assert len(inbox(embedded)) == 2


def test_a_second_server_does_not_serve_the_same_file(embedded: CentralServer) -> None:
    second = central(embedded, "serve", "--port", "0")
    assert (second.returncode, "a server runs on" in second.stderr) == (1, True)


def test_what_is_no_whole_backup_replaces_nothing(
    embedded: CentralServer, fragile_house: House, tmp_path: Path, clock: FixedClock
) -> None:
    for person in PEOPLE:
        fragile_house.device().sign_in(person)
    fragile_house.converge()
    target = tmp_path / "central.backup"
    back_up_by_hand(embedded, target)
    embedded.stop()
    before = (embedded.data_dir / STORE_NAME).read_bytes()
    whole = target.read_bytes()
    middle = len(whole) // 2
    door = open_secret_door(CREDENTIAL_FILE, embedded.data_dir)
    stranger = open_secret_door(CREDENTIAL_FILE, tmp_path / "lain")
    other_key = open_secret_door(CREDENTIAL_FILE, tmp_path / "kunci")
    other_key.put(KEY_NAME, bytes(32))
    for content, keys, problem in (
        (whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :], door, DamagedStore),
        (whole[: middle // 4096 * 4096], door, DamagedStore),
        (b"", door, DamagedStore),
        (whole, stranger, MissingKey),
        (whole, other_key, WrongKey),
    ):
        target.write_bytes(content)
        with pytest.raises(problem):
            restore(embedded.data_dir, keys, target, clock.now(), force=True)
        assert (embedded.data_dir / STORE_NAME).read_bytes() == before
        assert not list(embedded.data_dir.glob(".*"))


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("DELETE FROM feed WHERE seq = 3", "hole"),
        ("UPDATE feed_head SET head = 9", "hole"),
        ("UPDATE inbox SET body = body || ' ' WHERE kseq = 2", "as it came"),
        ("UPDATE inbox SET wall_utc = 'x' WHERE kseq = 2", "chain"),
        ("UPDATE inbox SET wall_utc = 'x' WHERE kseq = 6", "chain"),
        ("UPDATE stream SET ack_upto = 5", "chain"),
        ("DELETE FROM stream", "chain"),
    ],
)
def test_a_copy_that_is_not_whole_is_never_called_durable(
    own_server: CentralServer, fragile_house: House, tmp_path: Path, clock: FixedClock, damage: str, says: str
) -> None:
    kiosk = fragile_house.device()
    for person in PEOPLE:
        kiosk.sign_in(person)
    assert kiosk.sync.run_once().ok
    target = tmp_path / "central.backup"
    target.write_bytes(b"the last good one")
    with own_server.opened() as store:
        with store.reading() as connection:
            assert check_copy(connection)[0].operations == 6
        with store.engine.begin() as connection:
            connection.exec_driver_sql(damage)
        with pytest.raises(DamagedStore, match=says):
            back_up(store, target, clock.now())
        with store.reading() as connection:
            durable = connection.execute(text("SELECT max(durable_upto) FROM stream")).scalar()
    assert not durable
    assert target.read_bytes() == b"the last good one"
    assert not list(tmp_path.glob(".central*"))


def test_a_backup_of_a_device_that_was_renumbered_or_had_bad_luck_is_whole_too(
    own_server: CentralServer, fragile_house: House, tmp_path: Path
) -> None:
    kiosk = fragile_house.device()
    for person in PEOPLE[:3]:
        kiosk.sign_in(person)
    assert kiosk.sync.run_once().ok
    with kiosk.transaction() as session:
        # As a store restored from a backup: it numbers anew what the server knows under another number.
        for row in session.exec(select(OutboxRow)).all():
            row.state = "waiting"
            session.add(row)
        session.flush()
        OutboxStore().renew_incarnation(session)
    kiosk.sign_in("Ni Luh Ayu")
    kiosk.sign_in("Mbah Parto")
    with kiosk.transaction() as session:
        row = session.exec(select(OutboxRow).order_by("seq")).all()[-1]
        row.body = row.body.replace("Parto", "Perto")
        session.add(row)
    assert kiosk.sync.run_once().ok
    told = back_up_by_hand(own_server, tmp_path / "central.backup")
    assert told["buildings"][0]["operations"] == 5
    assert told["buildings"][0]["streams"] == 2


def born_again(device: Device, saved: Path, place: Path) -> Device:
    """Return the device on its store as it was saved."""
    device.close()
    store = Path(shutil.copy(saved, place / "reborn.db"))
    return Device(
        store, device.building, device.token, device.url, device.clock, device.device_id, device.role
    )


def test_a_device_that_let_go_of_what_was_durable_still_hands_in_what_it_has(
    own_server: CentralServer, fragile_house: House, tmp_path: Path, clock: FixedClock
) -> None:
    """An operator restored an older backup than the one the device was told of: what only that one held is
    lost with it, and nothing else."""
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    kiosk.sign_in(PEOPLE[0])
    fragile_house.converge()
    older, newer = tmp_path / "older", tmp_path / "newer"
    back_up_by_hand(own_server, older)
    for person in PEOPLE[1:4]:
        kiosk.sign_in(person)
    fragile_house.converge()
    back_up_by_hand(own_server, newer)
    fragile_house.converge()
    clock.advance(days=KEPT_FOR.days + 1)
    assert prune_outbox(kiosk.engine, clock) == 3
    kiosk.sign_in(PEOPLE[4])
    fragile_house.converge()
    own_server.stop()

    restore_by_hand(own_server, newer)
    own_server.start()
    fragile_house.converge(rounds=3)
    assert desk.names() == kiosk.names() == sorted(PEOPLE[:5]), "the newest backup: nothing is missing"

    own_server.stop()
    restore_by_hand(own_server, older)
    own_server.start()
    fragile_house.converge(rounds=3)
    assert kiosk.counts().waiting == 0
    fresh = fragile_house.device("desk")
    assert fresh.sync.run_once().ok
    assert fresh.names() == desk.names() == sorted([PEOPLE[0], *PEOPLE[3:5]])
    assert kiosk.names() == sorted(PEOPLE[:5]), "what was signed in here is not the server's to take"
    kiosk.sign_in(PEOPLE[5])
    fragile_house.converge()
    assert PEOPLE[5] in desk.names()
