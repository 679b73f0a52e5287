"""A computer for now, out of what this device knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from domain.booking.facilities import Audience, Facility
from domain.booking.masks import mask_of
from domain.booking.now import ComputerDay, FreeNow, WaitNow, computer_for_now
from domain.booking.opening import closed_reason, next_opening, whole_day
from domain.booking.refusals import Reason, Refusal
from domain.booking.timetable import Span
from domain.clock import wib_date
from domain.slots import Slot
from kiosk_app.features.booking.outcomes import ComputerNow, ComputerWait, NoComputers, NowAnswer
from kiosk_app.features.booking.work import Work


def computer_now(work: Work, minutes: int, *, accessible: bool = False) -> NowAnswer:
    """Return a computer for so many minutes from now, or the wait; ``accessible``: they need one that is."""
    computers = [one for one in work.arranged.in_use if one.is_computer and one.audience is Audience.ANYONE]
    days = _days(work, computers)
    answer = computer_for_now(days, work.now, minutes, accessible=accessible)
    match answer:
        case FreeNow(facility_id, span, sure):
            return ComputerNow(facility_id, span, sure)
        case WaitNow():
            return ComputerWait(answer.minutes, answer.place, answer.facility_id, answer.span)
        case None:
            return _none(work, computers, any(one.open for one in days))


def _days(work: Work, computers: Sequence[Facility]) -> list[ComputerDay]:
    today = whole_day(wib_date(work.now))
    slots = {one.slot_id: one for one in work.claims.open_slots(work.session, today.starts_at, today.ends_at)}
    sure = work.claims.sure(work.session, slots, work.asked)
    waiting = _waiting(work, slots)
    day = wib_date(work.now)
    masks = work.claims.days(work.session, [one.facility_id for one in computers], day, day)
    found = []
    for one in computers:
        mask = masks.get(one.facility_id, {}).get(day)
        if mask is not None:
            opened = work.open_days.of(one.facility_id)[day]
            mine = sum(_mask(slots[slot]) for slot in sure if slots[slot].resource == one.facility_id)
            found.append(
                ComputerDay(one, mask.open & opened, mask.busy, mine & opened, waiting[one.facility_id])
            )
    return found


def _waiting(work: Work, slots: Mapping[str, Slot]) -> Mapping[str, tuple[int, ...]]:
    """Return a mask for each claim that waits, by the computer, in the order of their ids."""
    found: dict[str, tuple[int, ...]] = defaultdict(tuple)
    for wanted in work.claims.waiting(work.session, slots).values():
        known = [slots[slot] for slot in wanted if slot in slots]
        if known:
            found[known[0].resource] += (sum(_mask(slot) for slot in known),)
    return found


def _mask(slot: Slot) -> int:
    return mask_of(Span(slot.starts_at, slot.ends_at), wib_date(slot.starts_at))


def _none(work: Work, computers: Sequence[Facility], is_known: bool) -> NoComputers:
    if not computers:
        return NoComputers(Refusal(Reason.NOTHING_KNOWN))
    timetable = work.arranged.timetable
    why = closed_reason(computers[0], work.now, timetable)
    if why is None and not is_known:
        return NoComputers(Refusal(Reason.NOTHING_KNOWN))
    opens = next_opening(computers[0], work.now, timetable) if why is not None else None
    return NoComputers(Refusal(Reason.CLOSED, text=why or "", moment=opens), opens)
