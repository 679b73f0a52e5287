"""Community groups that come every week: they book a series, skip a date, move, cancel, and take a skipped date after all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from domain.booking.bookings import Party, PartyKind
from domain.booking.opening import moment_at
from domain.booking.series import Every, SeriesRule, span_on
from domain.chance import random_uuid
from domain.clock import WIB, wib_date
from kiosk_app.features.booking.outcomes import (
    BookingView,
    Changed,
    Made,
    Option,
    SeriesMade,
    SeriesPlan,
    Wish,
)
from tools.simulate.actors.action import Action
from tools.simulate.actors.bookings import promise
from tools.simulate.actors.rounds import round_of
from tools.simulate.hall import BEGINS, HALL, HOURS
from tools.simulate.invariants.series import moved_together
from tools.simulate.world import HERE

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

Chosen = Mapping[date, Option | None]

_GROUPS = ("Karang Taruna Sekayu", "PKK RW 04", "Klub Baca Pandanaran")
_SKIPS = 0.4
"""So often a group leaves out a date that it could have."""


def book_series(world: World) -> None:
    """A group books the hall for a few weeks."""
    _book(world, world.any_device(), world.dice.choice((2, 3)), lambda plan: _choose(world, plan))


def _book(
    world: World, device: DeviceNode, count: int, choose: Callable[[SeriesPlan], Chosen]
) -> SeriesMade | None:
    """Book ``count`` dates, those apart that ``choose`` skips; now and then the same form is saved twice."""
    if not device.disk.rows("SELECT 1 FROM slot WHERE resource = ? AND NOT closed", (HALL,)):
        return None
    rule = _rule(world, device, count)
    wish = _wish(world, device, rule)
    world.history.note(device.name, f"books a series of {count} from {rule.first:%d} {rule.begins:%H:%M}")
    plan = device.attempt(lambda: device.bookings.plan_series(rule, wish))
    if plan is None:
        return None
    chosen, made = choose(plan), None
    for _ in range(world.dice.choice((1, 1, 1, 2))):
        made = device.attempt(lambda: device.bookings.book_series(rule, wish, chosen))
        if isinstance(made, SeriesMade):
            world.history.note(device.name, f"  series {made.series_id[-6:]}, skipped: {len(made.skipped)}")
            _promise_all(world, device, made.views)
        elif made is not None:
            world.history.note(device.name, "  not made")
    return made if isinstance(made, SeriesMade) else None


def _rule(world: World, device: DeviceNode, count: int) -> SeriesRule:
    first = wib_date(device.clock.now()) + timedelta(days=world.dice.randrange(3))
    begins = world.dice.choice(BEGINS)
    ends = (moment_at(first, begins) + HOURS).astimezone(WIB).time()
    return SeriesRule(first, begins, ends, Every.WEEK, count=count)


def _wish(world: World, device: DeviceNode, rule: SeriesRule) -> Wish:
    # By the phone people are told apart.
    phone = f"+62812{world.dice.randrange(10**7):07}"
    group = world.dice.choice(_GROUPS)
    party = Party("Bu Tutik", PartyKind.GROUP, phone=phone, organisation=group, purpose="latihan")
    span, staff = span_on(rule, rule.first), device.role == "desk"
    return Wish(
        HALL, span.starts_at, span.ends_at, 5, party, by_staff=staff, override="uji", token=random_uuid()
    )


def _choose(world: World, plan: SeriesPlan) -> Chosen:
    """What does not fit is taken at another hour of its day, or skipped; and now and then what does."""
    chosen: dict[date, Option | None] = {}
    for one in plan.dates:
        near = one.nearest
        if one.refusals:
            # Of its own day: what a date became can then be seen from its booking.
            chosen[one.day] = near if near and wib_date(near.span.starts_at) == one.day else None
        elif world.dice.random() < _SKIPS:
            chosen[one.day] = None
    return chosen


def change_series(world: World) -> None:
    """Of a series one date, or that one and all after it, are moved by as much, or cancelled."""
    device = world.any_device()
    views = _series(world, device)
    if not views:
        return
    number, following = world.dice.randrange(len(views)), world.dice.random() < 0.7
    view = views[0 if following and world.dice.random() < 0.5 else number]
    what = f"{view.booking.booking_id[-6:]}{' and what follows' if following else ''}"
    if world.dice.random() < 0.3:
        world.history.note(device.name, f"cancels {what}")
        device.attempt(lambda: device.bookings.cancel(view.booking.booking_id, following=following))
        return
    shift = world.dice.choice((-HOURS, HOURS, timedelta(days=1)))
    world.history.note(device.name, f"moves {what} by {shift}")
    done = device.attempt(lambda: _move(device, view, shift, following=following))
    after = device.attempt(lambda: device.bookings.series(view.booking.series_id)) or ()
    if isinstance(done, Changed):
        if following and after:
            moved_together(view, views, after, shift)
        _promise_all(world, device, after)


def _move(device: DeviceNode, view: BookingView, shift: timedelta, *, following: bool) -> object:
    booking, staff = view.booking, device.role == "desk"
    begin, end = booking.starts_at + shift, booking.ends_at + shift
    return device.bookings.move(booking.booking_id, HALL, begin, end, by_staff=staff, following=following)


def readd(world: World) -> None:
    """A group takes a date that it had skipped."""
    device = world.any_device()
    for series_id in _known(world, device)[:1]:
        _readd(world, device, series_id, None)


def readd_at_two(world: World) -> None:
    """A group keeps the first date of a series alone; two devices that have heard of it take up the others, unheard by
    each other."""
    here = [device for device in world.devices if device.building == HERE]
    device, other = world.dice.sample(here, 2)
    made = _book(world, device, 3, lambda plan: {one.day: None for one in plan.dates[1:]})
    if made is None:
        return
    for one in (device, other):
        round_of(one)
    taken = None
    for one in (device, other):
        taken = _readd(world, one, made.series_id, taken)


def _readd(world: World, device: DeviceNode, series_id: str, but: date | None) -> date | None:
    """Take a skipped date up, though not ``but`` where there is another one; return it, if it was done."""
    days = device.attempt(lambda: device.bookings.readdable(series_id)) or ()
    days = [day for day in days if day != but] or list(days)
    if not days:
        return None
    day = world.dice.choice(days)
    world.history.note(device.name, f"takes {day:%d.%m.} of series {series_id[-6:]} after all")
    made = device.attempt(lambda: device.bookings.readd(series_id, day))
    if isinstance(made, Made):
        promise(world, device, made.view)
        return day
    return None


def _known(world: World, device: DeviceNode) -> list[str]:
    """Return the series that ``device`` knows and that have skipped dates, in any order."""
    rows = device.disk.rows(
        "SELECT series_id FROM series WHERE json_array_length(record, '$.skipped') > 0 ORDER BY series_id"
    )
    found = [row[0] for row in rows]
    world.dice.shuffle(found)
    return found


def _series(world: World, device: DeviceNode) -> Sequence[BookingView]:
    """Return the bookings of a series of which the screen of ``device`` shows some that stand."""
    rows = device.disk.rows(
        "SELECT DISTINCT series_id FROM booking WHERE series_id <> '' AND ending IS NULL ORDER BY series_id"
    )
    if not rows:
        return ()
    series_id = world.dice.choice(rows)[0]
    return device.attempt(lambda: device.bookings.series(series_id)) or ()


def _promise_all(world: World, device: DeviceNode, views: Sequence[BookingView]) -> None:
    for view in views:
        promise(world, device, view)


ACTIONS = (
    Action("book a series", "bookings", book_series, 1.2),
    Action("change a series", "bookings", change_series, 1.2),
    Action("take a skipped date", "bookings", readd, 0.5),
    Action("take skipped dates at two", "bookings", readd_at_two, 0.5),
)
