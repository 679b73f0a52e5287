"""What the people at the desk do, by keyboard alone (KIOSK.md, A9)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from tests.ui.desk.conftest import OpenDesk
from tests.ui.desk.stage import BAMBANG, CTRL, PIN, SITI, SLAMET, DeskScreen


def focus(desk: DeskScreen) -> str:
    focused = desk.focused()
    return "" if focused is None else focused.objectName()


def test_A9_staff_sign_in_and_note_a_departure_by_keyboard_alone(open_desk: OpenDesk) -> None:
    desk = open_desk(SLAMET, SITI)
    desk.make_first_account()
    assert desk.staff.gate.state == "open"
    assert desk.desk.detail.name == "Siti Sa'adah"
    desk.key(Qt.Key.Key_Down)
    assert desk.desk.detail.name == "Slamet"
    desk.key(Qt.Key.Key_Return)
    assert desk.find("checkOutQuestion").property("text") == "Catat Slamet pulang sekarang?"
    desk.key(Qt.Key.Key_Return)
    assert desk.desk.today.insideCount == "1"
    assert desk.has("departureNotice")
    desk.key(Qt.Key.Key_K, CTRL)
    desk.keys("saadah")
    assert desk.desk.today.search == "saadah"
    desk.lock()
    assert desk.staff.gate.state == "closed"
    assert desk.window.findChild(QObject, "visitList") is None


def test_A9_the_question_takes_the_focus_and_gives_it_back(open_desk: OpenDesk) -> None:
    desk = open_desk(SLAMET, SITI)
    desk.make_first_account()
    assert focus(desk) == "visit_0"
    desk.key(Qt.Key.Key_Return)
    assert focus(desk) == "checkOutButton"
    desk.key(Qt.Key.Key_Escape)
    assert not desk.desk.detail.confirming
    assert focus(desk) == "visit_0"
    desk.key(Qt.Key.Key_Down)
    assert desk.desk.detail.name == "Slamet"


def test_A9_a_search_leads_back_to_the_list(open_desk: OpenDesk) -> None:
    desk = open_desk(SLAMET, SITI)
    desk.make_first_account()
    desk.key(Qt.Key.Key_K, CTRL)
    desk.keys("slam")
    desk.key(Qt.Key.Key_Return)
    assert focus(desk) == "visit_0"
    assert desk.desk.detail.name == "Slamet"


def test_A9_the_phone_number_shows_at_a_key_and_hides_again(open_desk: OpenDesk) -> None:
    desk = open_desk(BAMBANG)
    desk.make_first_account()
    masked = str(desk.find("phoneText").property("text"))
    desk.key(Qt.Key.Key_T, CTRL)
    assert str(desk.find("phoneText").property("text")).endswith("0512")
    assert str(desk.find("phoneText").property("text")) != masked
    desk.key(Qt.Key.Key_T, CTRL)
    assert str(desk.find("phoneText").property("text")) == masked


def test_A9_large_letters_keep_the_question_in_sight(open_desk: OpenDesk) -> None:
    desk = open_desk(SLAMET, SITI)
    desk.make_first_account()
    desk.seen((1280, 720), 2.0, "id")
    desk.key(Qt.Key.Key_Return)
    desk.steady()
    for name in ("checkOutQuestion", "checkOutButton"):
        place = desk.rect(desk.find(name))
        assert place.top() >= 0, name
        assert place.bottom() <= desk.window.height(), name


def test_nothing_of_the_last_visitor_stays_after_locking(open_desk: OpenDesk) -> None:
    desk = open_desk(BAMBANG)
    desk.make_first_account()
    desk.key(Qt.Key.Key_T, CTRL)
    desk.lock()
    assert not [words for words in desk.words() if "Bambang" in words or "0512" in words]
    desk.keys(PIN)
    desk.key(Qt.Key.Key_Return)
    assert desk.staff.gate.state == "open"
    assert "•" in str(desk.find("phoneText").property("text"))
