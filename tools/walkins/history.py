"""One history: some weeks of a house, of one seed under one scenario."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from domain.booking.bookings import Standing
from domain.chance import chance_from
from domain.clock import WIB
from tools.simulate.seeds import listening
from tools.simulate.versions import spoken
from tools.walkins import union
from tools.walkins.calls import Call, ended
from tools.walkins.course import Course
from tools.walkins.cut_offs import CutOff, cut_offs
from tools.walkins.demand import CLOSES, OPENS, phone_calls, walk_ins
from tools.walkins.diary import Diary
from tools.walkins.figures import Figures
from tools.walkins.house import SCREENS, House
from tools.walkins.people import People
from tools.walkins.visits import HELD, Visit

FIRST_DAY = date(2026, 11, 2)
"""A Monday with five weeks without a public holiday after it."""

WALK_INS, CALLS = 60, 6
"""Of an ordinary day."""

_TICK = timedelta(minutes=15)
_NIGHT = (time(5, 30), time(22, 30))
"""When a device that is online anyway has done all that it does by itself."""


def run_history(
    scenario: str, seed: int, days: int, each_day: float = WALK_INS, calls: float = CALLS
) -> Figures:
    """Return what came of ``days`` open days; the same seed brings the same people in every scenario."""
    chance = Random(f"{seed}/chance").getrandbits  # noqa: S311 - to be foretold is its very purpose
    with spoken(), chance_from(chance):
        house = House(seed, _moment(FIRST_DAY - timedelta(days=1), time(18)))
        try:
            with listening(house.history):
                return History(house, scenario, seed, open_days(days), each_day, calls).run()
        finally:
            house.close()


def open_days(count: int) -> list[date]:
    """Return the first ``count`` days from ``FIRST_DAY`` on that are no Sundays."""
    every = (FIRST_DAY + timedelta(days=number) for number in range(2 * count + 1))
    return [day for day in every if day.weekday() < 6][:count]


class History:
    """Notes everything in the diary first, then lets time pass."""

    def __init__(
        self, house: House, scenario: str, seed: int, days: Sequence[date], each_day: float, calls: float
    ) -> None:
        self._house, self._days, self._seed = house, days, seed
        self._course = Course(house, Diary(house.time))
        self._figures = Figures(scenario, days=len(days), runs=1)
        dice = Random(f"{seed}/{scenario}")  # noqa: S311
        self._cuts = cut_offs(scenario, dice, days, [name for name, _ in SCREENS])
        self._each_day, self._calls = each_day, calls

    def run(self) -> Figures:
        """Let all days pass, bring everybody together, and count."""
        self._open()
        self._note_people()
        self._note_cuts()
        for day in self._days:
            self._note_day(day)
        self._course.diary.run_until(_moment(self._days[-1], time(23)))
        self._house.pull_plugs(())
        for _ in range(3):
            self._house.time.pass_(900)
            self._house.round()
        self._check()
        return self._count()

    def _open(self) -> None:
        """The evening before: everybody hears what can be booked and takes a lease."""
        for _ in range(3):
            self._house.round()
            self._house.time.pass_(900)
        desk = self._house.screens[SCREENS[-1][0]]
        computers = [one for one in desk.do(lambda bookings: bookings.facilities()) if one.is_computer]
        self._course.computers = tuple(one.facility_id for one in computers)

    def _note_people(self) -> None:
        dice = Random(f"{self._seed}/people")  # noqa: S311
        people, diary = People(dice), self._course.diary
        for day in self._days:
            for walk_in in walk_ins(dice, people, day, self._each_day):
                diary.note(walk_in.at, Visit(self._course, walk_in).ask)
            for call in phone_calls(dice, people, day, self._calls):
                diary.note(call.at, Call(self._course, call).answer)

    def _note_cuts(self) -> None:
        for moment in sorted({edge for cut in self._cuts for edge in (cut.begin, cut.end)}):
            self._course.diary.note(moment, self._set_plugs)

    def _note_day(self, day: date) -> None:
        for at in _NIGHT:
            self._course.diary.note(_moment(day, at), self._house.round)
        tick, end = _moment(day, time(OPENS)), _moment(day, time(CLOSES))
        while tick < end:
            self._course.diary.note(tick, self._tick)
            tick += _TICK
        self._course.diary.note(end, self._check)

    def _set_plugs(self) -> None:
        now = self._house.time.now
        self._house.pull_plugs(cut.device for cut in self._cuts if cut.begin <= now < cut.end)
        self._house.round()
        self._look()

    def _tick(self) -> None:
        for screen in self._house.screens.values():
            for booking_id, ending in screen.do(lambda bookings: bookings.upkeep()):
                ended(self._course, booking_id, ending)
        self._house.round()
        self._look()

    def _look(self) -> None:
        for visit in self._course.waiting:
            # A screen that reaches nobody hears no news.
            if visit.may_hear:
                visit.look()
        self._course.waiting = [one for one in self._course.waiting if one.waits]
        for booking, screen in list(self._course.watched.values()):
            view = screen.seen(booking.booking_id)
            if view is not None and view.standing in HELD:
                self._course.promises.make(view.booking, screen.name, self._course.now)
            if view is None or view.standing is not Standing.REQUESTED:
                del self._course.watched[booking.booking_id]

    def _check(self) -> None:
        """Whatever each disk knows, together they promise nothing twice; and what a screen promised, it keeps."""
        found = [f"{self._house.time.now:%d.%m.} {slot}" for slot in union.double_held(self._house)]
        found += [
            f"{one.facility_id} {one.begin:%d.%m. %H:%M}" for one, _ in self._course.promises.collisions()
        ]
        self._figures.collisions += [one for one in found if one not in self._figures.collisions]

    def _count(self) -> Figures:
        course, figures = self._course, self._figures
        figures.requests, figures.calls = course.requests, course.calls
        figures.given_free, figures.promises = course.given_free, len(course.promises)
        figures.extensions = course.extensions
        figures.conflicts = union.open_conflicts(self._house)
        figures.broken = [*course.complaints, *self._taken_back()]
        hours = [self._cut_hours(day, name) for day in self._days for name, _ in SCREENS]
        figures.cut_hours, figures.open_hours = sum(hours), len(hours) * float(CLOSES - OPENS)
        return figures

    def _taken_back(self) -> list[str]:
        """Whom a screen had told "terkonfirmasi", and does not any more, without that anybody ended it."""
        found = []
        for promise in self._course.promises:
            screen = self._house.screens[promise.screen]
            view = screen.seen(promise.booking_id)
            if view is None or view.standing in (Standing.UNAVAILABLE, Standing.REQUESTED):
                found.append(f"{promise.facility_id} {promise.begin:%d.%m. %H:%M}: taken back in silence")
        return found

    def _cut_hours(self, day: date, device: str) -> float:
        """Return for how much of the opening hours of ``day`` the device was cut off; overlaps count once."""
        minutes = (
            _moment(day, time(OPENS)) + timedelta(minutes=n) for n in range(0, (CLOSES - OPENS) * 60, 10)
        )
        mine = [cut for cut in self._cuts if cut.device == device]
        return sum(_is_cut(mine, minute) for minute in minutes) / 6


def _is_cut(cuts: Sequence[CutOff], at: datetime) -> bool:
    return any(cut.begin <= at < cut.end for cut in cuts)


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=WIB).astimezone(UTC)
