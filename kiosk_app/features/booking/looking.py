"""What is free and what is taken, without a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import groupby

from domain.booking.bookings import Booking
from domain.booking.facilities import Facility
from domain.booking.grid import ceil_to_grid, claim_span, earliest_start, floor_to_grid
from domain.booking.masks import (
    FULL,
    QUARTER,
    mask_of,
    mask_within,
    quarter_of,
    runs,
    span_of,
    union,
)
from domain.booking.opening import closed_reason, moment_at, service_span
from domain.booking.timetable import Span
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import DayPlan, FreeSpan, Piece, PieceState
from kiosk_app.features.booking.work import Work

_TINY = timedelta(microseconds=1)


class Looking:
    """``work``: the transaction to look in."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def day(self, day: date, facility_ids: Sequence[str] = ()) -> list[DayPlan]:
        """Return the day of each facility, () for all that are in use. What was arranged here closes at once, not
        only when the server has closed its slots."""
        work = self._work
        facilities = work.arranged.some(facility_ids)
        begin = moment_at(day, time(0))
        whole = Span(begin, begin + timedelta(days=1))
        sure, there = self._sure(whole), self._held(whole)
        masks = work.claims.days(work.session, [one.facility_id for one in facilities], day, day)
        plans = []
        for facility in facilities:
            mask = masks.get(facility.facility_id, {}).get(day)
            sheet = _Sheet(
                facility,
                day,
                0 if mask is None else mask.open & work.open_days.of(facility.facility_id)[day],
                0 if mask is None else mask.busy,
                sure.get(facility.facility_id, 0),
                _buffer(facility, day, [one for one in there if one.facility_id == facility.facility_id]),
            )
            plans.append(DayPlan(facility, day, tuple(self._pieces(sheet))))
        return plans

    def free(self, facility_id: str | None, begin: datetime, end: datetime) -> list[FreeSpan]:
        """Return what is free between, in the order of facilities and of time; no stretch that is shorter than
        a booking of its facility may be."""
        work = self._work
        facilities = work.arranged.some(() if facility_id is None else (facility_id,))
        first, last = wib_date(begin), wib_date(end - _TINY)
        days = work.claims.free_days(work.session, [one.facility_id for one in facilities], first, last)
        span_at = cache(span_of)
        return [
            FreeSpan(name, span_at(day, at, count))
            for name, least, free_days in (
                (
                    one.facility_id,
                    -(-one.min_minutes // 15),
                    self._within(one, days.get(one.facility_id, {}), begin, end),
                )
                for one in facilities
            )
            for day, free in free_days
            for at, count in _runs(free)
            if count >= least
        ]

    def _within(
        self, facility: Facility, days: Mapping[date, int], begin: datetime, end: datetime
    ) -> list[tuple[date, int]]:
        begins = ceil_to_grid(max(begin, earliest_start(facility, self._work.now)), facility)
        starts, ends = wib_date(begins), wib_date(end - _TINY)
        opened = self._work.open_days.of(facility.facility_id)
        within = {day: mask_within(Span(begins, max(begins, end)), day) for day in {starts, ends}}
        return [
            (day, days[day] & opened[day] & within.get(day, FULL))
            for day in sorted(days)
            if starts <= day <= ends
        ]

    def _sure(self, whole: Span) -> dict[str, int]:
        work = self._work
        slots = work.claims.open_slots(work.session, whole.starts_at, whole.ends_at)
        sure = work.claims.sure(work.session, [one.slot_id for one in slots], work.asked)
        day = wib_date(whole.starts_at)
        found: dict[str, int] = {}
        for slot in slots:
            if slot.slot_id in sure:
                bits = mask_of(Span(slot.starts_at, slot.ends_at), day)
                found[slot.resource] = found.get(slot.resource, 0) | bits
        return found

    def _held(self, whole: Span) -> list[Booking]:
        work = self._work
        return [one for one in work.store.between(whole.starts_at, whole.ends_at) if one.ending is None]

    def _pieces(self, sheet: _Sheet) -> Iterator[Piece]:
        hours = service_span(sheet.facility, sheet.day, self._work.arranged.timetable)
        if hours is None:
            return
        begin, end = quarter_of(hours.starts_at, sheet.day), quarter_of(hours.ends_at - _TINY, sheet.day) + 1
        gone = quarter_of(floor_to_grid(self._work.now, sheet.facility), sheet.day)
        told = [(at, *self._state(sheet, at, gone)) for at in range(begin, end)]
        for (state, reason), group in groupby(told, key=lambda one: one[1:]):
            quarters = [at for at, _, _ in group]
            yield Piece(span_of(sheet.day, quarters[0], len(quarters)), state, reason)

    def _state(self, sheet: _Sheet, at: int, gone: int) -> tuple[PieceState, str]:
        bit = 1 << at
        if at < gone:
            return PieceState.PAST, ""
        if sheet.busy & bit:
            return (PieceState.BUFFER if sheet.buffer & bit else PieceState.TAKEN), ""
        if not sheet.open & bit:
            return PieceState.CLOSED, self._why_closed(sheet, at)
        if sheet.sure & bit and not sheet.facility.approval:
            return PieceState.SURE, ""
        return PieceState.FREE, ""

    def _why_closed(self, sheet: _Sheet, at: int) -> str:
        moment = moment_at(sheet.day, time(0)) + at * QUARTER
        return closed_reason(sheet.facility, moment, self._work.arranged.timetable) or ""


@lru_cache(maxsize=8192)
def _runs(mask: int) -> tuple[tuple[int, int], ...]:
    """Many days look alike."""
    return tuple(runs(mask))


class _Sheet:
    """A facility's day as masks."""

    def __init__(self, facility: Facility, day: date, open_: int, busy: int, sure: int, buffer: int) -> None:
        self.facility, self.day = facility, day
        self.open, self.busy, self.sure, self.buffer = open_, busy, sure, buffer


def _buffer(facility: Facility, day: date, bookings: Sequence[Booking]) -> int:
    theirs = union(mask_of(Span(one.starts_at, one.ends_at), day) for one in bookings)
    after = union(
        mask_of(Span(one.ends_at, claim_span(facility, one.starts_at, one.ends_at).ends_at), day)
        for one in bookings
        if one.claims and claim_span(facility, one.starts_at, one.ends_at).ends_at > one.ends_at
    )
    return after & ~theirs
