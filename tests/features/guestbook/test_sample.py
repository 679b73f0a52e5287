"""A made-up year that could have been."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from domain.clock import WIB
from domain.fields import Wrong
from domain.ids import parse_visit_code
from domain.names import check_name, fold
from domain.phones import parse_phone
from kiosk_app.features.guestbook.sample import fill, run_sample
from kiosk_app.features.guestbook.sample_days import spread
from tests.helpers.clock import OPENING_MORNING, FixedClock
from tests.helpers.guestbook_desk import ENTRANCE, GuestbookDesk

VISITS = 4000


@pytest.fixture
def year(engine: Engine, clock: FixedClock) -> GuestbookDesk:
    """A year of ``VISITS`` visits that ends on Monday morning, 23 November 2026."""
    assert fill(engine, VISITS, 148, OPENING_MORNING, ENTRANCE) == VISITS
    return GuestbookDesk(engine, clock)


def test_every_visit_could_have_been_typed_in(year: GuestbookDesk) -> None:
    rows = year.ask("SELECT name, name_key, phone, code, origin_text FROM visit")
    assert len(rows) == VISITS
    for name, key, phone, code, origin in rows:
        assert not isinstance(check_name(name), Wrong), name
        assert key == fold(name)
        assert phone is None or parse_phone(phone) == phone
        assert parse_visit_code(code) == code
        assert 1 <= len(origin) <= 100


def test_names_are_of_all_kinds(year: GuestbookDesk) -> None:
    names = [name for (name,) in year.ask("SELECT DISTINCT name FROM visit")]
    for needed in ("Ni ", "Simanjuntak", "Slamet", "Sa'adah", "Dr.", "M.Si", "Mbah", "Tan", "Abdurrahman"):
        assert any(needed in name for name in names), needed
    assert any(" " not in name for name in names)


def test_nobody_came_on_sundays_or_before_seven_or_in_the_future(year: GuestbookDesk) -> None:
    moments = [_wib(text) for (text,) in year.ask("SELECT arrived_at FROM visit")]
    assert not [moment for moment in moments if moment.weekday() == 6]
    assert all(7 <= moment.hour < 21 for moment in moments if moment.date() != OPENING_MORNING.date())
    assert max(moments) <= OPENING_MORNING
    assert min(moments) > OPENING_MORNING - timedelta(days=366)


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 11, 23, 4, 15, tzinfo=WIB),
        datetime(2026, 11, 23, 6, 59, tzinfo=WIB),
        datetime(2026, 11, 22, 10, 0, tzinfo=WIB),
        datetime(2026, 11, 20, 22, 30, tzinfo=WIB),
    ],
    ids=["early morning", "just before opening", "Sunday", "late evening"],
)
def test_nobody_is_inside_while_the_doors_are_shut(
    engine: Engine, clock: FixedClock, moment: datetime
) -> None:
    fill(engine, VISITS, 148, moment, ENTRANCE)
    desk = GuestbookDesk(engine, clock)
    moments = [_wib(text) for (text,) in desk.ask("SELECT arrived_at FROM visit")]
    assert len(moments) == VISITS
    assert max(moments) < moment
    assert all(7 <= arrived.hour < 21 and arrived.weekday() < 6 for arrived in moments)
    assert desk.ask("SELECT count(*) FROM visit WHERE departed_at IS NULL") == [(0,)]


@pytest.mark.parametrize("minute", [5, 40, 59])
def test_in_the_first_hour_everybody_came_after_the_doors_opened(
    engine: Engine, clock: FixedClock, minute: int
) -> None:
    moment = datetime(2026, 11, 23, 7, minute, tzinfo=WIB)
    fill(engine, VISITS, 148, moment, ENTRANCE)
    desk = GuestbookDesk(engine, clock)
    arrivals = [_wib(text) for (text,) in desk.ask("SELECT arrived_at FROM visit WHERE departed_at IS NULL")]
    assert len(arrivals) >= 3
    assert all(moment.replace(minute=0) <= arrived <= moment for arrived in arrivals)


def test_friday_noon_is_quiet(year: GuestbookDesk) -> None:
    hours = Counter(
        (moment.weekday() == 4, moment.hour)
        for moment in (_wib(text) for (text,) in year.ask("SELECT arrived_at FROM visit"))
    )
    assert hours[True, 12] < hours[True, 10] / 2


def test_somebody_is_still_there_and_everybody_else_left_after_arriving(year: GuestbookDesk) -> None:
    assert 3 <= year.service.present().entries <= 25
    assert year.ask("SELECT count(*) FROM visit WHERE departed_at < arrived_at") == [(0,)]
    assert year.ask("SELECT count(*) FROM visit WHERE departed_at > '2026-11-23T02:41:00.000000Z'") == [(0,)]
    [(open_ones,)] = year.ask("SELECT count(*) FROM visit WHERE departed_at IS NULL")
    assert open_ones == year.service.present().entries


def test_rows_read_back_as_visits(year: GuestbookDesk) -> None:
    for visit in year.service.present().visits:
        assert year.service.visit(visit.visit_id) == visit
        assert visit.arrived_at.tzinfo is not None


def test_the_same_seed_makes_the_same_year(engine: Engine, clock: FixedClock) -> None:
    desk = GuestbookDesk(engine, clock)
    made = []
    for _ in range(2):
        fill(engine, 300, 7, OPENING_MORNING, ENTRANCE)
        made.append(desk.ask("SELECT * FROM visit ORDER BY visit_id"))
        with engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM visit")
    assert made[0] == made[1]


@pytest.mark.parametrize("visits", [0, 1, 7, 365, 100_000])
def test_a_year_holds_exactly_as_many_visits_as_were_asked_for(visits: int) -> None:
    from random import Random

    days = spread(visits, OPENING_MORNING.date(), Random(1))
    assert sum(count for _, count in days) == visits
    assert all(count >= 0 for _, count in days)
    assert days[-1][0] == OPENING_MORNING.date()


def test_the_command_fills_an_empty_store_and_lets_the_server_hear_of_it(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    from kiosk_app.platform.database import open_store
    from kiosk_app.platform.first_start import settle
    from kiosk_app.platform.paths import DataDir
    from vault.secrets import open_secret_door

    directory = DataDir(tmp_path / "demo")
    settings = settle(directory, clock.now()).with_changes(secrets_backend="credential-file")
    settings.save(directory)
    assert run_sample(directory.root, 40, clock=clock) == 0
    engine = open_store(directory, open_secret_door("credential-file", directory.root))
    desk = GuestbookDesk(engine, clock)
    assert len([kind for kind, _ in desk.operations() if kind == "visit.signed_in"]) == 40
    assert desk.ask("SELECT DISTINCT device_id FROM visit") == [(settings.device_id,)]
    engine.dispose()
    assert run_sample(directory.root, 40, clock=clock) == 2
    assert "already holds 40 visits" in capsys.readouterr().err


def _wib(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(WIB)
