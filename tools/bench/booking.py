"""Booking on a device with 50 facilities, 90 days and 100,000 bookings in its encrypted store."""

from __future__ import annotations

import json
import random
import time as clock_time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from domain.booking.bookings import Party, PartyKind
from domain.booking.facilities import Facility
from domain.booking.grid import slots_on
from domain.booking.limits import BookingPolicy
from domain.booking.opening import whole_day
from domain.booking.series import Every, SeriesRule
from domain.booking.timetable import Timetable
from domain.clock import SystemClock, wib_date
from domain.devices import DeviceIdentity
from domain.ids import uuid7
from domain.slots import SlotKind
from tools.bench.figures import Figure, percentile

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from domain.booking.arrangements import Arrangement
    from kiosk_app.features.booking.outcomes import Wish
    from kiosk_app.features.booking.service import BookingService

FACILITIES, DAYS, BOOKINGS, SERIES = 50, 90, 100_000, 52
GOAL_MS = 20.0
GOAL_MONTH_MS = 150.0
GOAL_WAITING_MS = 500.0
_ROUNDS = 15
_SUNDAY = 6
_DEVICE = DeviceIdentity("pip-semarang", "bench")


def run(bookings: int = BOOKINGS) -> Iterator[Figure]:
    """Yield how long looking, planning and booking take."""
    with TemporaryDirectory(prefix="pip-bench-") as folder:
        engine = _store(Path(folder))
        first = wib_date(SystemClock().now()) + timedelta(days=1)
        house = _House(engine, first, bookings)
        house.fill()
        service = _service(engine)
        yield from _looking(service, first, house)
        yield from _booking(service, first)
        engine.dispose()


def _looking(service: BookingService, first: date, house: _House) -> Iterator[Figure]:
    begin, end = whole_day(first).starts_at, whole_day(first + timedelta(days=DAYS)).starts_at
    found = len(service.free(None, begin, end))
    note = f"{FACILITIES} facilities, {DAYS} days, {house.made} bookings, {found} free stretches"
    yield _median("booking_free", lambda: service.free(None, begin, end), GOAL_MS, note)
    rule = SeriesRule(first, time(9), time(11), Every.WEEK, count=SERIES)
    wish = _wish("ruang-00", first, 9, 120)
    conflicts = sum(bool(one.refusals) for one in service.plan_series(rule, wish).dates)
    note = f"{SERIES} dates, {conflicts} of them in conflict, each with its nearest free time"
    yield _median("booking_series", lambda: service.plan_series(rule, wish), GOAL_MS, note)
    last = first + timedelta(days=29)
    there = sum(one.count for one in service.counts(first, last))
    note = f"30 days of {FACILITIES} facilities, {there} bookings counted"
    yield _median("booking_month", lambda: service.counts(first, last), GOAL_MONTH_MS, note)
    yield _median(
        "booking_waiting", service.waiting, GOAL_WAITING_MS, f"of {house.made} bookings, none waits"
    )


def _booking(service: BookingService, first: date) -> Iterator[Figure]:
    from kiosk_app.features.booking.outcomes import Made

    took = []
    days = [one for one in (first + timedelta(days=step) for step in range(9)) if one.weekday() < _SUNDAY]
    for number in range(200):
        day = days[number // FACILITIES]
        wish = _wish(f"ruang-{number % FACILITIES:02}", day, 19, 60)
        begin = clock_time.perf_counter()
        outcome = service.book(replace(wish, party=Party("Siti Aminah", phone=f"0812000{number:05}")))
        took.append(clock_time.perf_counter() - begin)
        if not isinstance(outcome, Made):
            raise TypeError(outcome)
    for percent in (50, 99):
        yield Figure(
            f"booking_book_p{percent}", percentile(took, percent) * 1000, "ms", note="with its commit"
        )


def _median(name: str, work: Callable[[], object], goal: float, note: str) -> Figure:
    work()
    took = []
    for _ in range(_ROUNDS):
        begin = clock_time.perf_counter()
        work()
        took.append(clock_time.perf_counter() - begin)
    worst = f"p99 {percentile(took, 99) * 1000:.1f} ms"
    return Figure(name, percentile(took, 50) * 1000, "ms", goal, note=f"{note}; {worst}")


def _wish(facility_id: str, day: date, hour: int, minutes: int) -> Wish:
    from kiosk_app.features.booking.outcomes import Wish

    begin = whole_day(day).starts_at + timedelta(hours=hour)
    party = Party("Bambang Wibowo", PartyKind.GROUP, organisation="Karang Taruna", purpose="Rapat")
    return Wish(facility_id, begin, begin + timedelta(minutes=minutes), 8, party)


def _facility(number: int) -> Facility:
    name = f"ruang-{number:02}"
    return Facility(
        name,
        SlotKind.ROOM,
        f"Ruang {number}",
        f"Room {number}",
        1,
        30,
        30,
        30,
        840,
        horizon_days=366,
        order=number,
    )


class _House:
    """Fills a store as a server and a year of people would have."""

    def __init__(self, engine: Engine, first: date, bookings: int) -> None:
        self._engine, self._first, self._bookings = engine, first, bookings
        self._chance = random.Random(4)  # noqa: S311 - a sample, no secret
        self.made = 0

    def fill(self) -> None:
        """Write arrangements, slots, claims and bookings."""
        from kiosk_app.features.leases.days import recount_all
        from vault.sessions import writing_session

        facilities = [_facility(number) for number in range(FACILITIES)]
        with self._engine.begin() as connection:
            timetable = self._arrange(connection, facilities)
            for facility in facilities:
                days = DAYS if facility.order else 366
                for step in range(days):
                    self._day(connection, facility, self._first + timedelta(days=step), timetable, step)
            connection.exec_driver_sql("ANALYZE")
        with writing_session(self._engine) as session:
            recount_all(session)

    def _arrange(self, connection: Connection, facilities: list[Facility]) -> Timetable:
        from domain.booking.arrangements import arrange, body_of, id_of, subject_of
        from kiosk_app.session.hours import load_hours
        from sync.protocol.arrangements import ArrangementRecord, Subject

        things: list[Arrangement] = [*facilities, *load_hours().values(), BookingPolicy({})]
        now = SystemClock().now()
        for one in things:
            record = ArrangementRecord(
                arrangement_id=id_of(one), subject=Subject(subject_of(one)), body=body_of(one), changed_at=now
            )
            row = (record.arrangement_id, record.to_json())
            connection.exec_driver_sql("INSERT INTO arrangement VALUES (?, ?)", row)
        return arrange(things).timetable

    def _day(
        self, connection: Connection, facility: Facility, day: date, timetable: Timetable, step: int
    ) -> None:
        slots = slots_on(facility, day, timetable)
        rows = [
            (it.slot_id, it.resource, it.kind.value, _text(it.starts_at), _text(it.ends_at), 1, 0)
            for it in slots
        ]
        if rows:
            connection.exec_driver_sql("INSERT INTO slot VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        # The evening stays free, for the bookings that are timed.
        busy = slots[:24] if step < DAYS or step % 2 else ()
        wanted = min(len(busy), self._bookings * 24 // 22 // (FACILITIES * DAYS)) if busy else 0
        taken = self._chance.sample(busy, min(wanted, len(busy)))
        self._bookings_of(connection, facility, [(it.slot_id, it.starts_at, it.ends_at) for it in taken])

    def _bookings_of(
        self, connection: Connection, facility: Facility, taken: list[tuple[str, datetime, datetime]]
    ) -> None:
        now = SystemClock().now()
        claims, holds, bookings = [], [], []
        for slot_id, starts_at, ends_at in taken:
            claim_id, booking_id = uuid7(now), uuid7(now)
            claims.append(
                (claim_id, "lain", "confirmed", json.dumps([slot_id]), "[]", 1, "", 0, _text(now), "{}")
            )
            holds.append((slot_id, claim_id, 1))
            times = (facility.facility_id, _text(starts_at), _text(ends_at))
            bookings.append((booking_id, *times, json.dumps([claim_id]), _text(now)))
        if taken:
            connection.exec_driver_sql(f"INSERT INTO claim VALUES ({', '.join('?' * 10)})", claims)  # noqa: S608
            connection.exec_driver_sql("INSERT INTO claim_slot VALUES (?, ?, ?)", holds)
            connection.exec_driver_sql(_BOOKING, bookings)
        self.made += len(taken)


def _text(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _store(folder: Path) -> Engine:
    from kiosk_app.platform.database import open_store
    from kiosk_app.platform.paths import DataDir
    from vault.secrets import open_secret_door

    return open_store(DataDir(folder), open_secret_door("credential-file", folder))


def _service(engine: Engine) -> Any:
    from kiosk_app.features.booking.wiring import wire_bookings
    from kiosk_app.features.leases.wiring import claim_door, machine_clock

    clock = SystemClock()
    return wire_bookings(
        lambda: engine, clock, _DEVICE, lambda: claim_door(_DEVICE), machine_clock(clock), lambda *_: None
    )


_BOOKING = (
    "INSERT INTO booking (booking_id, facility_id, starts_at, ends_at, claims, made_at, building, device_id,"
    " code, people, channel, party_kind, party_key, series_id, needs_approval, approved_by, override, ended_why, extra)"
    " VALUES (?, ?, ?, ?, ?, ?, 'pip-semarang', 'lain', '7K4Q39MWX', 4, 'on_site', 'person', '', '', 0, '', '', '', '{}')"
)
