"""What the house arranges, and who must be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from domain.booking.bookings import Standing
from domain.booking.fitting import ToTell
from domain.booking.refusals import Reason
from domain.booking.timetable import Blackout, Holiday, Pause, Span
from domain.calendar import Opening, ServiceHours
from kiosk_app.features.booking.outcomes import NotDone
from kiosk_app.features.booking.waiting import arrangement_with
from kiosk_app.platform.outbox_store import OutboxStore
from sync.protocol.arrangements import ArrangementRecord, Subject
from tests.features.booking.house import BookingHouse, person, wib, wish
from vault.sessions import reading_session

NOON = wib("2026-11-24", "12:00")
PAINTING = Blackout(
    "cat", Span(wib("2026-11-24", "11:00"), wib("2026-11-24", "15:00")), "Pengecatan", ("PC-01",)
)


def test_before_a_change_it_shows_whom_it_concerns_and_after_it_whom_to_tell(
    with_computers: BookingHouse,
) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    service = with_computers.service
    (would,) = service.would_tell(PAINTING)
    assert (would.view.booking, would.why) == (view.booking, ToTell.CLOSED_NOW)
    assert service.to_tell() == []
    service.put_arrangement(PAINTING, "Yuni")
    (told,) = service.to_tell()
    assert told.view.party is not None
    assert (told.view.standing, told.view.party.name) == (Standing.CONFIRMED, "Siti Sa'adah")
    outcome = service.book(wish("PC-01", NOON, 60))
    assert isinstance(outcome, NotDone)
    assert (outcome.refusals[0].reason, outcome.refusals[0].text) == (Reason.CLOSED, "Pengecatan")
    service.put_arrangement(PAINTING, "Yuni", removed=True)
    assert service.to_tell() == []
    assert with_computers.operations()[-2:] == ["arrangement.put"] * 2


@pytest.mark.parametrize(
    "change",
    [
        Blackout("listrik", PAINTING.span, "Listrik padam"),
        Holiday(date(2026, 11, 24), "Hari tenang"),
        Pause("rapat", (1,), time(12, 15), time(12, 45), "Rapat", "Meeting"),
        ServiceHours("pip", {1: Opening(time(13), time(21))}),
    ],
    ids=lambda change: type(change).__name__,
)
def test_whatever_closes_the_time_names_those_who_have_it_and_nobody_else(
    with_computers: BookingHouse, change: Blackout | Holiday | Pause | ServiceHours
) -> None:
    """Two of the same day and computer stay as they are; one who waits is told as well."""
    service = with_computers.service
    late = person("Slamet", "081211112222")
    with_computers.made(wish("PC-01", wib("2026-11-24", "17:00"), 60, late))
    hit = with_computers.made(wish("PC-01", NOON, 60))
    waits = with_computers.made(wish("PC-01", NOON, 60, person("Yohana", "081233334444")))
    assert service.to_tell() == []
    would = service.would_tell(change)
    concerned = {hit.booking.booking_id, waits.booking.booking_id}
    if isinstance(change, Holiday):
        concerned |= {one.booking.booking_id for one in service.between(NOON, NOON + timedelta(hours=6))}
    assert {one.view.booking.booking_id for one in would} == concerned
    service.put_arrangement(change, "Yuni")
    assert {one.view.booking.booking_id for one in service.to_tell()} == concerned


def test_bookings_before_and_after_a_pause_are_as_agreed(with_computers: BookingHouse) -> None:
    service = with_computers.service
    service.put_arrangement(Pause("zuhur", (1,), time(12), time(13), "Zuhur", "Noon prayer"), "Yuni")
    for at, who in (("10:00", "Slamet"), ("14:00", "Yohana")):
        phone = f"0812{sum(map(ord, who)):08}"
        with_computers.made(wish("PC-01", wib("2026-11-24", at), 60, person(who, phone)))
    assert service.to_tell() == []


def test_a_facility_removed_while_booked_keeps_its_bookings(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    facility = view.facility
    with_computers.service.put_arrangement(facility, "Yuni", removed=True)
    assert facility.facility_id not in {one.facility_id for one in with_computers.service.facilities()}
    (told,) = with_computers.service.to_tell()
    assert (told.why, told.view.standing, told.view.facility.name) == (
        ToTell.FACILITY_GONE,
        Standing.CONFIRMED,
        facility.name,
    )


def test_of_two_desks_that_changed_one_thing_the_first_stands(house: BookingHouse) -> None:
    """Ours waits with the revision that it saw; the other one's came first."""
    pc = next(one for one in house.service.facilities() if one.facility_id == "PC-01")
    house.service.put_arrangement(replace(pc, floor=2), "Yuni")
    with reading_session(house.engine) as session:
        (ours,) = OutboxStore().waiting(session, 10)
        theirs = ArrangementRecord(
            arrangement_id="facility:PC-01",
            subject=Subject.FACILITY,
            body={"floor": 3},
            revision=2,
            changed_at=house.clock.now(),
        )
    assert ours.record_id == "facility:PC-01"
    assert arrangement_with(theirs, ours) == theirs
    before = theirs.model_copy(update={"revision": 1})
    assert arrangement_with(before, ours).body["floor"] == 2
