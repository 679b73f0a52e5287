"""The desk's list of who is here, over a real store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.devices import DeviceIdentity
from domain.outcome import Accepted
from domain.visits import Visit, VisitDraft, VisitPolicy
from kiosk_app.features.guestbook.desk_wiring import TodayDesk, wire_today
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor


class House:
    """A guestbook with a desk that looks at it."""

    def __init__(self, engine: Engine, clock: FixedClock, executor: ManualExecutor) -> None:
        self.clock, self.executor = clock, executor
        device = DeviceIdentity("pip-semarang", "desk-1")
        self.service = GuestbookService(lambda: engine, clock, device, VisitPolicy(), lambda _: None)
        self.runner = Runner(executor)
        self.desk: TodayDesk = wire_today(self.service, lambda: engine, self.runner, clock, Translation())

    def arrives(self, name: str, **more: object) -> Visit:
        self.clock.advance(minutes=10)
        draft = VisitDraft(name=name, origin_kind="town", origin_text="Ungaran", purpose="computer", **more)  # type: ignore[arg-type]
        outcome = self.service.sign_in(draft, token=name)
        assert isinstance(outcome, Accepted)
        return outcome.state

    def look(self) -> None:
        self.desk.load()
        self.executor.drain()
        QCoreApplication.processEvents()

    def names(self) -> list[str]:
        model = self.desk.today.visits
        return [model.data(model.index(row), 257) for row in range(model.rowCount())]

    def chosen(self) -> str:
        return str(self.desk.detail.name)


@pytest.fixture
def house(qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor) -> House:
    return House(engine, clock, executor)


def test_people_are_counted_not_rows(house: House) -> None:
    house.arrives("Slamet")
    house.arrives("Karang Taruna Sekayu", is_group=True, men="7", women="5")
    house.look()
    assert (house.desk.today.insideCount, house.desk.today.insideNote) == ("13", "orang, 2 kunjungan")
    assert house.desk.day.count == "13"


def test_the_newest_stands_first_and_is_marked_new_for_five_minutes(house: House) -> None:
    house.arrives("Slamet")
    house.arrives("Siti Sa'adah")
    house.look()
    assert house.names() == ["Siti Sa'adah", "Slamet"]
    model = house.desk.today.visits
    assert [model.data(model.index(row), 262) for row in (0, 1)] == [True, False]
    house.clock.advance(minutes=5)
    house.desk.day.tick()
    assert model.data(model.index(0), 262) is False


def test_search_folds_case_and_apostrophes(house: House) -> None:
    house.arrives("Siti Sa'adah")
    house.arrives("Slamet")
    house.desk.today.search = "SAADAH"
    house.look()
    assert house.names() == ["Siti Sa'adah"]
    assert house.desk.today.insideNote == "orang, 2 kunjungan"


def test_a_search_hides_nobody_from_the_numbers(house: House) -> None:
    house.arrives("Andika Pratama", is_group=True, men="12", women="18")
    house.arrives("Mbah Parto", assistance="hearing")
    house.desk.today.search = "yohana"
    house.look()
    assert house.names() == []
    assert (house.desk.today.groupsCount, house.desk.today.helpCount) == ("1", "1")
    assert house.desk.today.helpNote == "sejak 10.01"


def test_the_chosen_visitor_stays_chosen_while_others_arrive(house: House) -> None:
    house.arrives("Slamet")
    house.arrives("Yohana")
    house.look()
    house.desk.today.move(1)
    assert house.chosen() == "Slamet"
    house.arrives("Mbah Parto")
    house.look()
    assert house.chosen() == "Slamet"
    assert house.desk.today.selectedRow == 2


def test_an_arrival_is_inserted_and_nothing_is_reset(house: House, qtbot: QtBot) -> None:
    house.arrives("Slamet")
    house.look()
    model = house.desk.today.visits
    house.arrives("Yohana")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        house.desk.refresh_for("visit", {"any"})
        house.executor.drain()


def test_changes_of_other_kinds_of_records_read_nothing(house: House) -> None:
    house.desk.refresh_for("booking", {"any"})
    assert house.executor.waiting == 0


def test_check_out_asks_first_then_notes_it_and_passes_on_to_the_neighbour(house: House) -> None:
    house.arrives("Slamet")
    leaving = house.arrives("Yohana")
    house.look()
    house.desk.detail.confirmCheckOut()
    assert house.executor.waiting == 0
    house.desk.detail.askCheckOut()
    assert house.desk.detail.question == "Catat Yohana pulang sekarang?"
    house.desk.detail.confirmCheckOut()
    house.desk.detail.confirmCheckOut()
    house.executor.drain()
    left = house.service.visit(leaving.visit_id)
    assert left is not None
    assert left.departed_how == "staff"
    assert house.names() == ["Slamet"]
    assert house.chosen() == "Slamet"
    assert house.desk.detail.notice == "Yohana dicatat pulang pukul 10.01."


def test_the_phone_number_is_masked_until_asked_for_and_again_for_the_next(house: House) -> None:
    house.arrives("Slamet", phone="0812-1500-0512")
    house.arrives("Yohana", phone="0813-2555-0123")
    house.look()
    assert house.desk.detail.phone == "•••• •••• 123"
    house.desk.detail.togglePhone()
    assert house.desk.detail.phone == "+6281325550123"
    house.desk.today.move(1)
    assert house.desk.detail.phone == "•••• •••• 512"


def test_locking_leaves_neither_search_nor_name(house: House) -> None:
    house.arrives("Slamet", phone="0812-1500-0512")
    house.desk.today.search = "sla"
    house.look()
    house.desk.forget()
    assert (house.desk.today.search, house.chosen(), house.desk.detail.phone) == ("", "", "")


def test_bars_show_the_hour_of_arrival_in_wib(house: House) -> None:
    house.arrives("Slamet")
    house.look()
    bars = {bar["label"]: bar["people"] for bar in house.desk.day.hours}
    assert bars["09"] == 1
    assert sum(bars.values()) == 1
    assert [bar["label"] for bar in house.desk.day.purposes] == ["Komputer, internet"]
