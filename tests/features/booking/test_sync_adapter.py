"""What comes down the feed, and what still waits to go up on top of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.booking.bookings import Ending
from kiosk_app.bootstrap.records import record_ports
from kiosk_app.features.booking.store import BookingStore
from kiosk_app.platform.outbox_store import OutboxStore
from sync.protocol.bookings import (
    BOOKING,
    BOOKING_PARTY,
    BookingPartyRecord,
    BookingRecord,
    booking_record,
    party_body,
)
from sync.protocol.messages import FeedRow
from tests.features.booking.house import BookingHouse, person, wib, wish
from vault.sessions import reading_session, writing_session

NOON = wib("2026-11-23", "12:00")


def told(house: BookingHouse, record: BookingRecord) -> bool:
    """Bring ``record`` with what waits laid on top; return whether it reads differently."""
    row = FeedRow(seq=1, kind=BOOKING, record_id=record.booking_id, body=record.to_json())
    with writing_session(house.engine) as session:
        waiting = OutboxStore().waiting_for(session, [record.booking_id], 1)
        return bool(record_ports()[BOOKING].apply(session, [row], waiting))


def test_what_waits_is_laid_on_top_of_what_came_down(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    with_computers.service.cancel(view.booking.booking_id, "hujan")
    assert not told(with_computers, booking_record(view.booking))
    again = with_computers.service.by_id(view.booking.booking_id)
    assert again is not None
    assert (again.booking.ending, again.booking.ended_why) == (Ending.CANCELLED, "hujan")


def test_what_the_rules_refuse_is_not_laid_on_top(with_computers: BookingHouse) -> None:
    """Another desk ended it before ours did: the first ending stands."""
    view = with_computers.made(wish("PC-01", NOON, 60))
    with_computers.service.cancel(view.booking.booking_id, "hujan")
    theirs = replace(view.booking, ending=Ending.NO_SHOW, ended_at=NOON + timedelta(minutes=15))
    assert told(with_computers, booking_record(theirs))
    again = with_computers.service.by_id(view.booking.booking_id)
    assert again is not None
    assert again.booking.ending is Ending.NO_SHOW


def test_fields_of_a_newer_program_survive_and_the_form_stays_known(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60, token="form-3"))
    newer = BookingRecord.model_validate({**booking_record(view.booking).model_dump(), "kursi_roda": True})
    told(with_computers, newer)
    with reading_session(with_computers.engine) as session:
        extra = session.connection().exec_driver_sql("SELECT extra, token FROM booking").all()
    assert extra == [('{"kursi_roda":true}', "form-3")]


def test_an_anonymised_booking_takes_its_people_along(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    told(with_computers, booking_record(replace(view.booking, party_key="", anonymised_at=NOON)))
    again = with_computers.service.by_id(view.booking.booking_id)
    assert again is not None
    assert again.party is None


def test_a_desk_hears_for_whom_it_is_and_forgets_it_with_the_booking(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    other = replace(view.booking, booking_id="lain", device_id="terminal-2", claims=())
    told(with_computers, booking_record(other))
    party = BookingPartyRecord(booking_id="lain", party=party_body(person("Mbah Parto", None)))
    with_computers.hear(BOOKING_PARTY, ("lain", party))
    heard = with_computers.service.by_id("lain")
    assert heard is not None
    assert heard.party is not None
    assert heard.party.name == "Mbah Parto"
    with writing_session(with_computers.engine) as session:
        port = record_ports()[BOOKING]
        assert port.ids_between(session, "", None, 10) == sorted([view.booking.booking_id, "lain"])
        port.forget(session, ["lain"])
        assert BookingStore(session).party("lain") is None
    assert with_computers.service.by_id("lain") is None
