"""Staff make a kiosk known to the central server, by touch, by keys, and with the scanner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk_app.features.enrolment.ports import Refusal, Typed, Welcome
from kiosk_app.features.enrolment.view_model import EnrolViewModel
from kiosk_app.platform.enrolment import EnrolProblem
from kiosk_app.session.navigator import PageEntry, page_url
from sync.protocol.invitation import Invitation, write_invitation
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.conftest import OpenScreen
from tests.ui.enrol_pages import enrolment
from tests.ui.harness import Screen, settle

CODE, MARK = "7K4Q39MW4", "3F2A99C017B4E05D8A61" + "0" * 44


class Staff:
    """Somebody in front of a kiosk at its first start; ``asked`` is what the server heard."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.executor = screen, ManualExecutor()
        self.asked: list[Typed] = []
        self.done: list[str] = []
        self.outcome: Welcome | Refusal = Welcome("entrance", "Pintu kiri")
        self.model: EnrolViewModel = enrolment(
            self._answer,
            self.executor,
            Typed(building="pip-semarang"),
            abort=lambda: self.done.append("abort"),
            later=lambda: self.done.append("later"),
            begin=lambda: self.done.append("begin"),
        )
        entry = PageEntry("first start", page_url("Enrol/EnrolPage.qml"), {"enrolment": self.model})
        screen.shell.navigator.register([entry])
        screen.shell.navigator.hold("first start")
        settle()

    def _answer(self, typed: Typed) -> Welcome | Refusal:
        self.asked.append(typed)
        return self.outcome

    def put(self, field: str, text: str) -> None:
        self.screen.find(f"{field}Field").setProperty("text", text)
        settle()

    def wait(self) -> None:
        self.executor.drain()
        settle()

    def fill_in(self) -> None:
        self.put("enrolAddress", "https://pusat.semarang.go.id")
        self.put("enrolCode", "7K4-Q39-MW4")


@pytest.fixture
def staff(open_screen: OpenScreen) -> Staff:
    return Staff(open_screen())


def test_a_scanned_invitation_is_all_it_takes(staff: Staff) -> None:
    qr = write_invitation(Invitation("https://pusat.semarang.go.id", "pip-semarang", CODE, MARK))
    staff.screen.keys(qr)
    staff.screen.key(Qt.Key.Key_Return)
    staff.wait()
    assert staff.asked == [Typed("https://pusat.semarang.go.id", "pip-semarang", CODE, MARK)]
    assert "Terdaftar sebagai “Pintu kiri”." in staff.screen.words()
    staff.screen.touch("mainButton")
    assert staff.done == ["begin"]


def test_typed_by_touch_it_does_the_same(staff: Staff) -> None:
    staff.fill_in()
    staff.screen.touch("mainButton")
    assert staff.model.state == "working"
    staff.wait()
    assert staff.asked == [Typed("https://pusat.semarang.go.id", "pip-semarang", "7K4-Q39-MW4")]
    assert staff.model.state == "done"


def test_what_is_missing_is_asked_for_before_anybody_is_bothered(staff: Staff) -> None:
    staff.put("enrolAddress", "https://pusat.semarang.go.id")
    staff.screen.touch("mainButton")
    staff.wait()
    assert staff.asked == []
    assert "Ketik kode dari undangan." in staff.screen.words()
    focused = staff.screen.focused()
    assert focused is not None
    assert focused.objectName() == "enrolCodeField"


def test_something_else_scanned_is_told_kindly(staff: Staff) -> None:
    staff.screen.keys("PIPE:HALO")
    staff.screen.key(Qt.Key.Key_Return)
    assert "Ini bukan undangan. Pindai QR yang dibuat pengelola." in staff.screen.words()
    assert staff.asked == []


@pytest.mark.parametrize("reason", list(EnrolProblem))
@pytest.mark.parametrize("language", ["id", "en"])
def test_each_failure_says_what_to_do_and_keeps_what_was_typed(
    staff: Staff, reason: EnrolProblem, language: str
) -> None:
    staff.screen.shell.translation.languageChanged.connect(staff.model.retranslate)
    staff.screen.shell.translation.setLanguage(language)
    staff.fill_in()
    staff.outcome = Refusal(reason.value)
    staff.screen.touch("mainButton")
    staff.wait()
    said = [*staff.model.errors.values(), staff.model.trouble]
    sentence = next(line for line in said if line)
    assert sentence in staff.screen.words()
    assert staff.model.code == "7K4-Q39-MW4"


def test_an_attempt_can_be_broken_off(staff: Staff) -> None:
    staff.fill_in()
    staff.screen.touch("mainButton")
    staff.screen.touch("backButton")
    assert staff.done == ["abort"]
    staff.outcome = Refusal("unreachable")
    staff.wait()
    assert staff.model.state == "form"
    assert not staff.model.errors, "nobody is blamed for what staff wanted"


def test_later_means_working_alone(staff: Staff) -> None:
    left: list[bool] = []
    staff.model.left.connect(lambda: left.append(True))
    staff.screen.touch("backButton")
    assert (staff.done, left) == (["later"], [True])


def test_an_invitation_for_another_kind_of_device_is_pointed_out(staff: Staff) -> None:
    staff.outcome = Welcome("desk", "Meja depan")
    staff.fill_in()
    staff.screen.touch("mainButton")
    staff.wait()
    assert [line for line in staff.screen.words() if "Undangannya dibuat untuk: Meja depan" in line]


def test_a_fingerprint_is_asked_for_where_the_way_is_protected(staff: Staff) -> None:
    staff.put("enrolAddress", "http://10.0.0.7:8000")
    assert not staff.screen.has("enrolFingerprintField")
    staff.put("enrolAddress", "pusat.semarang.go.id")
    assert staff.screen.has("enrolFingerprintField")
