"""Anybody may look into a calendar program when a room is taken; nobody learns from it by whom."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from domain.clock import WIB
from sync.protocol.arrangements import ARRANGEMENT_PUT
from sync.protocol.canonical import canonical_json
from tests.helpers.khal import Khal
from tests.sync.booking import PARTY, Claimer
from tests.sync.central import CentralServer
from tests.sync.stores import ServerStores
from tests.sync.wire import ARRIVED

HERE = "pip-semarang"


@pytest.fixture
def desk(tmp_path: Path, server_stores: ServerStores) -> Iterator[Claimer]:
    server = CentralServer(tmp_path / "central", server_stores, opens_houses=True).start()
    try:
        yield opened(Claimer(server, HERE, "desk"))
    finally:
        server.stop()
        server_stores.drop(server.database)


def opened(desk: Claimer) -> Claimer:
    assert desk.post("hello", b"{}").status_code == 200
    return desk


def next_wednesday() -> datetime:
    """Return nine o'clock of an ordinary working day ahead."""
    day = datetime.now(WIB).replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=1)
    while day.weekday() != 2:
        day += timedelta(days=1)
    return day.astimezone(UTC)


def book(desk: Claimer, begin: datetime, slots: int = 3) -> str:
    """Book the reading-room's table; return what it asked for became."""
    half = timedelta(minutes=30)
    names = [f"meja-ruang-baca/{(begin + half * one).astimezone(WIB):%Y%m%dT%H%M}" for one in range(slots)]
    claim = desk.claim(*names)
    booking = {
        "booking_id": f"pesan-{begin:%H%M}-{claim.record_id[:4]}",
        "building": HERE,
        "device_id": desk.device_id,
        "code": "7K4Q39MWX",
        "facility_id": "meja-ruang-baca",
        "starts_at": begin.isoformat(),
        "ends_at": (begin + half * slots).isoformat(),
        "people": 4,
        "channel": "phone",
        "made_at": ARRIVED,
        "claims": [claim.record_id],
    }
    made = canonical_json({"booking": booking, "party": PARTY})
    return desk.outcomes(claim, desk.chain.add("booking.made", str(booking["booking_id"]), made))[0]


def address(desk: Claimer, building: str = HERE, facility: str = "meja-ruang-baca") -> str:
    return f"{desk.address}/public/{building}/{facility}.ics"


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "Europe/Berlin"])
def test_a_calendar_program_shows_when_it_is_taken_and_not_by_whom(
    desk: Claimer, tmp_path: Path, zone: str
) -> None:
    begin = next_wednesday()
    if book(desk, begin) != "applied":
        pytest.skip("that day is a holiday")
    book(desk, begin)  # waits: somebody has it
    answer = requests.get(address(desk), timeout=10)
    assert answer.headers["content-type"].startswith("text/calendar")
    assert PARTY["name"] not in answer.text
    assert "+62" not in answer.text
    khal = Khal(tmp_path / "khal", zone)
    khal.take(answer.content)
    shown = khal.shows(f"{begin.astimezone(WIB):%Y-%m-%d}")
    assert len(shown) == 1, "what waits is not taken"
    assert "erisi" in shown[0] or "ooked" in shown[0]
    if zone == "Asia/Jakarta":
        assert "09:00" in shown[0]
        assert "10:30" in shown[0]


def test_what_has_not_changed_need_not_be_fetched_again(desk: Claimer) -> None:
    first = requests.get(address(desk), timeout=10)
    assert "max-age" in first.headers["cache-control"]
    again = requests.get(address(desk), headers={"If-None-Match": first.headers["etag"]}, timeout=10)
    assert (again.status_code, again.content) == (304, b"")
    if book(desk, next_wednesday()) == "applied":
        changed = requests.get(address(desk), headers={"If-None-Match": first.headers["etag"]}, timeout=10)
        assert changed.status_code == 200


def test_what_is_not_there_is_said_in_the_servers_own_form(desk: Claimer) -> None:
    for url in (
        address(desk, facility="ruang-rahasia"),
        address(desk, building="pip-ungaran"),
        address(desk, facility="PC-01%27%20OR%201=1"),
        address(desk, facility="x" * 60),
    ):
        answer = requests.get(url, timeout=10)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), url
    assert requests.get(address(desk, facility="x" * 65), timeout=10).status_code == 400
    assert requests.post(address(desk), timeout=10).status_code == 405


def test_a_facility_out_of_use_has_no_calendar(desk: Claimer) -> None:
    records = {row["record_id"]: row["body"] for row in desk.rows() if row["kind"] == "arrangement"}
    record = json.loads(records["facility:meja-ruang-baca"])
    gone = {
        **{name: record[name] for name in ("arrangement_id", "subject", "body")},
        "base": 1,
        "removed": True,
        "changed_at": ARRIVED,
    }
    put = desk.chain.add(ARRANGEMENT_PUT, record["arrangement_id"], canonical_json(gone))
    assert desk.outcomes(put) == ["applied"]
    assert requests.get(address(desk), timeout=10).status_code == 404
