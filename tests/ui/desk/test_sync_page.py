"""What staff do on the page about sync, with keys and fingers: decide, tell people, look at devices."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from sync.client.errors import TransportKind, TransportProblem
from sync.protocol.device_list import DevicesReply
from tests.ui.desk.conftest import OpenDesk
from tests.ui.desk.stage import CTRL
from tests.ui.desk.sync_stage import SyncDeskScreen

RETURN, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


@pytest.fixture
def desk(open_desk: OpenDesk) -> SyncDeskScreen:
    """Rina in front of the sample's troubles."""
    opened = open_desk(troubled=True)
    assert isinstance(opened, SyncDeskScreen)
    opened.enter()
    return opened


def told(desk: SyncDeskScreen) -> list[tuple[str, dict[str, Any]]]:
    """What waits for the server that the page wrote: kind and body."""
    with desk.store.connect() as connection:
        rows = connection.execute(text("SELECT kind, body FROM outbox ORDER BY seq")).all()
    return [(kind, json.loads(body)) for kind, body in rows][1:]


def words(desk: SyncDeskScreen, name: str) -> str:
    return str(desk.find(name).property("text"))


def focus(desk: SyncDeskScreen) -> str:
    focused = desk.focused()
    return "" if focused is None else focused.objectName()


def press(desk: SyncDeskScreen, name: str) -> None:
    """Touch once the form has come to rest, as people do."""
    desk.rest()
    desk.steady()
    desk.touch(name)
    desk.rest()


def test_A9_an_entry_is_corrected_and_sent_again_by_keyboard_alone(desk: SyncDeskScreen) -> None:
    assert words(desk, "entryTitle") == "Siti Sa'adah"
    desk.key(RETURN)
    assert focus(desk) == "mendNameField"
    desk.keys(" Rahmawati")
    desk.key(RETURN)
    (sent, resolved) = told(desk)
    assert (sent[0], sent[1]["name"]) == ("visit.signed_in", "Siti Sa'adah Rahmawati")
    assert (resolved[0], resolved[1]["resolution"]) == ("case.resolved", "resent")
    assert words(desk, "entryTitle") == "Mbah Parto", "the next one is chosen"
    assert desk.sync.cases.entries.total == 5
    assert focus(desk).startswith("choice_row_")
    assert "Selesai" in words_of_notice(desk)
    desk.key(DOWN)
    assert not desk.has("caseNotice"), "it is not about this one"


def test_what_the_rules_object_to_stays_in_the_form_with_a_sentence(desk: SyncDeskScreen) -> None:
    desk.key(RETURN)
    desk.find("mendNameField").setProperty("text", "3374012345678901")
    press(desk, "mendSaveButton")
    assert [line for line in desk.words() if "NIK" in line]
    assert str(desk.find("mendNameField").property("text")) == "3374012345678901", "what was typed stays"
    assert told(desk) == []
    desk.key(ESCAPE)
    assert words(desk, "entryTitle") == "Siti Sa'adah"


def test_a_touch_chooses_origin_and_purpose(desk: SyncDeskScreen) -> None:
    desk.key(RETURN)
    press(desk, "mendOrigin_kelurahan")
    desk.find("mendOriginTextField").setProperty("text", "sekay")
    press(desk, "suggestion_0")
    press(desk, "mendPurpose_complaint")
    press(desk, "mendSaveButton")
    body = told(desk)[0][1]
    assert body["origin"]["text"].startswith("Sekayu")
    assert (body["origin"]["kind"], body["purpose"]) == ("kelurahan", "complaint")


def test_A9_the_cursor_stays_where_a_choice_was_made(desk: SyncDeskScreen) -> None:
    desk.key(RETURN)
    while focus(desk) != "mendPurpose_reading":
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Space)
    assert desk.sync.cases.mend.purpose == "reading"
    assert focus(desk) == "mendPurpose_reading"


def test_A9_an_entry_goes_to_paper_after_one_question(desk: SyncDeskScreen, tmp_path: Path) -> None:
    desk.key(Qt.Key.Key_P, CTRL)
    assert focus(desk) == "confirmDecisionButton"
    desk.key(RETURN)
    (sheet,) = (tmp_path / "Lembar").iterdir()
    assert sheet.read_bytes().startswith(b"%PDF")
    assert "Siti" not in sheet.name
    assert sheet.stat().st_mode & 0o077 == 0
    assert [body["resolution"] for _, body in told(desk)] == ["paper"]
    assert str(sheet) in words_of_notice(desk)


def test_A9_an_entry_is_exported_byte_for_byte_to_the_chosen_drive(
    desk: SyncDeskScreen, tmp_path: Path
) -> None:
    (tmp_path / "SANDISK").mkdir()
    with desk.store.connect() as connection:
        raw = connection.execute(text("SELECT raw FROM quarantine_case WHERE case_id = 'c1'")).scalar_one()
    desk.key(Qt.Key.Key_E, CTRL)
    assert focus(desk) == "place_0"
    desk.key(RETURN)
    (file,) = (tmp_path / "SANDISK").iterdir()
    assert file.read_bytes() == raw.encode()
    assert [body["resolution"] for _, body in told(desk)] == ["exported"]


def test_a_drive_that_was_pulled_out_changes_nothing(desk: SyncDeskScreen) -> None:
    desk.key(Qt.Key.Key_E, CTRL)
    desk.key(RETURN)
    assert "tidak ditemukan lagi" in words_of_notice(desk)
    assert told(desk) == []
    assert desk.sync.cases.entries.total == 6


def test_escape_takes_a_question_back(desk: SyncDeskScreen) -> None:
    desk.key(Qt.Key.Key_P, CTRL)
    desk.key(ESCAPE)
    assert told(desk) == []
    assert focus(desk).startswith("choice_row_")


def test_what_nobody_can_read_offers_no_way_to_send_it(desk: SyncDeskScreen) -> None:
    desk.key(DOWN)
    desk.key(DOWN)
    assert not desk.has("resendButton")
    assert desk.has("paperButton")
    assert desk.has("exportButton")


def test_a_librarian_may_look_but_not_decide(open_desk: OpenDesk) -> None:
    desk = open_desk(troubled=True, role="staff")
    assert isinstance(desk, SyncDeskScreen)
    desk.enter()
    assert words(desk, "entryTitle") == "Siti Sa'adah"
    assert not desk.has("resendButton")
    assert not desk.has("paperButton")
    desk.key(RETURN)
    assert not desk.has("mendNameField")
    assert [line for line in desk.words() if "Hanya pengelola" in line]
    desk.key(Qt.Key.Key_2, CTRL)
    assert not desk.has("resolve_moved")


def test_A9_a_conflict_shows_both_sides_whom_to_tell_and_is_noted(desk: SyncDeskScreen) -> None:
    desk.key(Qt.Key.Key_2, CTRL)
    shown = desk.words()
    assert {"Ni Luh Ayu", "Slamet", "dijanjikan oleh Pintu kiri"} <= set(shown)
    assert words(desk, "tellPhone_0").endswith("218")
    assert "+62" not in words(desk, "tellPhone_0")
    desk.key(Qt.Key.Key_T, CTRL)
    assert words(desk, "tellPhone_0") == "+6281215000218"
    press(desk, "resolve_moved")
    ((kind, body),) = told(desk)
    assert (kind, body["resolution"], body["by"]) == ("conflict.resolved", "moved", "Rina Wulandari")
    assert desk.sync.cases.conflicts.total == 1


def test_devices_that_need_a_look_say_so_in_words(desk: SyncDeskScreen) -> None:
    desk.key(Qt.Key.Key_3, CTRL)
    shown = desk.words()
    assert "7 menit terlalu cepat" in shown
    assert "dicabut" in shown
    assert words(desk, "knownLine").startswith("Tanpa sambungan. Terakhir diketahui")


def test_the_table_is_asked_for_anew_and_says_when_nobody_answers(desk: SyncDeskScreen) -> None:
    desk.key(Qt.Key.Key_3, CTRL)
    desk.sync.fleet.connect_now()
    desk.key(Qt.Key.Key_F5)
    assert words(desk, "knownLine").startswith("Menurut server pusat")

    def silent() -> DevicesReply:
        raise TransportProblem(TransportKind.UNREACHABLE)

    desk.server_answers = silent
    desk.key(Qt.Key.Key_F5)
    assert words(desk, "knownLine").startswith("Tanpa sambungan")
    assert "Pintu kiri" in desk.words(), "what was known stays"


def test_nothing_of_an_entry_stays_after_locking(desk: SyncDeskScreen) -> None:
    desk.key(RETURN)
    desk.lock()
    assert not [line for line in desk.words() if "Siti" in line or "Slamet" in line]
    assert desk.sync.cases.mend.name == ""


def test_a_desk_without_troubles_says_so_kindly(open_desk: OpenDesk) -> None:
    desk = open_desk(troubled=False)
    assert isinstance(desk, SyncDeskScreen)
    desk.enter()
    assert words(desk, "emptyText") == "Tidak ada yang disisihkan. Semua entri sampai dengan utuh."


def words_of_notice(desk: SyncDeskScreen) -> str:
    return str(desk.find("caseNotice").property("text"))
