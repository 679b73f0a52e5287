"""Series: what each date comes to, and making, completing and reading them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.booking.asks import Held
from domain.booking.bookings import Booking
from domain.booking.codes import new_booking_code
from domain.booking.facilities import Facility
from domain.booking.grid import claim_span, earliest_start
from domain.booking.masks import bits, mask_from, mask_of, span_of
from domain.booking.refusals import Reason, Refusal
from domain.booking.rules import check
from domain.booking.series import (
    DAYS_OF_ALTERNATIVES,
    SeriesRule,
    dates_of,
    rule_body,
    rule_of,
    span_on,
)
from domain.booking.timetable import Span
from domain.clock import wib_date
from domain.ids import uuid7
from kiosk_app.features.booking.ending import UNKNOWN
from kiosk_app.features.booking.instead import minutes_of, nearest_in
from kiosk_app.features.booking.making import Making, ask_of
from kiosk_app.features.booking.outcomes import (
    BookOutcome,
    Made,
    NotDone,
    Option,
    SeriesDate,
    SeriesMade,
    SeriesPlan,
    Wish,
)
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work
from kiosk_app.features.leases.days import NOTHING, DayMask
from sync.protocol.bookings import SERIES, SERIES_CHANGED, SERIES_MADE, SeriesRecord


class Planning:
    """``work``: the transaction to look or write in."""

    def __init__(self, work: Work) -> None:
        self._work, self._making = work, Making(work)

    def plan(self, rule: SeriesRule, wish: Wish) -> SeriesPlan:
        """Return what the dates of ``rule`` come to; each counts towards the limits of those after it."""
        dates = dates_of(rule, self._work.arranged.policy.series_dates)
        if isinstance(dates, Refusal):
            return SeriesPlan(rule, (), (dates,))
        return SeriesPlan(rule, tuple(self._dates(rule, wish, dates)))

    def book(
        self, rule: SeriesRule, wish: Wish, chosen: Mapping[date, Option | None]
    ) -> SeriesMade | BookOutcome:
        """Book all dates, those apart that are skipped; a date that does not fit and of which nothing was chosen
        keeps all from being booked."""
        known = self._work.store.series_by_token(wish.token)
        if known is not None:
            return self._made(known)
        plan = self.plan(rule, wish)
        if plan.refusals:
            return NotDone(plan.refusals)
        people = self._making.refusals_of_party(wish)
        if people:
            return NotDone(people)
        for one in plan.dates:
            if one.refusals and one.day not in chosen:
                return NotDone(one.refusals, () if one.nearest is None else (one.nearest,))
        return self._write(rule, wish, plan, chosen)

    def readdable(self, series_id: str) -> list[date]:
        """Return the skipped dates that would fit now."""
        record = self._work.store.series(series_id)
        like = self._like(series_id)
        if record is None or like is None:
            return []
        rule = rule_of(record.rule)
        skipped = [date.fromisoformat(day) for day in sorted(record.skipped)]
        ahead = [day for day in skipped if day >= wib_date(self._work.now)]
        wish = replace(self._wish(like), facility_id=record.facility_id)
        return [
            day for day in ahead if not self._making.refusals(_on(rule, wish, day), mine=self._mine(like))
        ]

    def readd(self, series_id: str, day: date) -> BookOutcome:
        """Book a skipped date after all."""
        record, like = self._work.store.series(series_id), self._like(series_id)
        if record is None or like is None:
            return UNKNOWN
        if day.isoformat() not in record.skipped:
            return NotDone((Refusal(Reason.ALREADY_BOOKED),))
        wish = _on(rule_of(record.rule), replace(self._wish(like), facility_id=record.facility_id), day)
        refusals = self._making.refusals(wish, mine=self._mine(like))
        if refusals:
            return NotDone(refusals)
        made = self._making.write(wish, record.code, series_id, party_key=like.party_key)
        if isinstance(made, Refusal):
            return NotDone((made,))
        left = [one for one in record.skipped if one != day.isoformat()]
        self._put(record.model_copy(update={"skipped": left, "changed_at": self._work.now}), SERIES_CHANGED)
        return Made(Views(self._work).one(made))

    def _dates(self, rule: SeriesRule, wish: Wish, dates: Sequence[date]) -> list[SeriesDate]:
        work, facility = self._work, self._work.arranged.facility(wish.facility_id)
        masks = self._masks(facility, dates)
        begin = earliest_start(facility, work.now)
        free = {day: mask.free & mask_from(begin, day) for day, mask in masks.items()}
        sure = work.claims.sure_days(work.session, facility.facility_id, work.asked)
        mine: list[Held] = list(
            self._making.mine(self._making.party_key(wish), span_on(rule, dates[0]).starts_at)
        )
        found = []
        for day in dates:
            span = span_on(rule, day)
            refusals = self._against(_on(rule, wish, day), facility, mine, masks.get(day, NOTHING))
            nearest = self._nearest(facility, span, free, sure) if refusals else None
            found.append(SeriesDate(day, span, refusals, nearest))
            if not refusals:
                name = day.isoformat()
                mine.append(Held(name, facility.facility_id, facility.kind, span.starts_at, span.ends_at))
        return found

    def _masks(self, facility: Facility, dates: Sequence[date]) -> Mapping[date, DayMask]:
        last = dates[-1] + timedelta(days=DAYS_OF_ALTERNATIVES)
        name = facility.facility_id
        return self._work.days(name, dates[0], last)

    def _against(
        self, wish: Wish, facility: Facility, mine: Sequence[Held], mask: DayMask
    ) -> tuple[Refusal, ...]:
        arranged = self._work.arranged
        refusals = check(ask_of(wish), facility, arranged.timetable, mine, arranged.policy, self._work.now)
        if refusals:
            return refusals
        day = wib_date(wish.starts_at)
        if mask_of(Span(wish.starts_at, wish.ends_at), day) & ~mask.open:
            return (Refusal(Reason.NOTHING_KNOWN),)
        whole = mask_of(claim_span(facility, wish.starts_at, wish.ends_at), day)
        return (Refusal(Reason.TAKEN, moment=wish.starts_at),) if whole & mask.busy else ()

    def _nearest(
        self, facility: Facility, span: Span, free: Mapping[date, int], sure: Mapping[date, int]
    ) -> Option | None:
        gap = nearest_in(dict(free), facility, span)
        if gap is None:
            return None
        count = minutes_of(span) // 15
        is_sure = not facility.approval and not bits(gap.first, count) & ~sure.get(gap.day, 0)
        return Option(facility.facility_id, span_of(gap.day, gap.first, count), is_sure)

    def _write(
        self, rule: SeriesRule, wish: Wish, plan: SeriesPlan, chosen: Mapping[date, Option | None]
    ) -> SeriesMade | BookOutcome:
        series_id, code = uuid7(self._work.now), new_booking_code()
        times = {one.day: chosen.get(one.day, Option(wish.facility_id, one.span)) for one in plan.dates}
        if all(option is None for option in times.values()):
            return NotDone((Refusal(Reason.ENDS_BEFORE_START),))
        record = SeriesRecord(
            series_id=series_id,
            building=self._work.around.device.building,
            code=code,
            facility_id=wish.facility_id,
            rule=rule_body(rule),
            skipped=[day.isoformat() for day, option in times.items() if option is None],
            made_at=self._work.now,
        )
        wishes = [_at(wish, option) for option in times.values() if option is not None]
        # Nothing is written yet: an option that was true a minute ago may not be so any more.
        refusals = self._against_all(wishes)
        if refusals:
            return NotDone(refusals)
        self._put(record, SERIES_MADE, wish.token)
        for one in wishes:
            self._making.write(one, code, series_id)
        return self._made(record)

    def _against_all(self, wishes: Sequence[Wish]) -> tuple[Refusal, ...]:
        mine = self._making.mine(self._making.party_key(wishes[0]), wishes[0].starts_at)
        for number, one in enumerate(wishes):
            refusals = self._making.refusals(one, mine=mine)
            if refusals:
                return refusals
            kind = self._work.arranged.facility(one.facility_id).kind
            mine.append(Held(str(number), one.facility_id, kind, one.starts_at, one.ends_at))
        return ()

    def _put(self, record: SeriesRecord, kind: str, token: str = "") -> None:
        self._work.store.put_series(record, token)
        self._work.tell(kind, record.series_id, record)
        self._work.written.append((SERIES, record.series_id))

    def _made(self, record: SeriesRecord) -> SeriesMade:
        views = Views(self._work).whole(self._work.store.of_series(record.series_id))
        skipped = tuple(date.fromisoformat(day) for day in record.skipped)
        return SeriesMade(record.code, record.series_id, tuple(views), skipped)

    def _like(self, series_id: str) -> Booking | None:
        found = self._work.store.of_series(series_id)
        return found[-1] if found else None

    def _mine(self, like: Booking) -> list[Held]:
        return self._making.mine(like.party_key, self._work.now)

    def _wish(self, like: Booking) -> Wish:
        party = self._work.store.party(like.booking_id)
        return Wish(
            like.facility_id,
            like.starts_at,
            like.ends_at,
            like.people,
            party or self._making.nobody(like.party_kind),
            like.channel,
            wait=False,
        )


def _on(rule: SeriesRule, wish: Wish, day: date) -> Wish:
    span = span_on(rule, day)
    return replace(wish, starts_at=span.starts_at, ends_at=span.ends_at, token="")


def _at(wish: Wish, option: Option) -> Wish:
    span = option.span
    return replace(
        wish, facility_id=option.facility_id, starts_at=span.starts_at, ends_at=span.ends_at, token=""
    )
