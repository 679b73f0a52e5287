"""Changing, arriving, leaving: what becomes of a booking at one device."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.booking.bookings import Ending, Standing
from domain.booking.codes import new_booking_code, sign_ticket
from domain.booking.refusals import Reason
from domain.claims import ClaimStatus
from kiosk_app.features.booking.outcomes import Changed, ChangeOutcome, NotDone, PieceState
from sync.protocol.bookings import BOOKING, booking_record
from tests.features.booking.conftest import TODAY
from tests.features.booking.house import BUILDING, KEY, BookingHouse, group, person, wib, wish

TEN = wib("2026-11-23", "10:00")
HOUR = timedelta(hours=1)


def reasons(outcome: ChangeOutcome) -> list[Reason]:
    assert isinstance(outcome, NotDone), outcome
    return [one.reason for one in outcome.refusals]


def taken_hours(house: BookingHouse, facility_id: str) -> list[str]:
    (plan,) = house.service.day(TODAY, [facility_id])
    spans = [one.span for one in plan.pieces if one.state is PieceState.TAKEN]
    return [f"{(it.starts_at + 7 * HOUR):%H:%M}-{(it.ends_at + 7 * HOUR):%H:%M}" for it in spans]


def test_moving_takes_the_new_time_first_and_lets_the_old_one_go(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", TEN, 60))
    outcome = with_computers.service.move(view.booking.booking_id, "PC-01", TEN + 3 * HOUR, TEN + 4 * HOUR)
    assert isinstance(outcome, Changed)
    assert outcome.view.standing is Standing.CONFIRMED
    assert with_computers.operations()[2:] == ["claim.made", "booking.moved", "claim.withdrawn"]
    assert taken_hours(with_computers, "PC-01") == ["13:00-14:00"]


def test_who_holds_a_place_does_not_lose_it_for_a_wish(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", TEN, 60))
    outcome = with_computers.service.move(view.booking.booking_id, "PC-02", TEN, TEN + HOUR)
    assert reasons(outcome) == [Reason.TAKEN]
    same = with_computers.service.by_id(view.booking.booking_id)
    assert same is not None
    assert (same.standing, same.booking.facility_id) == (Standing.CONFIRMED, "PC-01")


def test_what_was_only_requested_moves_anywhere(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-02", TEN, 60))
    outcome = with_computers.service.move(view.booking.booking_id, "PC-01", TEN, TEN + HOUR)
    assert isinstance(outcome, Changed)
    assert outcome.view.standing is Standing.CONFIRMED


def test_check_in_once_in_time_by_code_or_ticket(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", TEN, 60))
    early = with_computers.service.check_in(view.booking.code)
    assert reasons(early) == [Reason.NOT_AHEAD]
    with_computers.clock.set(TEN - timedelta(minutes=10))
    arrived = with_computers.service.check_in(view.qr)
    assert isinstance(arrived, Changed)
    assert arrived.view.standing is Standing.PRESENT
    assert reasons(with_computers.service.check_in(view.booking.code)) == [Reason.CODE_USED]


def test_each_wrong_code_has_its_own_reason(with_computers: BookingHouse) -> None:
    service = with_computers.service
    view = with_computers.made(wish("PC-01", TEN, 60))
    assert reasons(service.check_in("halo")) == [Reason.WRONG_CODE]
    elsewhere = sign_ticket(KEY, "pip-solo", view.booking.code, "PC-01", TEN, TEN + HOUR)
    assert reasons(service.check_in(elsewhere)) == [Reason.CODE_FOREIGN]
    forged = sign_ticket(bytes(32), BUILDING, view.booking.code, "PC-01", TEN, TEN + HOUR)
    assert reasons(service.check_in(forged)) == [Reason.WRONG_CODE]
    service.cancel(view.booking.booking_id)
    assert reasons(service.check_in(view.booking.code)) == [Reason.CODE_OVER]
    with_computers.clock.set(wib("2027-11-23", "10:00"))
    assert reasons(service.check_in(view.booking.code)) == [Reason.CODE_OVER]


def test_a_true_ticket_of_a_booking_nobody_here_has_heard_of_is_good_once(
    with_computers: BookingHouse,
) -> None:
    code = new_booking_code()
    ticket = sign_ticket(KEY, BUILDING, code, "PC-02", TEN, TEN + HOUR)
    with_computers.clock.set(TEN)
    arrived = with_computers.service.check_in(ticket)
    assert isinstance(arrived, Changed)
    assert (arrived.view.standing, arrived.view.booking.booking_id) == (Standing.PRESENT, "")
    assert reasons(with_computers.service.check_in(ticket)) == [Reason.CODE_USED]
    heard = replace(
        with_computers.made(wish("PC-01", TEN + 3 * HOUR, 60)).booking,
        booking_id="dari-meja-lain",
        code=code,
        facility_id="PC-02",
        starts_at=TEN,
        ends_at=TEN + HOUR,
    )
    with_computers.hear(BOOKING, (heard.booking_id, booking_record(heard)))
    with_computers.clock.advance(minutes=5)
    with_computers.service.upkeep()
    there = with_computers.service.by_id(heard.booking_id)
    assert there is not None
    assert there.booking.checked_in_at == TEN


def test_leaving_early_frees_the_rest(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", TEN, 120))
    with_computers.clock.set(TEN)
    with_computers.service.check_in(view.booking.code)
    with_computers.clock.set(TEN + HOUR)
    outcome = with_computers.service.return_early(view.booking.booking_id)
    assert isinstance(outcome, Changed)
    assert (outcome.view.standing, outcome.view.booking.ending) == (Standing.OVER, Ending.RETURNED)
    assert taken_hours(with_computers, "PC-01") == []


def test_staying_longer_if_nobody_waits(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", TEN, 60))
    with_computers.clock.set(TEN)
    with_computers.service.check_in(view.booking.code)
    longer = with_computers.service.extend(view.booking.booking_id, 30)
    assert isinstance(longer, Changed)
    assert (longer.view.standing, len(longer.view.booking.claims)) == (Standing.PRESENT, 2)
    waits = with_computers.made(wish("PC-01", TEN + HOUR, 60, person("Slamet", "081211112222")))
    assert waits.standing is Standing.REQUESTED
    assert reasons(with_computers.service.extend(view.booking.booking_id, 30)) == [Reason.TAKEN]


def test_an_offer_is_kept_for_its_time_and_may_be_taken(with_computers: BookingHouse) -> None:
    noon = wib("2026-11-23", "12:00")
    view = with_computers.made(wish("PC-02", noon, 60))
    with_computers.settle(view.booking.claims[0], ClaimStatus.CONFIRMED, promoted=True)
    assert with_computers.service.waiting()[0].standing is Standing.OFFERED
    assert with_computers.service.upkeep() == [(view.booking.booking_id, None)]
    offered = with_computers.service.by_id(view.booking.booking_id)
    assert offered is not None
    assert offered.booking.offer_until == with_computers.clock.now() + timedelta(minutes=30)
    taken = with_computers.service.accept(view.booking.booking_id)
    assert isinstance(taken, Changed)
    assert taken.view.standing is Standing.CONFIRMED


def test_an_offer_that_nobody_takes_goes_to_the_next(with_computers: BookingHouse) -> None:
    noon = wib("2026-11-23", "12:00")
    view = with_computers.made(wish("PC-02", noon, 60))
    with_computers.settle(view.booking.claims[0], ClaimStatus.CONFIRMED, promoted=True)
    with_computers.service.upkeep()
    with_computers.clock.advance(minutes=31)
    assert with_computers.service.upkeep() == [(view.booking.booking_id, Ending.OFFER_PASSED)]
    assert with_computers.operations()[-1] == "claim.withdrawn"


def test_approval_shows_its_rivals_and_claims_the_time(house: BookingHouse) -> None:
    slots = house.open_slots("mini-studio", TODAY + timedelta(days=2), 1)
    house.lease(slots)
    at = wib("2026-11-25", "13:00")
    first = house.made(wish("mini-studio", at, 120, group(), people=20))
    second = house.made(wish("mini-studio", at + HOUR, 120, group("PKK Gunungpati"), people=37))
    assert (first.standing, first.booking.claims) == (Standing.TO_APPROVE, ())
    rivals = house.service.rivals(first.booking.booking_id)
    assert [one.view.booking.booking_id for one in rivals] == [second.booking.booking_id]
    approved = house.service.approve(first.booking.booking_id, "Yuni")
    assert isinstance(approved, Changed)
    assert approved.view.standing is Standing.CONFIRMED
    assert reasons(house.service.approve(first.booking.booking_id, "Yuni")) == [Reason.NOT_AHEAD]
    declined = house.service.decline(second.booking.booking_id, "ruang terpakai")
    assert isinstance(declined, Changed)
    assert declined.view.standing is Standing.DECLINED


def test_the_buffer_is_held_after_a_meeting(house: BookingHouse) -> None:
    day = TODAY + timedelta(days=2)
    house.lease(house.open_slots("ruang-diskusi", day, 1))
    at = wib("2026-11-25", "13:00")
    house.made(wish("ruang-diskusi", at, 60, people=4))
    (plan,) = house.service.day(day, ["ruang-diskusi"])
    around = [one for one in plan.pieces if one.span.starts_at >= at][:3]
    assert [one.state for one in around] == [PieceState.TAKEN, PieceState.BUFFER, PieceState.SURE]


def test_changing_who_comes_keeps_to_the_seats(house: BookingHouse) -> None:
    house.lease(house.open_slots("mini-studio", TODAY + timedelta(days=2), 1))
    view = house.made(wish("mini-studio", wib("2026-11-25", "13:00"), 120, group(), people=20))
    assert reasons(house.service.change_party(view.booking.booking_id, 38, group())) == [
        Reason.TOO_MANY_PEOPLE
    ]
    changed = house.service.change_party(view.booking.booking_id, 37, group("PKK Gunungpati"))
    assert isinstance(changed, Changed)
    assert changed.view.party is not None
    assert (changed.view.booking.people, changed.view.party.organisation) == (37, "PKK Gunungpati")
