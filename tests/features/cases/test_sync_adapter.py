"""Cases come down the feed: the server's word, and on top what this desk decided and nobody heard yet."""

from __future__ import annotations

from typing import Any

from kiosk_app.features.cases.sync_adapter import CaseRecords
from tests.helpers.case_desk import ADMIN, RINA, CaseDesk, operation, sign_in_body
from vault.sessions import writing_session


def test_a_row_twice_changes_nothing(desk: CaseDesk) -> None:
    assert desk.hear_of(operation(sign_in_body()), "bad_hash") == {"op-1"}
    assert desk.hear_of(operation(sign_in_body()), "bad_hash") == frozenset()


def test_what_was_decided_here_does_not_come_back_while_it_waits_to_go_up(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    entry = desk.only()
    desk.service.resend(entry.key, entry.draft, RINA, ADMIN)
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    assert desk.service.undecided().total == 0


def test_what_another_desk_decided_leaves_the_list(desk: CaseDesk) -> None:
    desk.hear_of(operation(sign_in_body()), "bad_hash")
    decided: dict[str, Any] = {
        "resolution": "paper",
        "resolved_at": desk.clock.now(),
        "resolved_by": "Yohana",
    }
    assert desk.hear_of(operation(sign_in_body()), "bad_hash", **decided) == {"op-1"}
    assert desk.service.undecided().total == 0


def test_what_the_server_no_longer_has_is_taken_out(desk: CaseDesk) -> None:
    for case_id in ("a", "b", "c"):
        desk.hear_of(operation(sign_in_body(), op_id=case_id), "bad_hash", case_id)
    with writing_session(desk.engine) as session:
        assert CaseRecords().ids_between(session, "a", None, 10) == ["b", "c"]
        assert CaseRecords().ids_between(session, "", "b", 10) == ["a", "b"]
        CaseRecords().forget(session, ["a", "c"])
    assert desk.only().key == "case/b"
