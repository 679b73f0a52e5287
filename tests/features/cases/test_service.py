"""What staff may do about an entry that was set aside: nothing of it is ever lost, and it counts once."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from domain.fields import FieldReason
from domain.outcome import Refused
from domain.visits import InvalidDraft
from kiosk_app.features.cases.outcomes import Decided, Hindrance, Mending, SetAside
from tests.helpers.case_desk import ADMIN, CODE, RINA, VISIT_ID, CaseDesk, operation, sign_in_body


def test_an_entry_set_aside_says_who_and_why_and_keeps_every_byte(desk: CaseDesk) -> None:
    sent = operation(sign_in_body())
    desk.hear_of(sent, "device_revoked")
    entry = desk.only()
    assert (entry.name, entry.reason, entry.device_id) == ("Siti Sa'adah", "device_revoked", "entrance-left")
    assert entry.raw == sent.model_dump_json()
    assert entry.mending is Mending.FORM


def test_a_corrected_entry_goes_up_with_the_decision_in_one_go(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body(name="")), "unreadable")
    entry = desk.only()
    assert entry.draft is not None
    outcome = desk.service.resend(entry.key, replace(entry.draft, name="Siti Sa'adah"), RINA, ADMIN)
    assert outcome == Decided()
    (signed_in, resolved) = desk.operations()
    assert signed_in[0] == "visit.signed_in"
    assert json.loads(signed_in[2])["name"] == "Siti Sa'adah"
    assert resolved[:2] == ("case.resolved", "op-1")
    body = json.loads(resolved[2])
    assert (body["resolution"], body["resolved_by"]) == ("resent", RINA)
    assert desk.service.undecided().total == 0
    assert ("visit", VISIT_ID) in desk.saved


def test_a_corrected_entry_keeps_its_code_its_hour_and_its_number(desk: CaseDesk) -> None:
    """The visitor holds a card with that code, and a departure may be waiting for that number."""
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    entry = desk.only()
    desk.service.resend(entry.key, entry.draft, RINA, ADMIN)
    body = json.loads(desk.operations()[0][2])
    assert (body["visit_id"], body["code"]) == (VISIT_ID, CODE)
    assert body["arrived_at"] == "2026-11-23T02:12:00.000000Z"
    assert body["device_id"] == "entrance-left"
    assert desk.ask("SELECT name FROM visit") == [("Siti Sa'adah",)], "staff see the entry at once"


def test_a_number_that_belongs_to_another_entry_is_not_used_again(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body(name="Slamet")), "unreadable", "first")
    first = desk.only()
    desk.service.resend(first.key, first.draft, RINA, ADMIN)
    desk.hear_of(operation(sign_in_body(name="Yohana"), op_id="second"), "id_reused", "second")
    second = desk.only()
    desk.service.resend(second.key, second.draft, RINA, ADMIN)
    assert desk.ask("SELECT name FROM visit ORDER BY name") == [("Slamet",), ("Yohana",)]


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"name": "3374012345678901"}, "name", FieldReason.HOLDS_NIK),
        ({"phone": "12"}, "phone", FieldReason.TOO_SHORT),
        ({"origin_text": ""}, "origin_text", FieldReason.EMPTY),
        ({"is_group": True, "men": "1", "women": "0"}, "men", FieldReason.GROUP_OF_ONE),
    ],
)
def test_the_rules_of_the_guestbook_hold_for_corrections_too(
    desk: CaseDesk, changes: dict[str, object], field: str, reason: FieldReason
) -> None:
    desk.hear_of(operation(sign_in_body()), "unreadable")
    entry = desk.only()
    assert entry.draft is not None
    outcome = desk.service.resend(entry.key, replace(entry.draft, **changes), RINA, ADMIN)  # type: ignore[arg-type]
    assert isinstance(outcome, Refused)
    assert isinstance(outcome.reason, InvalidDraft)
    assert [(problem.field, problem.reason) for problem in outcome.reason.problems] == [(field, reason)]
    assert desk.operations() == []
    assert desk.service.undecided().total == 1


def test_a_departure_of_a_revoked_device_goes_up_as_it_is(desk: CaseDesk) -> None:
    body = {"visit_id": VISIT_ID, "departed_at": "2026-11-23T05:00:00.000000Z", "departed_how": "staff"}
    desk.hear_of(operation(body, "visit.departed"), "device_revoked")
    entry = desk.only()
    assert entry.mending is Mending.AS_IT_IS
    assert desk.service.resend(entry.key, None, RINA, ADMIN) == Decided()
    kind, record_id, sent = desk.operations()[0]
    assert (kind, record_id, json.loads(sent)) == ("visit.departed", VISIT_ID, body)


def test_what_nobody_can_read_cannot_be_sent_but_goes_to_paper(desk: CaseDesk, tmp_path: Path) -> None:
    desk.hear_of('{"op_id": "op-1", "kseq": "seven"}', "unreadable")
    entry = desk.only()
    assert entry.mending is Mending.IMPOSSIBLE
    assert desk.service.resend(entry.key, None, RINA, ADMIN) is Hindrance.IMPOSSIBLE

    def write(entry: SetAside) -> Path:
        (tmp_path / "sheet").write_text(entry.raw)
        return tmp_path / "sheet"

    assert desk.service.set_down(entry.key, "paper", write, RINA, ADMIN) == Decided(tmp_path / "sheet")
    assert json.loads(desk.operations()[0][2])["resolution"] == "paper"


def test_what_could_not_be_written_is_not_decided(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    key = desk.only().key
    outcome = desk.service.set_down(key, "exported", lambda _: Hindrance.PLACE_FULL, RINA, ADMIN)
    assert outcome is Hindrance.PLACE_FULL
    assert desk.only().key == key
    assert desk.operations() == []


def test_an_entry_is_decided_once(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    entry = desk.only()
    assert desk.service.resend(entry.key, entry.draft, RINA, ADMIN) == Decided()
    assert desk.service.resend(entry.key, entry.draft, RINA, ADMIN) is Hindrance.ALREADY
    assert desk.service.set_down(entry.key, "paper", lambda _: None, RINA, ADMIN) is Hindrance.ALREADY
    assert len(desk.operations()) == 2


def test_a_librarian_looks_and_only_who_runs_the_desk_decides(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    entry = desk.only()
    assert desk.service.resend(entry.key, entry.draft, "Yohana", "staff") is Hindrance.NOT_ALLOWED
    outcome = desk.service.set_down(entry.key, "paper", lambda _: None, "Yohana", "staff")
    assert outcome is Hindrance.NOT_ALLOWED
    assert desk.operations() == []


def test_what_this_device_could_not_use_itself_stands_in_the_same_list(desk: CaseDesk) -> None:
    desk.set_aside_here("feed:7", '{"seq": 7, "kind": "visit"}', "ValidationError")
    entry = desk.only()
    assert (entry.device_id, entry.reason, entry.mending) == ("", "feed_row", Mending.IMPOSSIBLE)
    assert desk.service.set_down(entry.key, "exported", lambda _: None, RINA, ADMIN) == Decided()
    assert desk.operations() == [], "the server never had it as a case"
    assert desk.service.undecided().total == 0


def test_an_operation_of_this_desk_stands_in_the_list_once(desk: CaseDesk) -> None:
    mine = operation(sign_in_body())
    desk.set_aside_here("op:op-1", mine.model_dump_json(), "bad_hash")
    assert desk.only().key == "own/op:op-1"
    husk = mine.model_copy(update={"body": ""})
    desk.hear_of(husk, "bad_hash")
    entry = desk.only()
    assert entry.key == "case/op-1"
    assert entry.raw == mine.model_dump_json(), "what lies here has the body that the server never got"
    desk.service.resend(entry.key, entry.draft, RINA, ADMIN)
    assert desk.service.undecided().total == 0
    assert desk.ask("SELECT resolution FROM quarantine") == [("resent",)]


def test_names_are_forgotten_in_time_here_too(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    desk.set_aside_here("op:op-2", operation(sign_in_body()).model_dump_json(), "bad_hash")
    desk.clock.advance(days=364)
    assert desk.service.forget_expired() == 0
    desk.clock.advance(days=2)
    assert desk.service.forget_expired() == 2
    assert [entry.raw for entry in desk.service.undecided().entries] == ["", ""]
    assert desk.hear_of(operation(sign_in_body()), "bad_hash") in (frozenset(), frozenset({"op-1"}))
    assert not [raw for (raw,) in desk.ask("SELECT raw FROM quarantine_case") if "Siti" in raw]
