"""A server with more to do than it can: the urgent first, the rest told when to come, nobody forgotten."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable

import pytest

from domain.chance import chance_from
from sync.protocol.operations import Lane
from sync.server.admission import Admission, Limits, Line, line_of
from sync.server.pressure import LONGEST_SECONDS, Pressure
from sync.server.problems import ApiError


class Rush:
    """Requests that stay inside until they are let go, in the order in which they came in."""

    def __init__(self, limits: Limits) -> None:
        self.now = 0.0
        self.refused: list[Line] = []
        self.came: list[str] = []
        self.admission = Admission(limits, on_refused=self.refused.append, now=lambda: self.now)
        self._ends: dict[str, asyncio.Event] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def come(self, name: str, line: Line) -> asyncio.Task[None]:
        self._ends[name] = asyncio.Event()
        self._tasks[name] = task = asyncio.create_task(self._stay(name, line))
        await self._settle()
        return task

    async def go(self, name: str) -> None:
        self._ends[name].set()
        await self._settle()

    async def drain(self) -> None:
        """Let everybody go as soon as they are in."""
        for event in self._ends.values():
            event.set()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _stay(self, name: str, line: Line) -> None:
        async with self.admission.place(line):
            self.came.append(name)
            await self._ends[name].wait()

    async def _settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)


def rush(limits: Limits, course: Callable[[Rush], Awaitable[None]]) -> Rush:
    async def run() -> Rush:
        made = Rush(limits)
        await course(made)
        await made.drain()
        return made

    return asyncio.run(run())


ONE = Limits(up=1, down=1, greetings=1, up_waiting=8, kept_for_bookings=2, kept_for_cases=2)


def test_a_booking_passes_whatever_waits() -> None:
    async def course(made: Rush) -> None:
        for name, line in (
            ("first visit", Line.VISITS),
            ("second visit", Line.VISITS),
            ("complaint", Line.CASES),
            ("booking", Line.BOOKINGS),
            ("second booking", Line.BOOKINGS),
        ):
            await made.come(name, line)

    came = rush(ONE, course).came
    assert came == ["first visit", "booking", "second booking", "complaint", "second visit"]


def test_what_has_waited_long_is_passed_by_nothing() -> None:
    async def course(made: Rush) -> None:
        await made.come("at work", Line.VISITS)
        await made.come("old visit", Line.VISITS)
        made.now = 61.0
        await made.come("booking", Line.BOOKINGS)

    assert rush(ONE, course).came == ["at work", "old visit", "booking"]


def test_pulls_and_greetings_do_not_wait_for_what_goes_up() -> None:
    async def course(made: Rush) -> None:
        for number in range(4):
            await made.come(f"visit {number}", Line.VISITS)
        await made.come("pull", Line.DOWN)
        await made.come("greeting", Line.GREETINGS)
        assert made.came == ["visit 0", "pull", "greeting"]

    rush(ONE, course)


def test_bookings_are_refused_last() -> None:
    async def course(made: Rush) -> None:
        await made.come("at work", Line.VISITS)
        for line in (Line.VISITS, Line.CASES, Line.BOOKINGS):
            for number in range(8):
                await made.come(f"{line} {number}", line)

    made = rush(ONE, course)
    waited = [sum(name.startswith(f"{line} ") for name in made.came) for line in Lane]
    # 8 may wait: 2 places are kept for bookings, 2 more for cases.
    assert waited == [2, 2, 4]
    assert set(made.refused) == {Line.VISITS, Line.CASES, Line.BOOKINGS}


def test_whoever_is_refused_is_told_when_to_come_again() -> None:
    async def course(made: Rush) -> None:
        await made.come("at work", Line.VISITS)
        for number in range(4):
            await made.come(f"waits {number}", Line.VISITS)
        refused = await made.come("one too many", Line.VISITS)
        problem = refused.exception()
        assert isinstance(problem, ApiError)
        assert (problem.status, problem.reply.code) == (429, "overloaded")
        assert problem.retry_after is not None
        assert problem.retry_after >= 1

    rush(ONE, course)


def test_nobody_waits_longer_than_a_device_would() -> None:
    limits = Limits(up=1, patience=0.01)

    async def course(made: Rush) -> None:
        await made.come("at work", Line.BOOKINGS)
        refused = await made.come("too late", Line.BOOKINGS)
        with pytest.raises(ApiError):
            await refused
        assert made.admission.up.waiting == 0

    assert rush(limits, course).refused == [Line.BOOKINGS]


def test_a_place_is_never_lost_whoever_goes_away_when() -> None:
    chance = random.Random(7)

    async def course(made: Rush) -> None:
        tasks = [await made.come(str(number), Line.VISITS) for number in range(60)]
        while not all(task.done() for task in tasks):
            number = chance.randrange(60)
            if chance.random() < 0.5:
                tasks[number].cancel()
            await made.go(str(number))
        assert (made.admission.up.inside, made.admission.up.waiting) == (0, 0)

    rush(Limits(up=3, up_waiting=200), course)


def test_a_push_says_its_lane_and_nonsense_has_time() -> None:
    assert [line_of(lane) for lane in Lane] == [Line.BOOKINGS, Line.CASES, Line.VISITS]
    assert line_of("") == line_of("down") == line_of("greetings") == Line.VISITS


def waits(count: int, *, seed: int = 1) -> list[int]:
    """Return what ``count`` devices are told that come in the same second."""
    with chance_from(random.Random(seed).getrandbits):
        pressure = Pressure(lambda: 0.0)
        return [pressure.send_away(waiting=50, places=2) for _ in range(count)]


def test_the_more_are_sent_away_the_longer_and_the_farther_apart() -> None:
    few, many = waits(20), waits(2_000)
    assert max(few) < max(many) <= LONGEST_SECONDS
    assert len(set(many[-500:])) > 50


def test_those_who_come_again_find_room() -> None:
    # Each takes 0.05 s, and two are served at once: 2,000 need 50 s, and come within half as much again.
    told = waits(2_000)
    per_second = [told.count(second) for second in range(1, max(told) + 1)]
    assert sum(per_second[5:]) > 0.7 * len(told)
    assert max(per_second[20:]) < 60


def test_nobody_is_sent_away_for_longer_than_a_quarter_of_an_hour() -> None:
    assert max(waits(60_000)) <= LONGEST_SECONDS == 900


def test_the_rush_is_forgotten_when_it_is_over() -> None:
    now = [0.0]
    with chance_from(random.Random(3).getrandbits):
        pressure = Pressure(lambda: now[0])
        for _ in range(5_000):
            pressure.send_away(0, 1)
        now[0] = 900.0
        assert pressure.send_away(0, 1) <= 2
