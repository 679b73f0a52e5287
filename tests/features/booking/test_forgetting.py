"""Who booked is forgotten in time; what reports count stays."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import update

from kiosk_app.platform.outbox import OutboxRow, OutboxState
from tests.features.booking.house import BookingHouse, wib, wish
from vault.sessions import reading_session, writing_session


def test_after_the_retention_time_nobody_can_tell_who_it_was(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", wib("2026-11-23", "12:00"), 60))
    assert with_computers.service.anonymise_expired() == 0
    with_computers.clock.advance(timedelta(days=366))
    assert with_computers.service.anonymise_expired() == 1
    assert with_computers.service.anonymise_expired() == 0
    again = with_computers.service.by_id(view.booking.booking_id)
    assert again is not None
    assert (again.party, again.booking.party_key, again.booking.people) == (None, "", 1)
    assert again.booking.channel is view.booking.channel


def test_what_was_told_is_erased_once_the_server_has_it_in_a_backup(with_computers: BookingHouse) -> None:
    with_computers.made(wish("PC-01", wib("2026-11-23", "12:00"), 60))
    with_computers.clock.advance(timedelta(days=366))
    with_computers.service.anonymise_expired()
    assert with_computers.service.erase_told() == 0
    with writing_session(with_computers.engine) as session:
        acknowledged = {"state": OutboxState.ACKNOWLEDGED.value, "durable": True}
        session.connection().execute(update(OutboxRow).values(acknowledged))
    assert with_computers.service.erase_told() == 1
    with reading_session(with_computers.engine) as session:
        bodies = session.connection().exec_driver_sql("SELECT body FROM outbox").scalars().all()
    assert not [body for body in bodies if "Siti" in body or "8123456" in body]
