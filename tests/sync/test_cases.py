"""What the server sets aside becomes a case for the desks; staff decide it once, and nothing is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import event

from domain.devices import DeviceIdentity
from domain.visits import VisitPolicy
from kiosk_app.features.cases.outcomes import Decided
from kiosk_app.features.cases.service import CaseService
from kiosk_app.features.guestbook.places import load_kelurahan
from kiosk_app.features.guestbook.visit_door import GuestbookDoor
from sync.protocol.canonical import canonical_json
from sync.protocol.operations import Operation, OperationResult, Outcome
from sync.server.case_opening import open_cases
from tests.helpers.watched_log import ExpectLog
from tests.sync.house import Device, House
from tests.sync.wire import Caller, Chain, visit_body

RESOLVED_AT = "2026-11-23T03:00:00.000000Z"


@pytest.fixture
def entrance(house: House) -> Caller:
    return Caller(
        house.server.url, house.server.register(house.building, "entrance", "Pintu kiri"), house.building
    )


@pytest.fixture
def desk(house: House) -> Caller:
    return Caller(
        house.server.url, house.server.register(house.building, "desk", "Meja depan"), house.building
    )


@pytest.fixture
def chain(house: House) -> Chain:
    return Chain(house.building)


@pytest.fixture
def decisions(house: House) -> Chain:
    """What the desk sends."""
    return Chain(house.building)


def damaged(operation: Operation) -> Operation:
    """As a failing disk leaves it: one sign of the body is another one."""
    return operation.model_copy(update={"body": operation.body.replace("Sa'adah", "Saadah")})


def cases(desk: Caller) -> list[dict[str, Any]]:
    return [json.loads(row["body"]) for row in desk.rows() if row["kind"] == "case" and row["body"]]


def resolution(case_id: str, how: str = "paper", by: str = "Rina Wulandari") -> str:
    body = {"case_id": case_id, "resolution": how, "resolved_at": RESOLVED_AT, "resolved_by": by}
    return canonical_json(body)


def test_what_is_quarantined_reaches_the_desk_whole_and_no_entrance(
    entrance: Caller, desk: Caller, chain: Chain
) -> None:
    bad = damaged(chain.sign_in())
    assert entrance.push(bad)[0]["outcome"] == "quarantined"
    (case,) = cases(desk)
    assert (case["case_id"], case["op_kind"], case["reason"]) == (bad.op_id, "visit.signed_in", "bad_hash")
    assert Operation.model_validate_json(case["raw"]) == bad
    assert case["resolution"] is None
    assert entrance.rows() == [{"seq": 1, "kind": "", "record_id": "", "body": None}]


def test_sending_it_again_opens_no_second_case(entrance: Caller, desk: Caller, chain: Chain) -> None:
    bad = damaged(chain.sign_in())
    for _ in range(3):
        entrance.push(bad)
    assert len(cases(desk)) == 1
    assert len(desk.rows()) == 1, "the feed takes one step for it"


def test_both_contents_under_one_id_can_be_seen(
    entrance: Caller, desk: Caller, chain: Chain, expect_log: ExpectLog
) -> None:
    first = chain.sign_in("Slamet")
    other = chain.sign_in("Yohana").model_copy(update={"op_id": first.op_id})
    entrance.push(first)
    entrance.push(other)
    (case,) = cases(desk)
    assert (case["op_id"], case["reason"]) == (first.op_id, "id_reused")
    assert "Yohana" in case["raw"]
    assert len(desk.visits()) == 1


def test_what_cannot_even_be_read_is_a_case_too(entrance: Caller, desk: Caller, chain: Chain) -> None:
    good = chain.sign_in("Slamet")
    nonsense = chain.sign_in("Mbah Parto").model_dump() | {"schema_v": "satu"}
    content = json.dumps({"operations": [good.model_dump(), nonsense]}).encode()
    assert entrance.post("push", content).status_code == 200
    (case,) = cases(desk)
    assert (case["reason"], case["op_kind"]) == ("unreadable", "visit.signed_in")
    assert "Mbah Parto" in case["raw"]


def test_the_first_decision_stands(entrance: Caller, desk: Caller, chain: Chain, decisions: Chain) -> None:
    bad = damaged(chain.sign_in())
    entrance.push(bad)
    first = decisions.add("case.resolved", bad.op_id, resolution(bad.op_id, "resent"))
    second = decisions.add("case.resolved", bad.op_id, resolution(bad.op_id, "paper", "Yohana"))
    (result,) = desk.push(first)[:1]
    assert (result["outcome"], result["feed_seq"]) == ("applied", 2)
    assert (desk.push(second)[0]["outcome"], desk.push(second)[0]["reason"]) == ("applied", "no_change")
    (case,) = cases(desk)
    assert (case["resolution"], case["resolved_by"]) == ("resent", "Rina Wulandari")
    assert case["raw"], "the raw entry stays kept"


def test_only_a_desk_decides(entrance: Caller, desk: Caller, chain: Chain) -> None:
    bad = damaged(chain.sign_in())
    entrance.push(bad)
    result = entrance.push(chain.add("case.resolved", bad.op_id, resolution(bad.op_id)))[0]
    assert (result["outcome"], result["reason"]) == ("refused", "not_allowed")
    assert cases(desk)[0]["resolution"] is None


def test_a_decision_that_comes_before_its_case_waits_for_it(
    entrance: Caller, desk: Caller, chain: Chain, decisions: Chain
) -> None:
    """After a restored backup the desk may be quicker than the entrance."""
    bad = damaged(chain.sign_in())
    decision = decisions.add("case.resolved", bad.op_id, resolution(bad.op_id))
    assert desk.push(decision)[0]["outcome"] == "deferred"
    entrance.push(bad)
    assert cases(desk)[0]["resolution"] == "paper"
    assert desk.push(decision)[0]["outcome"] == "applied"


def test_a_decision_that_cannot_be_read_is_itself_a_case(desk: Caller, chain: Chain) -> None:
    body = canonical_json({"case_id": "x", "resolution": "burnt", "resolved_at": RESOLVED_AT})
    assert desk.push(chain.add("case.resolved", "x", body))[0]["outcome"] == "quarantined"
    assert [case["op_kind"] for case in cases(desk)] == ["case.resolved"]


def test_a_batch_without_quarantine_costs_no_statement(house: House) -> None:
    with house.server.opened() as store, store.writing() as connection:
        ran: list[str] = []
        event.listen(connection, "before_cursor_execute", lambda *_args: ran.append("statement"))
        results = [OperationResult(op_id=str(number), outcome=Outcome.APPLIED) for number in range(500)]
        assert open_cases(connection, house.building, results) is False
    assert ran == []


def test_a_revoked_device_hands_in_and_staff_take_it_from_there(house: House) -> None:
    """The whole way: nothing that a visitor was thanked for is lost, and it counts once."""
    entrance, desk = house.device("entrance"), house.device("desk")
    visit = entrance.sign_in("Ni Luh Ayu")
    entrance.guestbook.check_out(visit.code)
    house.server.revoke(house.building, entrance.device_id)
    entrance.sync.send()
    desk.sync.run_once()
    service = case_service(desk)
    waiting = {entry.kind: entry for entry in service.undecided().entries}
    assert {entry.reason for entry in waiting.values()} == {"device_revoked"}
    for kind in ("visit.departed", "visit.signed_in"):
        entry = waiting[kind]
        assert service.resend(entry.key, entry.draft, "Rina Wulandari", "admin") == Decided()
    assert desk.sync.run_once().ok
    other = house.device("entrance")
    other.sync.run_once()
    assert other.visits() == [(visit.visit_id, "Ni Luh Ayu", "code")]
    assert service.undecided().total == 0


def test_two_desks_that_decide_offline_at_once_make_one_visit(house: House) -> None:
    entrance = Caller(
        house.server.url, house.server.register(house.building, "entrance", "Pintu kiri"), house.building
    )
    entrance.push(damaged(Chain(house.building).sign_in()))
    desks = [house.device("desk"), house.device("desk")]
    house.converge()
    for number, desk in enumerate(desks):
        service = case_service(desk)
        (entry,) = service.undecided().entries
        assert service.resend(entry.key, entry.draft, f"Petugas {number}", "admin") == Decided()
    house.converge()
    assert desks[0].visits() == desks[1].visits()
    assert len(desks[0].visits()) == 1


def test_an_entrance_learns_that_staff_took_care(house: House) -> None:
    entrance, desk = house.device("entrance"), house.device("desk")
    entrance.sign_in("Slamet")
    with entrance.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE outbox SET body = replace(body, 'Slamet', 'Slamat')")
    entrance.sync.run_once()
    assert entrance.counts().quarantined == 1
    entrance.sync.run_once()
    assert entrance.counts().quarantined == 1, "nobody has decided yet"
    desk.sync.run_once()
    service = case_service(desk)
    (entry,) = service.undecided().entries
    service.resend(entry.key, entry.draft, "Rina Wulandari", "admin")
    house.clock.advance(minutes=2)  # type: ignore[attr-defined]
    house.converge()
    assert entrance.counts().quarantined == 0


def test_the_feed_is_dense_over_cases_too(entrance: Caller, desk: Caller, chain: Chain) -> None:
    for number in range(4):
        operation = chain.sign_in()
        entrance.push(damaged(operation) if number % 2 else operation)
    assert [row["seq"] for row in desk.rows()] == [1, 2, 3, 4]


def test_an_entry_of_another_building_is_a_case_of_the_sender_s(
    entrance: Caller, desk: Caller, chain: Chain
) -> None:
    body = visit_body("gedung-lain", "v-1")
    entrance.push(chain.add("visit.signed_in", "v-1", body))
    assert [case["reason"] for case in cases(desk)] == ["wrong_building"]


def case_service(desk: Device) -> CaseService:
    """What the screens of ``desk`` work with."""
    return CaseService(
        lambda: desk.engine,
        desk.clock,
        DeviceIdentity(desk.building, desk.device_id),
        VisitPolicy(),
        GuestbookDoor,
        lambda _kind, _id: None,
        load_kelurahan,
    )
