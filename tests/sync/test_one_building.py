"""No statement of the server crosses buildings, so that buildings can be spread over machines.

Every server of the tests runs with ``watched_sql``; here is the proof that it sees.
"""

from __future__ import annotations

import pytest

from tests.sync import warm_servers
from tests.sync.central import CentralServer
from tests.sync.watched_sql import complaint

ONE, OTHER = {"building_1": "pip-semarang"}, {"building_1": "gedung-lain"}


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT value FROM meta WHERE name = :name",
        "SELECT head FROM feed_head WHERE feed_head.building = :building_1",
        "SELECT 1 FROM inbox JOIN visit ON inbox.building = visit.building WHERE visit.building = :building_1",
        "UPDATE device SET version = :v WHERE device.building = :building_1",
        "INSERT INTO feed (building, seq) VALUES (:building_1, :seq)",
        "CREATE TABLE visit (building VARCHAR(63))",
    ],
)
def test_a_statement_within_one_building_passes(statement: str) -> None:
    assert complaint(statement, [ONE, ONE]) == ""


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        ("SELECT record FROM visit WHERE visit_id = :id", [{"id": "7"}]),
        ("SELECT 1 FROM inbox JOIN visit ON inbox.op_id = visit.visit_id WHERE visit.building = :building_1", [ONE]),
        ("UPDATE device SET building = :building_1", [ONE]),
        ("DELETE FROM feed", [{}]),
        ("INSERT INTO feed (building, seq) VALUES (:building_1, :seq)", [ONE, OTHER]),
        ("INSERT INTO feed (building, seq) VALUES (?, ?)", [("pip-semarang", 1), ("gedung-lain", 1)]),
        ("INSERT INTO feed (seq) VALUES (:seq)", [{"seq": 1}]),
        (
            "SELECT seq FROM feed WHERE building = :building_1 OR building = :building_2",
            [{"building_1": "pip-semarang", "building_2": "gedung-lain"}],
        ),
    ],
)  # fmt: skip
def test_a_statement_that_crosses_buildings_is_seen(statement: str, rows: list[dict[str, str]]) -> None:
    assert complaint(statement, rows)


def test_the_servers_of_the_tests_are_watched() -> None:
    assert CentralServer.program == ("-m", "tests.sync.watched_server")
    assert CentralServer.warm is warm_servers.watched
