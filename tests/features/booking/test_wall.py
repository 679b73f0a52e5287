"""What of bookings everybody may see from afar."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.booking.timetable import Holiday
from domain.claims import ClaimStatus
from domain.display.board import Computers, Room, Use
from kiosk_app.features.booking.wall import SIGNS_SHOWN, wall_at
from tests.features.booking.conftest import TODAY
from tests.features.booking.house import BookingHouse, person, wib, wish

COMMUNITY = "Ruang Komunitas"


def room(house: BookingHouse, name: str) -> Room | None:
    rooms = wall_at(house.service, house.clock.now()).rooms
    return next((one for one in rooms if one.name.indonesian == name), None)


def at(hour: int, minute: int = 0) -> datetime:
    return wib("2026-11-23", f"{hour:02}:{minute:02}")


def test_a_room_is_free_until_somebody_comes_and_taken_until_it_is_cleaned(house: BookingHouse) -> None:
    house.lease(house.open_slots("ruang-diskusi", TODAY))
    booked = house.made(wish("ruang-diskusi", at(11), 60))
    before = room(house, "Ruang Diskusi")
    assert before is not None
    assert (before.use, before.until, before.floor) == (Use.FREE, at(11), 2)
    house.clock.set(at(11, 20))
    during = room(house, "Ruang Diskusi")
    assert during is not None
    assert during.use is Use.TAKEN
    assert during.until is not None
    assert during.until >= booked.booking.ends_at


def test_of_a_room_of_which_nothing_was_heard_nothing_is_said(house: BookingHouse) -> None:
    house.open_slots("ruang-diskusi", TODAY)
    assert room(house, "Ruang Diskusi") is not None
    assert room(house, "Ruang BLC") is None, "not closed: unknown"


def test_at_night_a_room_is_closed(house: BookingHouse) -> None:
    house.open_slots("ruang-diskusi", TODAY)
    house.clock.set(at(22))
    closed = room(house, "Ruang Diskusi")
    assert closed is not None
    assert (closed.use, closed.until) == (Use.CLOSED, None)


def test_computers_are_counted_and_who_waits_is_known_by_the_ticket_alone(
    with_computers: BookingHouse,
) -> None:
    house = with_computers
    assert wall_at(house.service, house.clock.now()).computers == Computers(2, 2)
    house.made(wish("PC-01", at(9, 30), 60))
    late = house.made(wish("PC-02", at(9, 30), 60, person("Slamet Riyadi", None)))
    computers = wall_at(house.service, house.clock.now()).computers
    # Requested alone is not taken: the server may yet say otherwise.
    [waiting] = computers.queue
    assert (waiting.place, waiting.computer, waiting.at) == (1, "PC-02", at(9, 30))
    assert late.booking.code.endswith(waiting.sign)
    assert len(waiting.sign) == SIGNS_SHOWN
    assert "Siti" not in repr(computers)


def test_who_is_offered_a_computer_is_called_first(with_computers: BookingHouse) -> None:
    house = with_computers
    offered = house.made(wish("PC-02", at(10), 60))
    house.made(wish("PC-02", at(11), 60, person("Slamet Riyadi", None)))
    house.settle(offered.booking.claims[0], ClaimStatus.CONFIRMED, promoted=True)
    house.service.upkeep()
    queue = wall_at(house.service, house.clock.now()).computers.queue
    assert [one.place for one in queue] == [0, 1]
    assert offered.booking.code.endswith(queue[0].sign)


def test_a_holiday_is_named_among_the_hours(house: BookingHouse) -> None:
    house.arrange([Holiday(TODAY + timedelta(days=1), "Cuti bersama")], revision=2)
    hours = {one.service: one for one in wall_at(house.service, house.clock.now()).hours}
    assert hours["pip"].today.opening is not None
    assert (hours["ppid"].tomorrow.opening, hours["ppid"].tomorrow.why) == (None, "Cuti bersama")
