"""Once the retention time has passed, nobody can read who it was, wherever the operation is kept; and no
visit is lost by it (UU 27/2022)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import select

from domain.visits import VisitPolicy
from kiosk_app.features.guestbook.tables import VisitRow
from kiosk_app.platform.outbox import OutboxRow, QuarantineRow
from sync.protocol.canonical import canonical_json
from sync.protocol.chain import body_hash
from sync.protocol.erasure import is_whole
from sync.protocol.operations import Operation
from sync.server.checking import check_copy
from tests.helpers.clock import FixedClock
from tests.sync.central import CentralServer
from tests.sync.house import Device, House
from tests.sync.test_backup import back_up_by_hand, restore_by_hand
from tests.sync.wire import Caller, Chain, visit_body
from vault.sessions import reading_session

NAME = "Sentinelwati Lestari"
RETENTION = VisitPolicy().retention_days + 1


def kept(server: CentralServer, building: str) -> list[tuple[str, str, str, str]]:
    """Return kind, body, flag and outcome of every operation, in their order."""
    with server.opened() as store, store.reading() as connection:
        wanted = text("SELECT kind, body, flag, outcome FROM inbox WHERE building = :b ORDER BY kseq, kind")
        return [tuple(row) for row in connection.execute(wanted, {"b": building})]


def everywhere(device: Device) -> str:
    """Return all that the device's outbox and quarantine say."""
    with reading_session(device.engine) as session:
        bodies = [row.body for row in session.exec(select(OutboxRow)).all()]
        return "\n".join([*bodies, *(row.raw for row in session.exec(select(QuarantineRow)).all())])


def expire(clock: FixedClock, *devices: Device) -> None:
    clock.advance(days=RETENTION)
    for device in devices:
        device.guestbook.anonymise_expired()


def rest(device: Device) -> list[tuple[str, str, bool]]:
    """Return (id, name, whether anonymised) of every visit on the device."""
    with reading_session(device.engine) as session:
        rows = session.exec(select(VisitRow)).all()
    return sorted((row.visit_id, row.name, row.anonymised_at is not None) for row in rows)


def test_S6_the_inbox_forgets_with_the_visit_and_keeps_hash_and_outcome(
    house: House, clock: FixedClock
) -> None:
    kiosk, other = house.device(), house.device()
    kiosk.sign_in(NAME)
    other.sign_in("Slamet")
    house.converge()
    clock.advance(days=RETENTION - 2)
    other.sign_in("Siti Sa'adah")
    clock.advance(days=2)
    assert kiosk.guestbook.anonymise_expired() > 0
    house.converge()
    rows = [row for row in kept(house.server, house.building) if row[0] == "visit.signed_in"]
    erased = [row for row in rows if row[2] == "erased"]
    assert [row[1] for row in erased] == [""]
    assert erased[0][3] == "applied"
    assert NAME not in "".join(row[1] for row in rows)
    with house.server.opened() as store, store.reading() as connection:
        assert check_copy(connection), "hashes and chains still hold"


def test_S6_an_erased_operation_that_comes_again_gets_the_outcome_it_had(house: House) -> None:
    caller = Caller(
        house.server.url, house.server.register(house.building, "entrance", "Pintu"), house.building
    )
    chain = Chain(house.building)
    sent = chain.sign_in(NAME)
    first = caller.push(sent)
    caller.push(forgetting(chain, sent.record_id))
    assert caller.push(sent) == first
    assert [row[1] for row in kept(house.server, house.building) if row[0] == "visit.signed_in"] == [""]


def test_S6_what_was_set_aside_under_the_same_id_is_erased_too(house: House) -> None:
    caller = Caller(
        house.server.url, house.server.register(house.building, "entrance", "Pintu"), house.building
    )
    chain = Chain(house.building)
    sent = chain.sign_in(NAME)
    body = visit_body(house.building, sent.record_id, f"{NAME} lagi")
    twin = chain.add("visit.signed_in", sent.record_id, body, op_id=sent.op_id)
    results = caller.push(sent, twin)
    assert [item["outcome"] for item in results] == ["applied", "quarantined"]
    assert aside(house) != [""]
    caller.push(forgetting(chain, sent.record_id))
    assert aside(house) == [""]


def test_S6_the_device_forgets_as_soon_as_the_server_has_it_in_a_backup(
    own_server: CentralServer, fragile_house: House, clock: FixedClock, tmp_path: Path
) -> None:
    kiosk = fragile_house.device()
    visit = kiosk.sign_in(NAME)
    fragile_house.converge()
    expire(clock, kiosk)
    assert kiosk.guestbook.erase_told() == 0, "only this device could tell a restored server of it"
    assert NAME in everywhere(kiosk)
    fragile_house.converge()
    back_up_by_hand(own_server, tmp_path / "backup")
    fragile_house.converge()
    assert kiosk.guestbook.erase_told() == 1
    assert kiosk.guestbook.erase_told() == 0
    assert NAME not in everywhere(kiosk)
    row = kiosk.outbox()[0]
    assert row.record_id == visit.visit_id
    assert row.sha256 != body_hash(row.body) == row.erased


def test_a_restored_server_that_gets_an_erased_sign_in_has_the_anonymised_visit(
    own_server: CentralServer, fragile_house: House, clock: FixedClock, tmp_path: Path
) -> None:
    kiosk, desk = fragile_house.device(), fragile_house.device("desk")
    fragile_house.converge()
    empty, full = tmp_path / "empty", tmp_path / "full"
    back_up_by_hand(own_server, empty)
    visit = kiosk.sign_in(NAME)
    kiosk.guestbook.check_out(visit.code)
    fragile_house.converge()
    expire(clock, kiosk)
    fragile_house.converge()
    back_up_by_hand(own_server, full)
    fragile_house.converge()
    assert kiosk.guestbook.erase_told() == 1

    own_server.stop()
    restore_by_hand(own_server, empty)
    own_server.start()
    fragile_house.converge(rounds=3)
    fresh = fragile_house.device("desk")
    assert fresh.sync.run_once().ok
    assert rest(fresh) == rest(kiosk) == rest(desk) == [(visit.visit_id, "", True)]
    assert [how for _, _, how in fresh.visits()] == ["code"]
    assert {outcome for *_, outcome in kept(own_server, "pip-semarang")} == {"applied"}
    told = back_up_by_hand(own_server, tmp_path / "again")
    assert told["buildings"][0]["operations"] == 3


def test_a_backup_from_before_the_forgetting_is_forgotten_again(
    own_server: CentralServer, fragile_house: House, clock: FixedClock, tmp_path: Path
) -> None:
    kiosk = fragile_house.device()
    visit = kiosk.sign_in(NAME)
    fragile_house.converge()
    back_up_by_hand(own_server, tmp_path / "backup")
    fragile_house.converge()
    expire(clock, kiosk)
    kiosk.guestbook.erase_told()
    fragile_house.converge()
    own_server.stop()
    restore_by_hand(own_server, tmp_path / "backup")
    own_server.start()
    fragile_house.converge(rounds=3)
    assert NAME not in "".join(row[1] for row in kept(own_server, "pip-semarang"))
    assert rest(kiosk) == [(visit.visit_id, "", True)]


def stand_in(changes: dict[str, object] | None = None) -> Operation:
    """Return an erased sign-in as a device hands it in."""
    sent = Chain("pip-semarang").sign_in(NAME)
    whole = {"name": "", "anonymised_at": "2027-11-23T02:41:00.000000Z"}
    fields: dict[str, Any] = {**whole, **(changes or {})}
    body = visit_body("pip-semarang", sent.record_id, **fields)
    return Operation(**{**sent.model_dump(), "body": body, "erased": body_hash(body)})


@pytest.mark.parametrize(
    "changes",
    [
        {"name": NAME},
        {"phone": "+6281234567890"},
        {"purpose_note": "bertemu Bu Ratna"},
        {"nickname": "Wati"},
        {"anonymised_at": None},
    ],
    ids=["a name", "a phone", "a note", "something unknown", "not anonymised"],
)
def test_only_what_is_about_nobody_may_stand_in_the_place_of_what_was_erased(
    changes: dict[str, object],
) -> None:
    assert is_whole(stand_in())
    assert not is_whole(stand_in(changes))


def test_what_was_altered_on_its_way_is_no_stand_in() -> None:
    whole = stand_in()
    assert not is_whole(whole.model_copy(update={"body": whole.body.replace("Salatiga", "Ungaran")}))
    named = stand_in().model_copy(update={"kind": "visit.departed"})
    assert not is_whole(named)


def forgetting(chain: Chain, visit_id: str) -> Operation:
    body = {"visit_id": visit_id, "anonymised_at": "2027-11-23T02:41:00.000000Z"}
    return chain.add("visit.anonymised", visit_id, canonical_json(body))


def aside(house: House) -> list[str]:
    with house.server.opened() as store, store.reading() as connection:
        wanted = text("SELECT raw FROM quarantine WHERE building = :b")
        return list(connection.execute(wanted, {"b": house.building}).scalars())
