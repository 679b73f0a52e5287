"""What people look for: counted on each device, told once a day is over, and seen together at the desk."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session

from domain.information.figures import (
    IN_VAIN,
    MOST_TOLD,
    REST,
    VIEWED,
    DeviceDay,
    Figure,
    Total,
    by_day,
    how_often,
    totals,
    worth_telling,
)
from domain.information.kinds import Language
from kiosk_app.features.information.figure_adapter import FigureRecords
from kiosk_app.features.information.figure_service import FigureService
from kiosk_app.features.information.search_service import SearchService
from sync.protocol.figures import FIGURES, figures_id, figures_record
from sync.protocol.messages import FeedRow
from tests.helpers.clock import FixedClock

MONDAY = date(2026, 11, 23)
ID, EN = Language.INDONESIAN, Language.ENGLISH


@pytest.fixture
def search(engine: Engine, clock: FixedClock) -> SearchService:
    return SearchService(lambda: engine, clock, lambda _keys: {})


@pytest.fixture
def figures(engine: Engine, clock: FixedClock) -> FigureService:
    return FigureService(lambda: engine, clock, "terminal-1")


def operations(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return list(connection.execute(text("SELECT body FROM outbox ORDER BY seq")).scalars())


def test_a_day_is_told_once_when_it_is_over(
    engine: Engine, search: SearchService, figures: FigureService, clock: FixedClock
) -> None:
    search.note_view("jam-buka", ID)
    search.note_view("jam-buka", EN)
    search.note_search(search.search("parkir sepeda", ID), ID)
    assert figures.tell_days() == 0
    assert totals(figures.days(MONDAY, MONDAY), VIEWED) == [Total("jam-buka", 2)]
    clock.advance(days=1)
    assert [figures.tell_days(), figures.tell_days()] == [1, 0]
    (body,) = operations(engine)
    assert "parkir sepeda" in body
    assert "terminal-1" in body
    days = figures.days(MONDAY, MONDAY + timedelta(days=1))
    assert [(one.device_id, one.day) for one in days] == [("terminal-1", MONDAY)]
    assert totals(days, IN_VAIN) == [Total("parkir sepeda", 1)]
    clock.advance(days=365)
    assert figures.tell_days() == 0
    assert figures.days(MONDAY, MONDAY) == []


def test_the_desk_sees_what_other_devices_told_and_a_new_load_takes_away_only_theirs(
    engine: Engine, search: SearchService, figures: FigureService, clock: FixedClock
) -> None:
    search.note_view("jam-buka", ID)
    clock.advance(days=1)
    figures.tell_days()
    theirs = figures_record(DeviceDay("terminal-2", MONDAY, (Figure(MONDAY, VIEWED, "id", "jam-buka", 4),)))
    row = FeedRow(1, FIGURES, theirs.figures_id, theirs.to_json())
    with Session(engine) as session:
        assert FigureRecords().apply(session, [row], []) == {theirs.figures_id}
        assert FigureRecords().apply(session, [row], []) == frozenset()
        session.commit()
    days = figures.days(MONDAY, MONDAY)
    assert totals(days, VIEWED) == [Total("jam-buka", 5)]
    assert by_day(days, VIEWED) == {MONDAY: 5}
    with Session(engine) as session:
        ids = FigureRecords().ids_between(session, "", None, 10)
        assert ids == sorted([theirs.figures_id, figures_id("terminal-1", MONDAY)])
        FigureRecords().forget(session, ids)
        session.commit()
    assert [one.device_id for one in figures.days(MONDAY, MONDAY)] == ["terminal-1"]
    assert figures.tell_days() == 0


def test_a_day_with_very_many_words_is_told_by_its_most_frequent_and_nothing_is_lost_of_its_sum() -> None:
    many = [Figure(MONDAY, IN_VAIN, "id", f"kata {place:03}", 1) for place in range(MOST_TOLD + 20)]
    often = Figure(MONDAY, IN_VAIN, "id", "parkir", 9)
    told = worth_telling([*many, often])
    days = [DeviceDay("terminal-1", MONDAY, told)]
    assert len(told) == MOST_TOLD + 1
    assert told[-1].subject == REST
    assert how_often(days, IN_VAIN) == MOST_TOLD + 20 + 9
    assert totals(days, IN_VAIN)[0] == Total("parkir", 9)
    assert all(one.subject for one in totals(days, IN_VAIN))
