"""Bookings at the server: one answer for everybody, names for desks only, and nobody ever twice in one place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.exc import DBAPIError

from sync.protocol.bookings import BOOKING, BOOKING_PARTY, SERIES
from sync.protocol.canonical import canonical_json
from sync.protocol.chain import body_hash
from sync.protocol.claims import CLAIM
from sync.protocol.erasure import is_whole
from sync.protocol.operations import Operation
from sync.server.booking_tables import OCCUPANCY
from sync.server.context import Context
from tests.helpers.clock import FixedClock
from tests.sync.booking import PARTY
from tests.sync.open_house import BUILDING, Teller, open_house
from tests.sync.stores import ServerStores
from tests.sync.wire import ARRIVED

NINE = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
HALF = timedelta(minutes=30)
SLOTS = ("PC-01/20261124T0800", "PC-01/20261124T0830")
LATER = ("PC-01/20261124T0900", "PC-01/20261124T0930")
DONE = [("applied", "")]


@pytest.fixture
def context(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_house(tmp_path / "central", server_stores, clock) as context:
        Teller(context, "entrance").greet()
        yield context


@pytest.fixture
def desk(context: Context) -> Teller:
    return Teller(context)


@pytest.fixture
def kiosk(context: Context) -> Teller:
    return Teller(context, "terminal")


def booked(teller: Teller, *slots: str) -> Operation:
    """Have ``teller`` book ``slots`` and return the booking."""
    claim = teller.claim(*(slots or SLOTS))
    booking = teller.book(claim)
    assert teller.push(claim, booking) == DONE * 2
    return booking


def only(teller: Teller, kind: str = BOOKING) -> dict[str, object]:
    [record] = teller.records(kind).values()
    return record


def test_every_screen_sees_that_it_is_taken_and_only_desks_by_whom(desk: Teller, kiosk: Teller) -> None:
    booking = booked(kiosk)
    assert only(kiosk)["facility_id"] == "PC-01"
    assert kiosk.records(BOOKING_PARTY) == {}
    assert only(desk, BOOKING_PARTY)["party"]["name"] == PARTY["name"]  # type: ignore[index]
    assert PARTY["name"] not in json.dumps(kiosk.records(BOOKING))
    assert kiosk.push(kiosk.book(booking_id=booking.record_id)) == [("refused", "record_exists")]


def test_unknown_fields_of_a_booking_do_not_reach_other_screens(desk: Teller, kiosk: Teller) -> None:
    assert kiosk.push(kiosk.book(nickname="Sentinelwati")) == DONE
    assert "Sentinelwati" not in json.dumps([desk.records(BOOKING), kiosk.records(BOOKING)])


def test_a_deed_that_comes_before_its_booking_waits_for_it(desk: Teller, kiosk: Teller) -> None:
    booking = kiosk.book()
    arrived = desk.tell("checked_in", booking, checked_in_at=ARRIVED)
    assert desk.push(arrived) == [("deferred", "unknown_record")]
    assert kiosk.push(booking) == DONE
    assert only(desk)["checked_in_at"] == ARRIVED
    assert desk.push(arrived) == DONE


def test_a_code_opens_once(desk: Teller, kiosk: Teller) -> None:
    booking = booked(kiosk)
    assert desk.push(desk.tell("checked_in", booking, checked_in_at=ARRIVED)) == DONE
    again = kiosk.tell("checked_in", booking, checked_in_at="2026-11-23T02:50:00.000000Z")
    assert kiosk.push(again) == [("refused", "against_rules")]
    no_show = desk.tell("ended", booking, ending="no_show", ended_at=ARRIVED)
    assert desk.push(no_show) == [("refused", "against_rules")]


def test_only_desks_approve_and_decline(desk: Teller, kiosk: Teller) -> None:
    booking = kiosk.book(needs_approval=True)
    kiosk.push(booking)
    claim = kiosk.claim(*SLOTS)
    approval = {"claims": [claim.record_id], "approved_at": ARRIVED, "by": "Slamet"}
    approved = kiosk.tell("approved", booking, **approval)
    declined = kiosk.tell("ended", booking, ending="declined", ended_at=ARRIVED)
    assert kiosk.push(claim, approved, declined) == [
        ("applied", ""),
        ("refused", "not_allowed"),
        ("refused", "not_allowed"),
    ]
    assert desk.push(desk.tell("approved", booking, **approval)) == DONE
    assert (only(kiosk)["approved_by"], only(kiosk)["claims"]) == ("Slamet", [claim.record_id])


def test_what_cannot_be_read_or_belongs_elsewhere_is_set_aside(desk: Teller) -> None:
    assert desk.push(
        desk.book(ends_at="2026-11-24T01:00:00.000000Z"),
        desk.book(people=0),
        desk.book(building="pip-ungaran"),
        desk.chain.add("booking.moved", "b-1", "{}"),
    ) == [
        ("quarantined", "unreadable"),
        ("quarantined", "unreadable"),
        ("quarantined", "wrong_building"),
        ("quarantined", "unreadable"),
    ]


def test_a_cancelled_booking_leaves_no_claim_behind(desk: Teller, kiosk: Teller) -> None:
    booking = booked(kiosk)
    waits = desk.claim(*SLOTS)
    assert desk.push(waits) == [("waitlisted", "")]
    kiosk.push(kiosk.tell("ended", booking, ending="cancelled", ended_at=ARRIVED))
    assert kiosk.records(CLAIM)[waits.record_id]["promoted"] is True


def test_of_two_that_move_one_booking_unseen_the_later_stands_and_nothing_else_is_held(
    desk: Teller, kiosk: Teller
) -> None:
    booking = booked(kiosk)
    mine, theirs = kiosk.claim(LATER[0]), desk.claim(LATER[1])
    for teller, claim in ((kiosk, mine), (desk, theirs)):
        begin = NINE if claim is mine else NINE + HALF
        moved = {
            "facility_id": "PC-01",
            "starts_at": begin.isoformat(),
            "ends_at": (begin + HALF).isoformat(),
            "claims": [claim.record_id],
            "moved_at": ARRIVED,
        }
        assert teller.push(claim, teller.tell("moved", booking, **moved)) == DONE * 2
    claims = desk.records(CLAIM)
    assert only(desk)["claims"] == [theirs.record_id]
    held = [name for name, one in claims.items() if one["status"] == "confirmed"]
    assert held == [theirs.record_id]


def test_claims_that_a_crash_left_behind_are_taken_back_at_the_next_greeting(
    desk: Teller, kiosk: Teller, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = booked(kiosk)
    with monkeypatch.context() as patch:
        patch.setattr("sync.server.doors.look_after", lambda *_: None)
        kiosk.push(kiosk.tell("ended", booking, ending="returned", ended_at=ARRIVED))
    assert {one["status"] for one in desk.records(CLAIM).values()} == {"confirmed"}
    desk.greet()
    assert {one["status"] for one in desk.records(CLAIM).values()} == {"withdrawn"}


def test_a_series_is_kept_and_changed(desk: Teller, kiosk: Teller) -> None:
    series = {
        "series_id": "seri-1",
        "building": BUILDING,
        "code": "7K4Q39MWX",
        "facility_id": "ruang-blc",
        "rule": {"first": "2026-11-24", "every": "week", "count": 6},
        "skipped": ["2026-12-01", "2026-12-08", "2026-12-15"],
        "made_at": ARRIVED,
    }

    def taken_up(teller: Teller, *left: str) -> Operation:
        changed = canonical_json({**series, "skipped": left, "changed_at": ARRIVED})
        return teller.chain.add("series.changed", "seri-1", changed)

    assert kiosk.push(taken_up(kiosk, "2026-12-08", "2026-12-15")) == [("deferred", "unknown_record")]
    assert desk.push(desk.chain.add("series.made", "seri-1", canonical_json(series))) == DONE
    assert only(kiosk, SERIES)["skipped"] == ["2026-12-08", "2026-12-15"]
    # The desk has not heard of it, and takes up another date.
    assert desk.push(taken_up(desk, "2026-12-01", "2026-12-15")) == DONE
    assert only(kiosk, SERIES)["skipped"] == ["2026-12-15"]


def test_S6_once_a_booking_is_anonymised_nobody_can_read_who_it_was(desk: Teller, kiosk: Teller) -> None:
    booking = booked(kiosk)
    other = {**PARTY, "name": "Sentinelwati Lestari"}
    desk.push(desk.tell("party_changed", booking, people=2, party=other, changed_at=ARRIVED))
    assert only(desk)["people"] == 2
    kiosk.push(kiosk.tell("anonymised", booking, anonymised_at=ARRIVED))
    assert only(desk, BOOKING_PARTY)["party"]["name"] == ""  # type: ignore[index]
    assert only(desk)["party_key"] == ""
    with desk.context.store.reading() as connection:
        kept = connection.execute(
            text("SELECT body, flag, outcome FROM inbox WHERE building = :b"), {"b": BUILDING}
        )
        rows = [tuple(row) for row in kept]
    assert "Sentinelwati" not in str(rows)
    assert PARTY["name"] not in str([row for row in rows if "booking" in row[0]])
    assert rows.count(("", "erased", "applied")) == 2


def test_S6_a_device_hands_in_an_anonymised_booking_in_place_of_the_first_words(kiosk: Teller) -> None:
    made = kiosk.book()
    body = json.loads(made.body)
    body["booking"] |= {"anonymised_at": ARRIVED, "party_key": ""}
    body["party"] = {"name": "", "kind": "person"}
    blank = canonical_json(body)
    stand_in = made.model_copy(update={"body": blank, "erased": body_hash(blank)})
    told = Operation.model_validate(stand_in.model_dump() | {"erased": body_hash(blank)})
    assert is_whole(told)
    assert kiosk.push(told) == DONE
    body["party"]["phone"] = "+6281234567890"
    named = canonical_json(body)
    assert not is_whole(told.model_copy(update={"body": named, "erased": body_hash(named)}))


@contextmanager
def overlap_refused(connection: Connection) -> Iterator[None]:
    with pytest.raises(DBAPIError), connection.begin_nested():
        yield


def occupy(connection: Connection, claim_id: str, begin: datetime, **changes: object) -> None:
    row = {"building": BUILDING, "slot_id": f"PC-01/{claim_id}", "claim_id": claim_id, "resource": "PC-01"}
    connection.execute(insert(OCCUPANCY), row | {"starts_at": begin, "ends_at": begin + 2 * HALF} | changes)


@pytest.mark.parametrize("shift", [-HALF, timedelta(0), HALF])
def test_the_database_itself_refuses_an_overlap(context: Context, shift: timedelta) -> None:
    with context.store.writing() as connection:
        occupy(connection, "k-1", NINE)
    with context.store.writing() as connection, overlap_refused(connection):
        occupy(connection, "k-2", NINE + shift)


def test_one_after_the_other_next_door_and_in_another_building_may_be(context: Context) -> None:
    with context.store.writing() as connection:
        occupy(connection, "k-1", NINE)
        occupy(connection, "k-2", NINE + 2 * HALF)
        occupy(connection, "k-3", NINE, resource="PC-02")
        occupy(connection, "k-1", NINE, building="pip-ungaran")


def test_a_row_cannot_be_moved_into_an_overlap_either(context: Context) -> None:
    late = OCCUPANCY.update().where(OCCUPANCY.c.building == BUILDING, OCCUPANCY.c.claim_id == "k-2")
    with context.store.writing() as connection:
        occupy(connection, "k-1", NINE)
        occupy(connection, "k-2", NINE + 2 * HALF)
        with overlap_refused(connection):
            connection.execute(late.values(starts_at=NINE + HALF))


def test_what_is_confirmed_is_in_the_occupancy_and_leaves_it_when_withdrawn(
    desk: Teller, kiosk: Teller, context: Context
) -> None:
    booking = booked(kiosk)
    assert occupied(context) == list(SLOTS)
    kiosk.push(kiosk.tell("ended", booking, ending="cancelled", ended_at=ARRIVED))
    assert occupied(context) == []
    assert desk.push(desk.claim(*SLOTS)) == DONE


def occupied(context: Context) -> list[str]:
    with context.store.reading() as connection:
        wanted = select(OCCUPANCY.c.slot_id).where(OCCUPANCY.c.building == BUILDING)
        return list(connection.scalars(wanted.order_by(OCCUPANCY.c.slot_id)))
